package studio.assets.figure;

import java.util.Arrays;
import java.util.Optional;
import studio.assets.level.Levels;
import studio.assets.level.Reordering;
import studio.geometry.Mesh;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.surface.Material;

/// A piece of skin, cloth or hair at rest, each vertex bound to at most four bones (linear blend skinning;
/// Magnenat-Thalmann,
/// Laperrière and Thalmann 1988).
public final class SkinnedPart {
    /// Bones a vertex.
    public static final int BINDINGS = 4;

    private final String slot;
    private final Material finish;
    private final Optional<Texture> texture;
    private final Mesh rest;
    private final int[] bones;
    private final float[] weights;
    private final FaceMorphs face;

    /// A part that no face moves. Takes the arrays over.
    ///
    /// @param bones four a vertex
    /// @param weights four a vertex, their sum one
    public SkinnedPart(
            String slot, Material finish, Optional<Texture> texture, Mesh rest, int[] bones, float[] weights) {
        this(slot, finish, texture, rest, bones, weights, FaceMorphs.NONE);
    }

    /// @param face how the face moves it
    public SkinnedPart(
            String slot,
            Material finish,
            Optional<Texture> texture,
            Mesh rest,
            int[] bones,
            float[] weights,
            FaceMorphs face) {
        if (bones.length != rest.vertexCount() * BINDINGS || weights.length != bones.length) {
            throw new IllegalArgumentException("bindings do not match the vertices");
        }
        this.slot = slot;
        this.finish = finish;
        this.texture = texture;
        this.rest = rest;
        this.bones = bones;
        this.weights = weights;
        this.face = face;
    }

    public String slot() {
        return slot;
    }

    /// The piece at rest.
    Mesh rest() {
        return rest;
    }

    /// The piece with the triangles of a level of detail, and no more vertices than these use.
    SkinnedPart coarser(Levels levels, int level) {
        int count = levels.vertices(level);
        Mesh mesh = levels.mesh();
        int[] order = Arrays.copyOf(levels.order(), count);
        Mesh few = new Mesh(
                Arrays.copyOf(mesh.positions(), count * 3),
                Arrays.copyOf(mesh.normals(), count * 3),
                Arrays.copyOf(mesh.texcoords(), mesh.texcoords().length == 0 ? 0 : count * 2),
                levels.indices(level));
        return new SkinnedPart(
                slot,
                finish,
                texture,
                few,
                Reordering.rows(bones, BINDINGS, order),
                Reordering.rows(weights, BINDINGS, order),
                face.coarser(order, rest.vertexCount()));
    }

    public int triangleCount() {
        return rest.triangleCount();
    }

    /// The piece carried along by its bones, after the face has moved it.
    ///
    /// @param matrices twelve numbers a bone
    /// @param lift added to the height of everything
    Part posed(float[] matrices, float lift, Expression expression) {
        if (!face.areMovedBy(expression)) {
            return skinned(rest.positions(), rest.normals(), matrices, lift);
        }
        float[] moved = rest.positions().clone();
        float[] turned = rest.normals().clone();
        face.apply(expression, moved, turned);
        return skinned(moved, turned, matrices, lift);
    }

    private Part skinned(float[] resting, float[] facing, float[] matrices, float lift) {
        int count = rest.vertexCount();
        float[] positions = new float[count * 3];
        float[] normals = new float[count * 3];
        float[] blend = new float[12];
        for (int v = 0; v < count; v++) {
            blend(matrices, v, blend);
            place(blend, resting, positions, v * 3, lift);
            orient(blend, facing, normals, v * 3);
        }
        return new Part(slot, rest.deformed(positions, normals), finish, texture);
    }

    /// The lowest height of the piece under these transforms.
    float lowest(float[] matrices) {
        float lowest = Float.MAX_VALUE;
        float[] blend = new float[12];
        float[] p = rest.positions();
        for (int v = 0; v < rest.vertexCount(); v++) {
            blend(matrices, v, blend);
            int i = v * 3;
            lowest = Math.min(lowest, blend[4] * p[i] + blend[5] * p[i + 1] + blend[6] * p[i + 2] + blend[7]);
        }
        return lowest;
    }

    private void blend(float[] matrices, int vertex, float[] out) {
        int at = vertex * BINDINGS;
        float w0 = weights[at];
        float w1 = weights[at + 1];
        float w2 = weights[at + 2];
        float w3 = weights[at + 3];
        int b0 = bones[at] * 12;
        int b1 = bones[at + 1] * 12;
        int b2 = bones[at + 2] * 12;
        int b3 = bones[at + 3] * 12;
        for (int k = 0; k < 12; k++) {
            out[k] = w0 * matrices[b0 + k] + w1 * matrices[b1 + k] + w2 * matrices[b2 + k] + w3 * matrices[b3 + k];
        }
    }

    private static void place(float[] m, float[] from, float[] to, int i, float lift) {
        float x = from[i];
        float y = from[i + 1];
        float z = from[i + 2];
        to[i] = m[0] * x + m[1] * y + m[2] * z + m[3];
        to[i + 1] = m[4] * x + m[5] * y + m[6] * z + m[7] + lift;
        to[i + 2] = m[8] * x + m[9] * y + m[10] * z + m[11];
    }

    private static void orient(float[] m, float[] from, float[] to, int i) {
        float x = m[0] * from[i] + m[1] * from[i + 1] + m[2] * from[i + 2];
        float y = m[4] * from[i] + m[5] * from[i + 1] + m[6] * from[i + 2];
        float z = m[8] * from[i] + m[9] * from[i + 1] + m[10] * from[i + 2];
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        float scale = length > 1e-12f ? 1 / length : 0;
        to[i] = x * scale;
        to[i + 1] = length > 1e-12f ? y * scale : 1;
        to[i + 2] = z * scale;
    }
}
