package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.math.Quat;
import studio.math.Vec3;

/// Carries a closed section along a path. The section's frame is carried without twisting (each step turns it by the
/// shortest rotation), starting with the section's y as near to up as it can be.
public final class Sweep {
    private Sweep() {}

    /// The section unchanged along the path, both ends closed.
    public static Solid along(Path path, Outline section) {
        return along(path, section, t -> 1);
    }

    /// The section scaled by a rule of the way gone (0 to 1), both ends closed.
    public static Solid along(Path path, Outline section, DoubleUnaryOperator scale) {
        return Loft.capped(rings(path, section, scale));
    }

    /// A round tube, both ends closed.
    public static Solid tube(Path path, double radius, int sides) {
        return along(path, Outline.circle(radius, sides)).creased(60);
    }

    /// A round tube whose radius goes from one end's to the other's.
    public static Solid taper(Path path, double from, double to, int sides) {
        return along(path, Outline.circle(1, sides), t -> from + (to - from) * t)
                .creased(60);
    }

    private static List<Vec3[]> rings(Path path, Outline section, DoubleUnaryOperator scale) {
        List<Vec3> points = path.points();
        List<Vec3[]> rings = new ArrayList<>();
        Vec3 forward = direction(points, 0);
        Quat frame = start(forward);
        for (int k = 0; k < points.size(); k++) {
            Vec3 turned = direction(points, k);
            frame = Quat.between(forward, turned).times(frame).normalized();
            forward = turned;
            double size = scale.applyAsDouble((double) k / (points.size() - 1));
            rings.add(ring(points.get(k), frame, section, size));
        }
        return rings;
    }

    /// A frame whose Z looks along the path and whose Y is as near to up as may be.
    private static Quat start(Vec3 forward) {
        Quat level = Quat.between(Vec3.Z, forward);
        Vec3 wanted = Math.abs(forward.y()) > 0.99 ? Vec3.Z.negated() : Vec3.Y;
        Vec3 up = wanted.minus(forward.times(wanted.dot(forward))).normalized();
        return Quat.between(level.rotate(Vec3.Y), up).times(level).normalized();
    }

    private static Vec3 direction(List<Vec3> points, int k) {
        Vec3 before = points.get(Math.max(0, k - 1));
        Vec3 after = points.get(Math.min(points.size() - 1, k + 1));
        return after.minus(before).normalized();
    }

    private static Vec3[] ring(Vec3 at, Quat frame, Outline section, double size) {
        Vec3[] ring = new Vec3[section.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = at.plus(frame.rotate(new Vec3(section.x(i) * size, section.y(i) * size, 0)));
        }
        return ring;
    }
}
