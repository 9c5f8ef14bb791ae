/// Meshes, models with anchors, and skinned figures: the shapes that renderers draw and direction measures.
@NullMarked
package studio.geometry;

import org.jspecify.annotations.NullMarked;
