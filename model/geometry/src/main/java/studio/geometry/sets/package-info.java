/// What a scene is dressed with: rooms, grounds, façades.
@NullMarked
package studio.geometry.sets;

import org.jspecify.annotations.NullMarked;
