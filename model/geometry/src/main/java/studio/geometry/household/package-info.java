/// Lamps, textiles, bathroom and hearth.
@NullMarked
package studio.geometry.household;

import org.jspecify.annotations.NullMarked;
