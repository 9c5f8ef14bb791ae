package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import studio.math.Bounds;
import studio.math.Vec3;

/// A way over the floor, round whatever stands in between.
///
/// @param points corners of the way, start and end included
record Way(List<Vec3> points) {
    Way {
        points = List.copyOf(points);
    }

    /// The shortest way that clears every obstacle by `half` metres, going round at most two corners; straight when
    /// none
    /// does.
    static Way around(Vec3 from, Vec3 to, double half, List<Bounds> obstacles) {
        List<Bounds> walls = obstacles.stream()
                .map(b -> b.grown(half * 0.9))
                .filter(b -> !within(b, from) && !within(b, to))
                .toList();
        Way straight = new Way(List.of(from, to));
        if (straight.clear(walls)) {
            return straight;
        }
        List<Vec3> corners = corners(walls);
        Way best = straight;
        double least = Double.POSITIVE_INFINITY;
        for (Vec3 a : corners) {
            for (Vec3 b : corners) {
                Way way = a.equals(b) ? new Way(List.of(from, a, to)) : new Way(List.of(from, a, b, to));
                if (way.length() < least && way.clear(walls)) {
                    best = way;
                    least = way.length();
                }
            }
        }
        return best;
    }

    private static List<Vec3> corners(List<Bounds> walls) {
        List<Vec3> corners = new ArrayList<>();
        for (Bounds b : walls.subList(0, Math.min(walls.size(), 6))) {
            Bounds wide = b.grown(0.02);
            corners.add(new Vec3(wide.min().x(), 0, wide.min().z()));
            corners.add(new Vec3(wide.max().x(), 0, wide.min().z()));
            corners.add(new Vec3(wide.min().x(), 0, wide.max().z()));
            corners.add(new Vec3(wide.max().x(), 0, wide.max().z()));
        }
        return corners;
    }

    private boolean clear(List<Bounds> walls) {
        for (int i = 1; i < points.size(); i++) {
            for (Bounds wall : walls) {
                if (crosses(wall, points.get(i - 1), points.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean within(Bounds b, Vec3 p) {
        return p.x() > b.min().x()
                && p.x() < b.max().x()
                && p.z() > b.min().z()
                && p.z() < b.max().z();
    }

    /// The slab test on the floor plan.
    private static boolean crosses(Bounds b, Vec3 p, Vec3 q) {
        double enter = 0;
        double leave = 1;
        double[] low = {b.min().x(), b.min().z()};
        double[] high = {b.max().x(), b.max().z()};
        double[] at = {p.x(), p.z()};
        double[] by = {q.x() - p.x(), q.z() - p.z()};
        for (int axis = 0; axis < 2; axis++) {
            if (Math.abs(by[axis]) < 1e-12) {
                if (at[axis] <= low[axis] || at[axis] >= high[axis]) {
                    return false;
                }
                continue;
            }
            double a = (low[axis] - at[axis]) / by[axis];
            double c = (high[axis] - at[axis]) / by[axis];
            enter = Math.max(enter, Math.min(a, c));
            leave = Math.min(leave, Math.max(a, c));
        }
        return enter < leave - 1e-9;
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i).distance(points.get(i - 1));
        }
        return sum;
    }

    /// The point after a share of the length, and the corners rounded a little by looking ahead and behind.
    Vec3 at(double share) {
        double soft = points.size() > 2 ? 0.06 : 0;
        Vec3 a = exact(Math.max(0, share - soft));
        Vec3 b = exact(share);
        Vec3 c = exact(Math.min(1, share + soft));
        double ends = Math.min(1, Math.min(share, 1 - share) / Math.max(soft, 1e-9));
        Vec3 smooth = a.plus(b).plus(c).times(1 / 3.0);
        return soft == 0 ? b : b.lerp(smooth, Math.max(0, ends));
    }

    private Vec3 exact(double share) {
        double left = share * length();
        for (int i = 1; i < points.size(); i++) {
            double piece = points.get(i).distance(points.get(i - 1));
            if (left <= piece || i == points.size() - 1) {
                return points.get(i - 1).lerp(points.get(i), piece < 1e-9 ? 1 : Math.min(1, left / piece));
            }
            left -= piece;
        }
        return points.getLast();
    }
}
