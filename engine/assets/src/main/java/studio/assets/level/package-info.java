/// Levels of detail: the same mesh with fewer triangles for greater distances, made by meshoptimizer.
@NullMarked
package studio.assets.level;

import org.jspecify.annotations.NullMarked;
