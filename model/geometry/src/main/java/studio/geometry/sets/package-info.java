/// Rooms, grounds and façades: what a scene is dressed with.
@NullMarked
package studio.geometry.sets;

import org.jspecify.annotations.NullMarked;
