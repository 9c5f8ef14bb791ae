package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;

/// Finds where a suit comes apart: pieces of cloth that share no vertex are garments of their own, and each belongs
/// above
/// or below the waist by the bones that most of it follows. A suit in one piece is parted along the seams of its
/// picture
/// instead: its tailor laid shirt and trousers apart there.
final class Seams {
    private Seams() {}

    /// The faces of what is worn below the waist.
    static BitSet lower(Shape suit, Skeleton skeleton) {
        Shape.Faces faces = suit.faces();
        BitSet sewn = lower(suit, skeleton, faces.corners, suit.bindings().weights.length / 4);
        boolean parted = !sewn.isEmpty() && sewn.cardinality() < faces.count();
        return parted ? sewn : lower(suit, skeleton, faces.laid, faces.texcoords.length / 2);
    }

    /// @param ties four numbers a face; faces that share one belong together
    private static BitSet lower(Shape suit, Skeleton skeleton, int[] ties, int tieCount) {
        int[] corners = suit.faces().corners;
        int[] group = groups(ties, tieCount);
        int[] votes = new int[tieCount];
        for (int k = 0; k < corners.length; k++) {
            boolean leg = isLeg(skeleton.name(suit.bindings().leading(corners[k])));
            votes[group[ties[k]]] += leg ? 1 : -1;
        }
        BitSet lower = new BitSet();
        for (int f = 0; f < corners.length / 4; f++) {
            lower.set(f, votes[group[ties[f * 4]]] > 0);
        }
        return lower;
    }

    /// Whether a bone belongs to the part of the body that trousers cover.
    static boolean isLeg(String bone) {
        return bone.startsWith("upperleg")
                || bone.startsWith("lowerleg")
                || bone.startsWith("pelvis")
                || bone.startsWith("foot")
                || bone.equals("root");
    }

    /// For each tie the first tie of its piece (union by the smaller, with path halving; Tarjan 1975).
    private static int[] groups(int[] ties, int tieCount) {
        int[] parent = new int[tieCount];
        Arrays.setAll(parent, i -> i);
        for (int q = 0; q < ties.length; q += 4) {
            for (int k = 1; k < 4; k++) {
                int a = root(parent, ties[q]);
                int b = root(parent, ties[q + k]);
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int i = 0; i < tieCount; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int tie) {
        int at = tie;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
