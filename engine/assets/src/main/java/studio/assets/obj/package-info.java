/// Wavefront OBJ files and their material files: read within limits, with normals and parts as the studio wants
/// them.
@NullMarked
package studio.assets.obj;

import org.jspecify.annotations.NullMarked;
