package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;
import studio.math.Vec3;

/// Turns a profile about the Y axis. A profile is a line of (radius, height) that runs upwards on the outside and
/// downwards inside a hollow:
///
/// ```
///        3 ._. 4
///        |    |  5 inside
///      2 |    |
///   0 ---+ 1        the axis is at the left, radius zero
/// ```
public final class Lathe {
    private Lathe() {}

    /// A turned body; a profile that does not start or end on the axis is closed by a flat disc there.
    public static Solid of(Outline profile, int segments) {
        return Loft.capped(rings(profile, segments));
    }

    /// A turned ring: the closed profile runs counter-clockwise.
    public static Solid ring(Outline section, int segments) {
        return Loft.loop(rings(section, segments));
    }

    /// A turned body from (radius, height) pairs joined by a spline with four steps each.
    public static Solid smooth(int segments, double... pairs) {
        return of(Outline.of(pairs).smooth(4), segments).creased(180);
    }

    /// A turned body from (radius, height) pairs joined by straight lines.
    public static Solid sharp(int segments, double... pairs) {
        return of(Outline.of(pairs), segments);
    }

    private static List<Vec3[]> rings(Outline profile, int segments) {
        List<Vec3[]> rings = new ArrayList<>();
        for (int k = 0; k < profile.size(); k++) {
            Vec3[] ring = new Vec3[segments];
            for (int i = 0; i < segments; i++) {
                double angle = 2 * Math.PI * i / segments;
                double r = profile.x(k);
                ring[i] = new Vec3(r * StrictMath.cos(angle), profile.y(k), -r * StrictMath.sin(angle));
            }
            rings.add(ring);
        }
        return rings;
    }
}
