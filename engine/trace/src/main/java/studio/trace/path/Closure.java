package studio.trace.path;

import java.util.HashMap;
import java.util.Map;
import studio.geometry.Mesh;
import studio.geometry.Texture;

/// What must be known of meshes and textures before light meets them.
final class Closure {
    private Closure() {}

    /// Whether the mesh encloses a volume: along every edge as many triangles go one way as the other. Vertices at the
    /// same place count as one.
    static boolean isClosed(Mesh mesh) {
        float[] p = mesh.positions();
        Map<Place, Integer> places = new HashMap<>();
        int[] welded = new int[mesh.vertexCount()];
        for (int i = 0; i < welded.length; i++) {
            Place place = new Place(p[i * 3] + 0f, p[i * 3 + 1] + 0f, p[i * 3 + 2] + 0f);
            int number = places.size();
            Integer before = places.putIfAbsent(place, number);
            welded[i] = before == null ? number : before;
        }
        Map<Long, Integer> edges = new HashMap<>();
        int[] indices = mesh.indices();
        for (int t = 0; t < indices.length; t += 3) {
            for (int k = 0; k < 3; k++) {
                count(edges, welded[indices[t + k]], welded[indices[t + (k + 1) % 3]]);
            }
        }
        return indices.length > 0 && edges.values().stream().allMatch(n -> n == 0);
    }

    private static void count(Map<Long, Integer> edges, int a, int b) {
        if (a != b) {
            long low = Math.min(a, b);
            long high = Math.max(a, b);
            edges.merge(low << 32 | high, a < b ? 1 : -1, Integer::sum);
        }
    }

    private record Place(float x, float y, float z) {}

    /// Whether any texel is more hole than not.
    static boolean hasHoles(Texture texture) {
        for (int texel : texture.argb()) {
            if (texel >>> 24 < 128) {
                return true;
            }
        }
        return false;
    }
}
