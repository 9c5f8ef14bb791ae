package studio.assets.bake;

/// Directions as a point on a square: the octahedron around the origin unfolded, 12 bits a side. Wrong by less
/// than a twentieth of a degree.
final class Octahedron {
    static final int BITS = 12;
    private static final int MOST = (1 << BITS) - 1;

    private Octahedron() {}

    /// The two numbers of a direction, the first in the lower 16 bits; a direction without length is "up".
    static int packed(float x, float y, float z) {
        double sum = Math.abs((double) x) + Math.abs((double) y) + Math.abs((double) z);
        if (!(sum > 0)) {
            return packed(0, 1, 0);
        }
        double u = x / sum;
        double v = y / sum;
        if (z < 0) {
            double kept = u;
            u = (1 - Math.abs(v)) * (kept < 0 ? -1 : 1);
            v = (1 - Math.abs(kept)) * (v < 0 ? -1 : 1);
        }
        return step(u) | step(v) << 16;
    }

    private static int step(double value) {
        return Math.clamp(Math.round((value * 0.5 + 0.5) * MOST), 0, MOST);
    }

    /// Puts the direction of two numbers into `into`, length one.
    static void unpack(int first, int second, float[] into, int at) {
        float u = (first & MOST) * (2f / MOST) - 1;
        float v = (second & MOST) * (2f / MOST) - 1;
        float z = 1 - Math.abs(u) - Math.abs(v);
        float fold = Math.max(-z, 0);
        float x = u + (u < 0 ? fold : -fold);
        float y = v + (v < 0 ? fold : -fold);
        float scale = (float) (1 / Math.sqrt(x * x + y * y + z * z));
        into[at] = x * scale;
        into[at + 1] = y * scale;
        into[at + 2] = z * scale;
    }
}
