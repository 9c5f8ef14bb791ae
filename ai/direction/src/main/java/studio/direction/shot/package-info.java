/// Composes shots: lens, place and way of the camera, solved from the boxes of the subjects over the whole time.
@NullMarked
package studio.direction.shot;

import org.jspecify.annotations.NullMarked;
