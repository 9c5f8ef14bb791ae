package studio.assets.level;

import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_SimplifyErrorAbsolute;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_SimplifyPermissive;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_SimplifyPrune;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_SimplifySparse;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_SimplifyVertex_Lock;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_optimizeVertexCache;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_simplifyScale;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_simplifyWithAttributes;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import studio.geometry.Mesh;

/// Has meshoptimizer take triangles away, level after level. What it works on lies in memory outside the heap,
/// which is given back before a call returns.
final class Simplifier {
    /// How much a whole turn of the normal and a whole width of the texture count, as a share of the mesh's size.
    private static final float NORMAL = 0.02f;

    private static final float TEXTURE = 0.05f;

    private static final boolean PRESENT = isPresent();

    private final int vertices;
    private final FloatBuffer positions;
    private final FloatBuffer attributes;
    private final FloatBuffer weights;
    private final ByteBuffer locks;
    private final FloatBuffer error;
    private final IntBuffer from;
    private final IntBuffer to;

    private Simplifier(Mesh mesh, BitSet locked, Arena arena) {
        vertices = mesh.vertexCount();
        positions = floats(arena, mesh.positions().length).put(0, mesh.positions());
        int width = mesh.texcoords().length == 0 ? 3 : 5;
        attributes = floats(arena, vertices * width);
        fill(mesh, width);
        weights = floats(arena, width).put(0, new float[] {NORMAL, NORMAL, NORMAL});
        for (int i = 3; i < width; i++) {
            weights.put(i, TEXTURE);
        }
        locks = bytes(arena, vertices);
        locked.stream()
                .filter(vertex -> vertex < vertices)
                .forEach(vertex -> locks.put(vertex, (byte) meshopt_SimplifyVertex_Lock));
        error = floats(arena, 1);
        from = bytes(arena, mesh.indices().length * 4).asIntBuffer();
        to = bytes(arena, mesh.indices().length * 4).asIntBuffer();
    }

    /// Fills in what each level keeps and how far it strays. On a machine for which there is no meshoptimizer
    /// every level is the mesh itself.
    static void simplify(Mesh mesh, BitSet locked, int[][] indices, double[] errors) {
        Arrays.fill(indices, mesh.indices());
        if (mesh.triangleCount() == 0 || !PRESENT) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            Simplifier simplifier = new Simplifier(mesh, locked, arena);
            indices[0] = simplifier.arranged(mesh.indices());
            for (int level = 1; level < Levels.COUNT; level++) {
                simplifier.level(level, indices, errors);
            }
        }
    }

    private static boolean isPresent() {
        try (Arena arena = Arena.ofConfined()) {
            return meshopt_simplifyScale(floats(arena, 3), 1, 12) >= 0;
        } catch (LinkageError e) {
            return false;
        }
    }

    private void level(int level, int[][] indices, double[] errors) {
        int[] before = indices[level - 1];
        double leeway = Levels.PIXEL * Levels.DISTANCES[level] - errors[level - 1];
        int aim = Math.max(Levels.FLOOR, (int) (indices[0].length / 3 * Levels.SHARES[level]));
        // Sparse: after the first level most vertices are out of use, and are not looked at again.
        int flags =
                meshopt_SimplifyErrorAbsolute | (level > 1 ? meshopt_SimplifyPermissive | meshopt_SimplifySparse : 0);
        int[] kept = fewer(before, aim, leeway, flags | (level > 1 ? meshopt_SimplifyPrune : 0), level <= 2);
        if (kept.length / 3 < Levels.FLOOR) {
            kept = fewer(before, aim, leeway, flags, level <= 2);
        }
        boolean better = kept.length > 0 && kept.length < before.length;
        indices[level] = better ? arranged(kept) : before;
        errors[level] = errors[level - 1] + (better ? error.get(0) : 0);
    }

    private int[] fewer(int[] triangles, int aim, double leeway, int flags, boolean lock) {
        if (triangles.length / 3 <= aim) {
            return triangles;
        }
        from.limit(triangles.length).put(0, triangles);
        to.limit(triangles.length);
        int width = weights.capacity();
        long count = meshopt_simplifyWithAttributes(
                to,
                from,
                positions,
                vertices,
                12,
                attributes,
                width * 4L,
                weights,
                lock ? locks : null,
                aim * 3L,
                (float) leeway,
                flags,
                error);
        int[] kept = new int[(int) count];
        to.get(0, kept);
        return kept;
    }

    /// The same triangles in an order in which neighbours come one after another.
    private int[] arranged(int[] triangles) {
        from.limit(triangles.length).put(0, triangles);
        to.limit(triangles.length);
        meshopt_optimizeVertexCache(to, from, vertices);
        int[] arranged = new int[triangles.length];
        to.get(0, arranged);
        return arranged;
    }

    private void fill(Mesh mesh, int width) {
        for (int v = 0; v < vertices; v++) {
            attributes.put(v * width, mesh.normals(), v * 3, 3);
            if (width > 3) {
                attributes.put(v * width + 3, mesh.texcoords(), v * 2, 2);
            }
        }
    }

    private static FloatBuffer floats(Arena arena, int count) {
        return bytes(arena, count * 4).asFloatBuffer();
    }

    private static ByteBuffer bytes(Arena arena, int count) {
        return arena.allocate(count, 16).asByteBuffer().order(ByteOrder.nativeOrder());
    }
}
