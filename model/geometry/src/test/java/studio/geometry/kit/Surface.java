package studio.geometry.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.geometry.Mesh;
import studio.math.Vec3;

/// Measures a mesh as a surface: welded by place, its open edges, the volume of each connected piece, its area.
public final class Surface {
    private record Place(long x, long y, long z) {}

    private final Mesh mesh;
    private final int[] welded;
    private final int[] piece;

    public Surface(Mesh mesh) {
        this.mesh = mesh;
        Map<Place, Integer> places = new HashMap<>();
        welded = new int[mesh.vertexCount()];
        for (int i = 0; i < welded.length; i++) {
            Vec3 p = mesh.position(i);
            Place place = new Place(Math.round(p.x() * 1e6), Math.round(p.y() * 1e6), Math.round(p.z() * 1e6));
            welded[i] = places.computeIfAbsent(place, x -> places.size());
        }
        piece = new int[places.size()];
        for (int i = 0; i < piece.length; i++) {
            piece[i] = i;
        }
    }

    /// How many edges are not shared by as many triangles running one way as the other.
    public int openEdges() {
        Map<Long, Integer> edges = new HashMap<>();
        int[] indices = mesh.indices();
        for (int i = 0; i < indices.length; i++) {
            int a = welded[indices[i]];
            int b = welded[indices[i % 3 == 2 ? i - 2 : i + 1]];
            if (a != b) {
                edges.merge((long) Math.min(a, b) << 32 | Math.max(a, b), a < b ? 1 : -1, Integer::sum);
            }
        }
        return (int) edges.values().stream().filter(balance -> balance != 0).count();
    }

    /// The signed volume of each connected piece, positive when it faces outwards.
    public List<Double> volumes() {
        int[] indices = mesh.indices();
        for (int i = 0; i < indices.length; i++) {
            piece[root(welded[indices[i]])] = root(welded[indices[i - i % 3]]);
        }
        Map<Integer, Double> sums = new HashMap<>();
        for (int i = 0; i < indices.length; i += 3) {
            Vec3 a = mesh.position(indices[i]);
            Vec3 b = mesh.position(indices[i + 1]);
            Vec3 c = mesh.position(indices[i + 2]);
            sums.merge(root(welded[indices[i]]), a.dot(b.cross(c)) / 6, Double::sum);
        }
        return new ArrayList<>(sums.values());
    }

    public double volume() {
        return volumes().stream().mapToDouble(v -> v).sum();
    }

    public double area() {
        int[] indices = mesh.indices();
        double sum = 0;
        for (int i = 0; i < indices.length; i += 3) {
            Vec3 a = mesh.position(indices[i]);
            Vec3 u = mesh.position(indices[i + 1]).minus(a);
            sum += u.cross(mesh.position(indices[i + 2]).minus(a)).length() / 2;
        }
        return sum;
    }

    private int root(int i) {
        int r = i;
        while (piece[r] != r) {
            r = piece[r];
        }
        piece[i] = r;
        return r;
    }
}
