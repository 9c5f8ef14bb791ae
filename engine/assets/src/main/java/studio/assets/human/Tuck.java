package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;
import studio.geometry.Normals;

/// Tucks skin under the edge of clothes: the last rings of skin before it disappears sink in a little, so that collar
/// and
/// cuff lie on top of it and nothing pokes through when the body bends.
///
/// ```
///   cloth   ____________
///                       \
///   skin  - - - - - . . . `----________   ring 0  1  2  3: sinks less and less
/// ```
final class Tuck {
    private static final int RINGS = 4;

    /// How far the innermost ring sinks, in metres.
    private static final float DEPTH = 0.007f;

    private Tuck() {}

    /// @param positions of the body's vertices, in metres
    /// @param hidden the vertices under clothes
    /// @return positions with the skin tucked in
    static float[] under(Shape skin, float[] positions, BitSet hidden) {
        int[] rings = rings(skin.faces().corners, positions.length / 3, hidden);
        BitSet all = new BitSet();
        all.set(0, skin.faces().count());
        float[] normals = Normals.smooth(positions, Cutting.triangles(skin.faces().corners, all));
        float[] tucked = positions.clone();
        for (int i = 0; i < tucked.length; i++) {
            float share = 1 - rings[i / 3] / (float) RINGS;
            tucked[i] -= DEPTH * Math.max(0, share) * normals[i];
        }
        return tucked;
    }

    /// How many edges lie between each vertex and the hidden ones.
    private static int[] rings(int[] corners, int vertexCount, BitSet hidden) {
        int[] rings = new int[vertexCount];
        Arrays.setAll(rings, v -> hidden.get(v) ? 0 : RINGS);
        for (int pass = 1; pass < RINGS; pass++) {
            for (int q = 0; q < corners.length; q += 4) {
                int nearest = RINGS;
                for (int k = q; k < q + 4; k++) {
                    nearest = Math.min(nearest, rings[corners[k]]);
                }
                for (int k = q; k < q + 4 && nearest == pass - 1; k++) {
                    rings[corners[k]] = Math.min(rings[corners[k]], pass);
                }
            }
        }
        return rings;
    }
}
