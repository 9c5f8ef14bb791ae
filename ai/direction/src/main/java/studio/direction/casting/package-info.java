/// Casting: which asset plays each noun, and how its adjectives dress it — colour, material, pattern, size and shape.
@NullMarked
package studio.direction.casting;

import org.jspecify.annotations.NullMarked;
