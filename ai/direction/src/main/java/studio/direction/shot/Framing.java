package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;

/// Finds the nearest place for a turned camera from which boxes fit a region of the picture. Exact, not iterated: for a
/// fixed direction each side of the region bounds the camera's coordinates linearly.
///
/// ```
///        region            right side: p·r − c·r ≤ xᵣ t (p·f − c·f) for every corner p, so
///   left |      | right    max(p·r − xᵣ t p·f) ≤ c·r − xᵣ t c·f; the left side likewise;
///        \      /          their sum bounds c·f from above: that is the nearest camera.
///         \    /
///          \  /            What slack is left sideways or in height is shared out.
///           c
/// ```
final class Framing {
    private static final double NEAREST = 0.3;

    private final List<Bounds> boxes;
    private final double aspect;

    Framing(List<Bounds> boxes, double aspect) {
        this.boxes = List.copyOf(boxes);
        this.aspect = aspect;
    }

    /// @param slack share of the spare height left above the boxes' place: 0 pushes them to the top of the region, 1 to
    ///     its bottom
    Vec3 place(Quat rotation, double tangent, Region region, double slack) {
        Vec3 forward = rotation.rotate(Vec3.Z.negated());
        Vec3 right = rotation.rotate(Vec3.X);
        Vec3 up = rotation.rotate(Vec3.Y);
        double across = tangent * aspect;
        double rightmost = most(right, forward, -region.right() * across);
        double leftmost = most(right.negated(), forward, region.left() * across);
        double topmost = most(up, forward, -region.top() * tangent);
        double lowest = most(up.negated(), forward, region.bottom() * tangent);
        double wide = -(rightmost + leftmost) / ((region.right() - region.left()) * across);
        double high = -(topmost + lowest) / ((region.top() - region.bottom()) * tangent);
        double along = Math.min(Math.min(wide, high), -most(forward.negated(), forward, 0) - NEAREST);
        double aside = (rightmost + region.right() * across * along - leftmost + region.left() * across * along) / 2;
        double low = topmost + region.top() * tangent * along;
        double upper = -lowest + region.bottom() * tangent * along;
        return forward.times(along).plus(right.times(aside)).plus(up.times(low + (upper - low) * slack));
    }

    private double most(Vec3 axis, Vec3 forward, double perDepth) {
        double most = Double.NEGATIVE_INFINITY;
        for (Bounds box : boxes) {
            for (int i = 0; i < 8; i++) {
                Vec3 corner = box.corner(i);
                most = Math.max(most, corner.dot(axis) + perDepth * corner.dot(forward));
            }
        }
        return most;
    }
}
