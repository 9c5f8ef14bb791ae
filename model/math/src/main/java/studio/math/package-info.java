/// Vectors, rotations, boxes, colours and seeded randomness: immutable values, metres and radians, right-handed with Y
/// up.
@NullMarked
package studio.math;

import org.jspecify.annotations.NullMarked;
