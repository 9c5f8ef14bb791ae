/// Dresses the set: from a place in words to walls or ground, furniture, greenery, sky and lamps around the action, and
/// the free space that is left to a camera.
@NullMarked
package studio.direction.set;

import org.jspecify.annotations.NullMarked;
