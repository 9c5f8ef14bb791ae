package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The body before it is shaped: all vertices (clothes hang also on those that are never seen), the skin that may
/// ever
/// show, and
/// the skeleton.
///
/// Skin that follows the trunk's bones with any corner is not part of a body at all. It is left out here, at the
/// source, so that no later
/// mistake can show it.
final class Body {
    /// Bones whose skin is always under clothes.
    static final Set<String> COVERED =
            Set.of("root", "spine05", "spine04", "spine03", "breast.L", "breast.R", "pelvis.L", "pelvis.R");

    private final float[] vertices;
    private final Shape skin;
    private final Skeleton skeleton;

    Body(float[] vertices, Shape skin, Skeleton skeleton) {
        this.vertices = vertices;
        this.skin = skin;
        this.skeleton = skeleton;
    }

    /// From the pack's mesh, without the covered skin.
    static Body of(ThreeMesh mesh) throws studio.assets.BadAsset {
        Skeleton skeleton = mesh.skeleton();
        Shape.Bindings bindings = mesh.bindings(skeleton);
        Shape.Faces all = mesh.faces("body");
        List<Integer> kept = new ArrayList<>();
        for (int f = 0; f < all.count(); f++) {
            if (!isCovered(all, f, bindings, skeleton)) {
                kept.add(f);
            }
        }
        int[] corners = new int[kept.size() * 4];
        int[] laid = new int[kept.size() * 4];
        for (int i = 0; i < kept.size(); i++) {
            System.arraycopy(all.corners, kept.get(i) * 4, corners, i * 4, 4);
            System.arraycopy(all.laid, kept.get(i) * 4, laid, i * 4, 4);
        }
        Shape skin = new Shape(new Shape.Faces(corners, laid, all.texcoords), bindings);
        return new Body(mesh.vertices(), skin, skeleton);
    }

    private static boolean isCovered(Shape.Faces faces, int face, Shape.Bindings bindings, Skeleton skeleton) {
        for (int k = face * 4; k < face * 4 + 4; k++) {
            if (COVERED.contains(skeleton.name(bindings.leading(faces.corners[k])))) {
                return true;
            }
        }
        return false;
    }

    int vertexCount() {
        return vertices.length / 3;
    }

    /// Neutral positions in decimetres: read only.
    float[] vertices() {
        return vertices;
    }

    Shape skin() {
        return skin;
    }

    Skeleton skeleton() {
        return skeleton;
    }
}
