/// Playthings and decorations.
@NullMarked
package studio.geometry.toys;

import org.jspecify.annotations.NullMarked;
