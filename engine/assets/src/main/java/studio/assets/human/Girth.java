package studio.assets.human;

import studio.math.Vec3;

/// How far a body reaches round an upright axis at a height: the hull of what is there, seen from above.
final class Girth {
    static final int AROUND = 48;

    private final double[] reach = new double[AROUND];
    private final double middle;

    /// @param middle depth of the axis, the axis stands at x = 0
    private Girth(double middle) {
        this.middle = middle;
    }

    /// The girth of the points between two heights. Legs and arms spread out: only points near the trunk's line or the
    /// legs count, as the sitter says.
    static Girth of(Sitter sitter, double low, double high, double middle) {
        Girth girth = new Girth(middle);
        for (int v = 0; v < sitter.skinCount(); v++) {
            Vec3 p = sitter.at(v);
            if (p.y() >= low && p.y() <= high && !sitter.isArm(v)) {
                girth.enclose(p.x(), p.z() - middle);
            }
        }
        return girth;
    }

    private void enclose(double x, double z) {
        for (int k = 0; k < AROUND; k++) {
            reach[k] = Math.max(reach[k], x * StrictMath.sin(angle(k)) + z * StrictMath.cos(angle(k)));
        }
    }

    static double angle(int k) {
        return 2 * Math.PI * k / AROUND;
    }

    /// How far the hull reaches in a direction, from its axis; 0 is the front and angles grow to the left.
    double at(int k) {
        double nearest = Double.MAX_VALUE;
        for (int j = 0; j < AROUND; j++) {
            double cos = StrictMath.cos(angle(j) - angle(k));
            if (cos > 0.1) {
                nearest = Math.min(nearest, reach[j] / cos);
            }
        }
        return nearest;
    }

    double middle() {
        return middle;
    }
}
