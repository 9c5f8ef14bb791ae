package studio.assets.bake;

import java.util.List;
import studio.math.Vec3;

/// A convex body of few corners that holds a thing: what other things bump into.
///
/// @param points its corners, in the thing's own space
/// @param corners three points a triangle, counter-clockwise seen from outside
public record Hull(List<Vec3> points, List<Integer> corners) {
    public Hull {
        points = List.copyOf(points);
        corners = List.copyOf(corners);
    }

    /// How far a point lies outside, in metres; negative inside.
    public double outside(Vec3 point) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.size(); i += 3) {
            Vec3 a = points.get(corners.get(i));
            Vec3 across = points.get(corners.get(i + 1))
                    .minus(a)
                    .cross(points.get(corners.get(i + 2)).minus(a));
            double length = across.length();
            most = length > 0 ? Math.max(most, point.minus(a).dot(across) / length) : most;
        }
        return most;
    }
}
