package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;
import studio.math.Vec3;

/// A line through points of space, for sweeping along.
///
/// @param points in order, two or more
public record Path(List<Vec3> points) {
    public Path {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a path needs two points or more");
        }
    }

    /// Straight from point to point, given as x, y, z triples.
    public static Path of(double... triples) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            points.add(new Vec3(triples[i], triples[i + 1], triples[i + 2]));
        }
        return new Path(points);
    }

    /// An arc around the Z axis in the XY plane, from one angle to another in degrees.
    public static Path arc(double radius, double from, double to, int steps) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double angle = StrictMath.toRadians(from + (to - from) * i / steps);
            points.add(new Vec3(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 0));
        }
        return new Path(points);
    }

    /// A coil around the Y axis.
    public static Path helix(double radius, double height, double turns, int steps) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double angle = 2 * Math.PI * turns * t;
            points.add(new Vec3(radius * StrictMath.cos(angle), height * t, radius * StrictMath.sin(angle)));
        }
        return new Path(points);
    }

    /// Rounded by a Catmull-Rom spline through the points.
    public Path smooth(int steps) {
        List<Vec3> fine = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            for (int s = 0; s < steps; s++) {
                fine.add(between(Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2), (double) s / steps));
            }
        }
        fine.add(points.get(last));
        return new Path(fine);
    }

    private Vec3 between(int a, int b, int c, int d, double t) {
        Vec3 p = points.get(a);
        Vec3 q = points.get(b);
        Vec3 r = points.get(c);
        Vec3 s = points.get(d);
        return new Vec3(
                catmullRom(p.x(), q.x(), r.x(), s.x(), t),
                catmullRom(p.y(), q.y(), r.y(), s.y(), t),
                catmullRom(p.z(), q.z(), r.z(), s.z(), t));
    }

    /// The uniform Catmull-Rom spline between its second and third value.
    static double catmullRom(double a, double b, double c, double d, double t) {
        double curve = 2 * a - 5 * b + 4 * c - d + (3 * b - a - 3 * c + d) * t;
        return b + 0.5 * t * (c - a + t * curve);
    }
}
