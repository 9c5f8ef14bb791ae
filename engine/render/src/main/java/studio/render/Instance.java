package studio.render;

import java.util.Optional;
import studio.geometry.Mesh;
import studio.geometry.Texture;
import studio.math.Transform;
import studio.math.surface.Material;

/// One mesh to draw: where, how it looks, and whose it is.
///
/// @param entity index into [RenderScene#entities], what the id buffer holds plus one
/// @param still whether the mesh and its place stay the same from frame to frame, so that what was built may be kept
public record Instance(
        Mesh mesh, Transform world, Material material, Optional<Texture> texture, int entity, boolean still) {}
