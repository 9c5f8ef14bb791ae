/// Trees, plants, rocks and clouds.
@NullMarked
package studio.geometry.nature;

import org.jspecify.annotations.NullMarked;
