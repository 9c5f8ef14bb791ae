package studio.assets.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import studio.geometry.Mesh;

/// Where parts of one thing meet: vertices on the open edge of a part that lie exactly on a vertex of another's
/// open edge, as skin that ends where a sleeve begins.
public final class Border {
    private static final int NOBODY = -1;
    private static final int MANY = -2;

    private final List<Mesh> meshes;
    private final List<int[]> places = new ArrayList<>();
    private final int[] owners;

    private Border(List<Mesh> meshes) {
        this.meshes = meshes;
        Weld weld = new Weld(3, meshes.stream().mapToInt(Mesh::vertexCount).sum());
        for (Mesh mesh : meshes) {
            places.add(places(mesh.positions(), weld));
        }
        owners = new int[weld.count()];
        Arrays.fill(owners, NOBODY);
    }

    /// The vertices of each mesh that lie on a border shared with another of them, in the meshes' order.
    public static List<BitSet> shared(List<Mesh> meshes) {
        return meshes.size() < 2 ? meshes.stream().map(mesh -> new BitSet()).toList() : new Border(meshes).shared();
    }

    private List<BitSet> shared() {
        List<BitSet> open = new ArrayList<>();
        for (int m = 0; m < meshes.size(); m++) {
            int owner = m;
            BitSet own = open(m);
            own.stream().map(v -> places.get(owner)[v]).forEach(place -> own(place, owner));
            open.add(own);
        }
        for (int m = 0; m < meshes.size(); m++) {
            int[] of = places.get(m);
            BitSet both = open.get(m);
            for (int v = both.nextSetBit(0); v >= 0; v = both.nextSetBit(v + 1)) {
                both.set(v, owners[of[v]] == MANY);
            }
        }
        return open;
    }

    private void own(int place, int owner) {
        owners[place] = owners[place] == NOBODY || owners[place] == owner ? owner : MANY;
    }

    /// Zero has two signs and is one place.
    private static int[] places(float[] p, Weld weld) {
        int[] places = new int[p.length / 3];
        for (int v = 0; v < places.length; v++) {
            places[v] = weld.number(
                    Float.floatToIntBits(p[v * 3] + 0f),
                    Float.floatToIntBits(p[v * 3 + 1] + 0f),
                    Float.floatToIntBits(p[v * 3 + 2] + 0f));
        }
        return places;
    }

    /// Vertices at the ends of edges that only one triangle has.
    private BitSet open(int m) {
        int[] indices = meshes.get(m).indices();
        int[] of = places.get(m);
        Weld edges = new Weld(2, indices.length);
        for (int corner = 0; corner < indices.length; corner++) {
            edges.number(of[indices[corner]], of[indices[next(corner)]]);
        }
        BitSet open = new BitSet();
        for (int corner = 0; corner < indices.length; corner++) {
            if (edges.find(of[indices[next(corner)]], of[indices[corner]]) < 0) {
                open.set(indices[corner]);
                open.set(indices[next(corner)]);
            }
        }
        return open;
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }
}
