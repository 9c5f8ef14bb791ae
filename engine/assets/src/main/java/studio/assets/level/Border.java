package studio.assets.level;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.geometry.Mesh;

/// Where parts of one thing meet: vertices on the open edge of a part that lie exactly on a vertex of another's open
/// edge, as skin that ends where a sleeve begins.
public final class Border {
    private record Place(int x, int y, int z) {
        /// Zero has two signs and is one place.
        static Place of(float[] p, int at) {
            return new Place(
                    Float.floatToIntBits(p[at] + 0f),
                    Float.floatToIntBits(p[at + 1] + 0f),
                    Float.floatToIntBits(p[at + 2] + 0f));
        }
    }

    private record Edge(Place from, Place to) {}

    private Border() {}

    /// The vertices of each mesh that lie on a border shared with another of them, in the meshes' order.
    public static List<BitSet> shared(List<Mesh> meshes) {
        List<BitSet> open = meshes.stream().map(Border::open).toList();
        Map<Place, Integer> owners = new HashMap<>();
        for (int m = 0; m < meshes.size(); m++) {
            int owner = m;
            float[] positions = meshes.get(m).positions();
            open.get(m).stream()
                    .forEach(v -> owners.merge(Place.of(positions, v * 3), owner, (a, b) -> a.equals(b) ? a : -1));
        }
        List<BitSet> shared = new ArrayList<>();
        for (int m = 0; m < meshes.size(); m++) {
            float[] positions = meshes.get(m).positions();
            BitSet both = new BitSet();
            open.get(m).stream()
                    .filter(v -> owners.getOrDefault(Place.of(positions, v * 3), 0) < 0)
                    .forEach(both::set);
            shared.add(both);
        }
        return shared;
    }

    /// Vertices at the ends of edges that only one triangle has.
    private static BitSet open(Mesh mesh) {
        Map<Edge, Integer> uses = new HashMap<>();
        int[] indices = mesh.indices();
        for (int corner = 0; corner < indices.length; corner++) {
            uses.merge(edge(mesh, corner, false), 1, Integer::sum);
        }
        BitSet open = new BitSet();
        for (int corner = 0; corner < indices.length; corner++) {
            if (!uses.containsKey(edge(mesh, corner, true))) {
                open.set(indices[corner]);
                open.set(indices[next(corner)]);
            }
        }
        return open;
    }

    private static Edge edge(Mesh mesh, int corner, boolean back) {
        Place from = Place.of(mesh.positions(), mesh.indices()[corner] * 3);
        Place to = Place.of(mesh.positions(), mesh.indices()[next(corner)] * 3);
        return back ? new Edge(to, from) : new Edge(from, to);
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }
}
