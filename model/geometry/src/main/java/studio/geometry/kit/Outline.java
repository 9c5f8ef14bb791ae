package studio.geometry.kit;

import java.util.Arrays;

/// A line through points of a plane: the profile of a lathe, the section of a sweep, the border of an extrusion.
/// Whether it closes is the user's affair; closed ones run counter-clockwise. Immutable.
public final class Outline {
    private final double[] coordinates;

    private Outline(double[] coordinates) {
        this.coordinates = coordinates;
    }

    /// From x, y pairs.
    public static Outline of(double... pairs) {
        if (pairs.length < 2 || pairs.length % 2 != 0) {
            throw new IllegalArgumentException("an outline needs points");
        }
        return new Outline(pairs.clone());
    }

    /// A closed ellipse around the origin.
    public static Outline ellipse(double rx, double ry, int points) {
        double[] pairs = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            pairs[2 * i] = rx * StrictMath.cos(angle);
            pairs[2 * i + 1] = ry * StrictMath.sin(angle);
        }
        return new Outline(pairs);
    }

    public static Outline circle(double radius, int points) {
        return ellipse(radius, radius, points);
    }

    /// A closed rectangle around the origin.
    public static Outline rectangle(double width, double height) {
        double x = width / 2;
        double y = height / 2;
        return of(-x, -y, x, -y, x, y, -x, y);
    }

    /// A rectangle around the origin with round corners.
    public static Outline rounded(double width, double height, double radius, int steps) {
        return rectangle(width, height).filleted(radius, steps);
    }

    /// A closed star, its first tip up.
    public static Outline star(int tips, double outer, double inner) {
        double[] pairs = new double[4 * tips];
        for (int i = 0; i < 2 * tips; i++) {
            double angle = Math.PI / 2 + Math.PI * i / tips;
            double radius = i % 2 == 0 ? outer : inner;
            pairs[2 * i] = radius * StrictMath.cos(angle);
            pairs[2 * i + 1] = radius * StrictMath.sin(angle);
        }
        return new Outline(pairs);
    }

    public int size() {
        return coordinates.length / 2;
    }

    public double x(int point) {
        return coordinates[2 * point];
    }

    public double y(int point) {
        return coordinates[2 * point + 1];
    }

    /// An open line rounded by a Catmull-Rom spline through its points, with so many steps from point to point.
    public Outline smooth(int steps) {
        int n = size();
        double[] pairs = new double[2 * ((n - 1) * steps + 1)];
        for (int i = 0; i + 1 < n; i++) {
            for (int s = 0; s < steps; s++) {
                spline(pairs, i * steps + s, Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2), (double) s / steps);
            }
        }
        pairs[pairs.length - 2] = x(n - 1);
        pairs[pairs.length - 1] = y(n - 1);
        return new Outline(pairs);
    }

    /// A closed line rounded by a Catmull-Rom spline through its points.
    public Outline smoothLoop(int steps) {
        int n = size();
        double[] pairs = new double[2 * n * steps];
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < steps; s++) {
                spline(pairs, i * steps + s, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n, (double) s / steps);
            }
        }
        return new Outline(pairs);
    }

    private void spline(double[] pairs, int to, int a, int b, int c, int d, double t) {
        pairs[2 * to] = Path.catmullRom(x(a), x(b), x(c), x(d), t);
        pairs[2 * to + 1] = Path.catmullRom(y(a), y(b), y(c), y(d), t);
    }

    /// A closed line with its corners rounded off to at most the radius.
    public Outline filleted(double radius, int steps) {
        double[] pairs = new double[2 * size() * (steps + 1)];
        for (int i = 0; i < size(); i++) {
            fillet(pairs, i, (i + size() - 1) % size(), (i + 1) % size(), radius, steps);
        }
        return new Outline(pairs);
    }

    private void fillet(double[] pairs, int at, int before, int after, double radius, int steps) {
        double back = StrictMath.hypot(x(before) - x(at), y(before) - y(at));
        double on = StrictMath.hypot(x(after) - x(at), y(after) - y(at));
        double reach = Math.min(radius, 0.499 * Math.min(back, on));
        double ax = x(at) + (x(before) - x(at)) * reach / back;
        double ay = y(at) + (y(before) - y(at)) * reach / back;
        double bx = x(at) + (x(after) - x(at)) * reach / on;
        double by = y(at) + (y(after) - y(at)) * reach / on;
        double bend = 0.5523;
        for (int s = 0; s <= steps; s++) {
            double t = (double) s / steps;
            int to = 2 * (at * (steps + 1) + s);
            pairs[to] = bezier(ax, ax + (x(at) - ax) * bend, bx + (x(at) - bx) * bend, bx, t);
            pairs[to + 1] = bezier(ay, ay + (y(at) - ay) * bend, by + (y(at) - by) * bend, by, t);
        }
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return a * u * u * u + 3 * b * u * u * t + 3 * c * u * t * t + d * t * t * t;
    }

    public Outline scaled(double sx, double sy) {
        double[] pairs = coordinates.clone();
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] *= sx;
            pairs[i + 1] *= sy;
        }
        return new Outline(pairs);
    }

    public Outline moved(double dx, double dy) {
        double[] pairs = coordinates.clone();
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] += dx;
            pairs[i + 1] += dy;
        }
        return new Outline(pairs);
    }

    /// This line, then another.
    public Outline then(Outline other) {
        double[] pairs = Arrays.copyOf(coordinates, coordinates.length + other.coordinates.length);
        System.arraycopy(other.coordinates, 0, pairs, coordinates.length, other.coordinates.length);
        return new Outline(pairs);
    }

    /// The same line from its other end.
    public Outline reversed() {
        double[] pairs = new double[coordinates.length];
        for (int i = 0; i < size(); i++) {
            pairs[2 * i] = x(size() - 1 - i);
            pairs[2 * i + 1] = y(size() - 1 - i);
        }
        return new Outline(pairs);
    }

    /// A closed line drawn in by a distance at right angles to its sides (out, when negative); corners are mitred,
    /// sharp
    /// ones no further than twice the distance.
    public Outline inset(double distance) {
        double[] pairs = new double[coordinates.length];
        int n = size();
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n;
            int after = (i + 1) % n;
            double in = Math.max(1e-12, StrictMath.hypot(x(i) - x(before), y(i) - y(before)));
            double out = Math.max(1e-12, StrictMath.hypot(x(after) - x(i), y(after) - y(i)));
            double nx = -(y(i) - y(before)) / in - (y(after) - y(i)) / out;
            double ny = (x(i) - x(before)) / in + (x(after) - x(i)) / out;
            double reach = 2 * distance / Math.max(1.0, nx * nx + ny * ny);
            pairs[2 * i] = x(i) + nx * reach;
            pairs[2 * i + 1] = y(i) + ny * reach;
        }
        return new Outline(pairs);
    }

    /// Twice the signed area, positive when the closed line runs counter-clockwise.
    double turning() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            int next = (i + 1) % size();
            sum += x(i) * y(next) - x(next) * y(i);
        }
        return sum;
    }
}
