package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;

/// Finds where a suit comes apart: pieces of cloth that share no vertex are garments of their own, and each belongs
/// above or below
/// the waist by the bones that most of it follows. A suit in one piece is parted face by face instead.
final class Seams {
    private Seams() {}

    /// The faces of what is worn below the waist.
    static BitSet lower(Shape suit, Skeleton skeleton) {
        int[] corners = suit.faces().corners;
        int[] group = groups(corners, suit.bindings().weights.length / 4);
        int[] votes = new int[group.length];
        for (int corner : corners) {
            boolean leg = isLeg(skeleton.name(suit.bindings().leading(corner)));
            votes[group[corner]] += leg ? 1 : -1;
        }
        BitSet lower = new BitSet();
        for (int f = 0; f < corners.length / 4; f++) {
            lower.set(f, votes[group[corners[f * 4]]] > 0);
        }
        boolean parted = !lower.isEmpty() && lower.cardinality() < corners.length / 4;
        return parted ? lower : faceByFace(suit, skeleton);
    }

    private static BitSet faceByFace(Shape suit, Skeleton skeleton) {
        int[] corners = suit.faces().corners;
        BitSet lower = new BitSet();
        for (int f = 0; f < corners.length / 4; f++) {
            int votes = 0;
            for (int k = f * 4; k < f * 4 + 4; k++) {
                votes += isLeg(skeleton.name(suit.bindings().leading(corners[k]))) ? 1 : -1;
            }
            lower.set(f, votes > 0);
        }
        return lower;
    }

    private static boolean isLeg(String bone) {
        return bone.startsWith("upperleg")
                || bone.startsWith("lowerleg")
                || bone.startsWith("pelvis")
                || bone.startsWith("foot")
                || bone.equals("root");
    }

    /// For each vertex the first vertex of its piece.
    private static int[] groups(int[] corners, int vertexCount) {
        int[] parent = new int[vertexCount];
        Arrays.setAll(parent, i -> i);
        for (int q = 0; q < corners.length; q += 4) {
            for (int k = 1; k < 4; k++) {
                int a = root(parent, corners[q]);
                int b = root(parent, corners[q + k]);
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int i = 0; i < vertexCount; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int vertex) {
        int at = vertex;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
