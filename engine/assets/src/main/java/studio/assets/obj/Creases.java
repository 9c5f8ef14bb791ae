package studio.assets.obj;

/// Normals for corners that a file gives none: triangles around a point are smoothed into each other where they
/// meet at less than an angle, and stay sharp where they meet at more.
final class Creases {
    /// Cosines of 80 degrees, where the file asks for smoothness, and of 38 where it does not.
    private static final float ROUND = 0.174f;

    private static final float SHARP = 0.788f;

    /// More triangles around one point than this are not asked.
    private static final int AROUND = 96;

    private final Facets facets;
    private final float[] units;
    private final int[] starts;
    private final int[] around;

    Creases(Facets facets) {
        this.facets = facets;
        units = facets.normals.clone();
        for (int at = 0; at < units.length; at += 3) {
            float length = length(units, at);
            for (int axis = at; axis < at + 3; axis++) {
                units[axis] = length > 0 ? units[axis] / length : 0;
            }
        }
        starts = new int[facets.pointCount() + 1];
        for (int point : facets.points) {
            starts[point + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        around = new int[facets.points.length];
        int[] next = starts.clone();
        for (int corner = 0; corner < facets.points.length; corner++) {
            around[next[facets.points[corner]]++] = corner / 3;
        }
    }

    /// Puts the normal of a corner into `into`.
    void normal(int corner, boolean round, float[] into) {
        int own = corner / 3 * 3;
        int point = facets.points[corner];
        float least = round ? ROUND : SHARP;
        float x = 0;
        float y = 0;
        float z = 0;
        int last = Math.min(starts[point + 1], starts[point] + AROUND);
        for (int i = starts[point]; i < last; i++) {
            int other = around[i] * 3;
            if (cosine(own, other) >= least) {
                x += facets.normals[other];
                y += facets.normals[other + 1];
                z += facets.normals[other + 2];
            }
        }
        float length = (float) Math.sqrt((double) x * x + (double) y * y + (double) z * z);
        into[0] = length > 0 ? x / length : units[own];
        into[1] = length > 0 ? y / length : units[own + 1];
        into[2] = length > 0 ? z / length : units[own + 2];
    }

    private float cosine(int one, int other) {
        return units[one] * units[other] + units[one + 1] * units[other + 1] + units[one + 2] * units[other + 2];
    }

    private static float length(float[] n, int at) {
        return (float)
                Math.sqrt((double) n[at] * n[at] + (double) n[at + 1] * n[at + 1] + (double) n[at + 2] * n[at + 2]);
    }
}
