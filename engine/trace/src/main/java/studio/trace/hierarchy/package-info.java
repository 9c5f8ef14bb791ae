/// Finds what a ray meets: an eight-wide bounding volume hierarchy, its builder, and the two-level world over it.
@NullMarked
package studio.trace.hierarchy;

import org.jspecify.annotations.NullMarked;
