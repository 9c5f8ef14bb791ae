/// What stands along a road.
@NullMarked
package studio.geometry.street;

import org.jspecify.annotations.NullMarked;
