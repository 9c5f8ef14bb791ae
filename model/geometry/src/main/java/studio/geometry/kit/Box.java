package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;
import studio.math.Vec3;

/// Boxes that stand on y = 0 around the Y axis, none with a bare edge: every edge is bevelled so that it catches light.
public final class Box {
    private Box() {}

    /// A box whose edges are bevelled by a twentieth of its smallest side, at most 8 mm.
    public static Solid of(double width, double height, double depth) {
        return bevelled(width, height, depth, Math.min(0.008, 0.05 * Math.min(width, Math.min(height, depth))));
    }

    /// A box with chamfered edges.
    public static Solid bevelled(double width, double height, double depth, double bevel) {
        return rounded(width, height, depth, bevel, 1);
    }

    /// A box whose edges are quarter rounds of so many steps.
    public static Solid rounded(double width, double height, double depth, double radius, int steps) {
        double r = Math.min(radius, 0.4999 * Math.min(width, Math.min(height, depth)));
        Vec3 inner = new Vec3(width / 2 - r, height / 2 - r, depth / 2 - r);
        List<Vec3[]> rings = new ArrayList<>();
        for (int half = -1; half <= 1; half += 2) {
            for (int k = 0; k <= steps; k++) {
                double latitude = Math.PI / 2 * (half < 0 ? (double) k / steps - 1 : (double) k / steps);
                rings.add(ring(inner, half, r, latitude, steps));
            }
        }
        return Loft.capped(rings).up(height / 2);
    }

    private static Vec3[] ring(Vec3 inner, int half, double r, double latitude, int steps) {
        Vec3[] ring = new Vec3[4 * (steps + 1)];
        double out = r * StrictMath.cos(latitude);
        double y = half * inner.y() + r * StrictMath.sin(latitude);
        for (int quarter = 0; quarter < 4; quarter++) {
            int sx = quarter == 0 || quarter == 3 ? 1 : -1;
            int sz = quarter < 2 ? -1 : 1;
            for (int k = 0; k <= steps; k++) {
                double angle = Math.PI / 2 * (quarter + (double) k / steps);
                ring[quarter * (steps + 1) + k] = new Vec3(
                        sx * inner.x() + out * StrictMath.cos(angle), y, sz * inner.z() - out * StrictMath.sin(angle));
            }
        }
        return ring;
    }
}
