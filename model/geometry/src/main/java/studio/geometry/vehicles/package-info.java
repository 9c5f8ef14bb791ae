/// What drives, flies and floats.
@NullMarked
package studio.geometry.vehicles;

import org.jspecify.annotations.NullMarked;
