package studio.assets.human;

import java.util.BitSet;

/// Where trousers end. Shoes come with socks, and what of them lies well above the hem is inside the trousers: it is
/// left
/// out, because it would poke through as the leg bends.
final class Hem {
    /// How far a sock reaches into the trousers, in metres.
    private static final float OVERLAP = 0.006f;

    private Hem() {}

    /// The faces of shoes that are not hidden in trousers.
    ///
    /// @param positions of the shoes' vertices, in metres, feet left and right of x = 0
    /// @param cloth positions of the suit's vertices
    static BitSet below(Shape shoes, float[] positions, float[] cloth) {
        float left = lowest(cloth, 1);
        float right = lowest(cloth, -1);
        int[] corners = shoes.faces().corners;
        BitSet shown = new BitSet();
        for (int f = 0; f < shoes.faces().count(); f++) {
            boolean inside = true;
            for (int k = f * 4; k < f * 4 + 4; k++) {
                int v = corners[k] * 3;
                inside &= positions[v + 1] > OVERLAP + (positions[v] > 0 ? left : right);
            }
            shown.set(f, !inside);
        }
        return shown;
    }

    private static float lowest(float[] positions, int side) {
        float low = Float.MAX_VALUE;
        for (int i = 0; i < positions.length; i += 3) {
            low = positions[i] * side > 0 ? Math.min(low, positions[i + 1]) : low;
        }
        return low;
    }
}
