package studio.assets.bake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.math.Vec3;

/// The convex hull of some hundred points, point after point: faces that see a new point give way to a cone
/// towards it.
final class ConvexHull {
    private static final double FLAT = 1e-9;

    private final List<Vec3> points;
    private List<int[]> faces = new ArrayList<>();

    private record Edge(int from, int to) {}

    private ConvexHull(List<Vec3> points) {
        this.points = points;
    }

    /// Three points a face, counter-clockwise seen from outside; no face when the points lie in a plane.
    static List<int[]> of(List<Vec3> points) {
        ConvexHull hull = new ConvexHull(points);
        if (!hull.begin()) {
            return List.of();
        }
        for (int point = 0; point < points.size(); point++) {
            hull.take(point);
        }
        return hull.faces;
    }

    /// The first four points that span a room.
    private boolean begin() {
        int a = 0;
        int b = most(p -> p.minus(at(a)).length());
        int c = b < 0 ? -1 : most(p -> p.minus(at(a)).cross(at(b).minus(at(a))).length());
        int d = c < 0 ? -1 : most(p -> Math.abs(height(a, b, c, p)));
        if (d < 0) {
            return false;
        }
        boolean above = height(a, b, c, at(d)) > 0;
        int second = above ? c : b;
        int third = above ? b : c;
        faces.add(new int[] {a, second, third});
        faces.add(new int[] {a, third, d});
        faces.add(new int[] {third, second, d});
        faces.add(new int[] {second, a, d});
        return true;
    }

    private int most(java.util.function.ToDoubleFunction<Vec3> measure) {
        int best = -1;
        double most = FLAT;
        for (int i = 0; i < points.size(); i++) {
            double value = measure.applyAsDouble(at(i));
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    private void take(int point) {
        List<int[]> kept = new ArrayList<>();
        Set<Edge> seen = new HashSet<>();
        List<Edge> edges = new ArrayList<>();
        for (int[] face : faces) {
            if (height(face[0], face[1], face[2], at(point)) > FLAT) {
                for (int i = 0; i < 3; i++) {
                    Edge edge = new Edge(face[i], face[(i + 1) % 3]);
                    seen.add(edge);
                    edges.add(edge);
                }
            } else {
                kept.add(face);
            }
        }
        for (Edge edge : edges) {
            if (!seen.contains(new Edge(edge.to(), edge.from()))) {
                kept.add(new int[] {edge.from(), edge.to(), point});
            }
        }
        faces = kept;
    }

    /// How high a point lies above the plane of three, as the volume they span.
    private double height(int a, int b, int c, Vec3 point) {
        return at(b).minus(at(a)).cross(at(c).minus(at(a))).dot(point.minus(at(a)));
    }

    private Vec3 at(int point) {
        return points.get(point);
    }
}
