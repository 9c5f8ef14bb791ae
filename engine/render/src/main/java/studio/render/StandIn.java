package studio.render;

import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Plain grey blocks for assets that the library lacks: a missing thing shows as missing, where it stands, instead of
/// not at all.
final class StandIn {
    static final Model THING = block(new Vec3(0.5, 0.5, 0.5));
    static final Model PERSON = block(new Vec3(0.45, 1.7, 0.3));

    private StandIn() {}

    private static Model block(Vec3 size) {
        Mesh mesh = box(Bounds.around(new Vec3(0, size.y() / 2, 0), size));
        return Model.of(Part.of("body", mesh, Material.of(Color.grey(0.4), 0.7)));
    }

    /// Six faces of four corners each, so that every face keeps its own normal.
    static Mesh box(Bounds bounds) {
        float[] positions = new float[72];
        float[] normals = new float[72];
        int[] indices = new int[36];
        for (int face = 0; face < 6; face++) {
            int axis = face / 2;
            int side = face % 2;
            for (int k = 0; k < 4; k++) {
                int u = (k == 1 || k == 2) ? 1 : 0;
                int v = k >= 2 ? 1 : 0;
                int first = side == 1 ? u : v;
                int second = side == 1 ? v : u;
                int bits = side << axis | first << (axis + 1) % 3 | second << (axis + 2) % 3;
                Vec3 corner = bounds.corner(bits);
                int at = (face * 4 + k) * 3;
                positions[at] = (float) corner.x();
                positions[at + 1] = (float) corner.y();
                positions[at + 2] = (float) corner.z();
                normals[at + axis] = side == 1 ? 1 : -1;
            }
            int[] corners = {0, 1, 2, 0, 2, 3};
            for (int i = 0; i < 6; i++) {
                indices[face * 6 + i] = face * 4 + corners[i];
            }
        }
        return Mesh.of(positions, normals, indices);
    }
}
