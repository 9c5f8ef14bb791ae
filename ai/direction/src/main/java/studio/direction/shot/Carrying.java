package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.math.Vec3;

/// What carries other things need not be seen whole: a table with a cup on it is framed by its top, so that the cup is
/// more than a dot.
///
/// ```
///      +--.-----------+        the frame keeps the load, the middle of the table
///      |  U           |        and the upper part of its legs
///    ==|==============|====
///    | +--------------+   |
///    |                    |
/// ```
final class Carrying {
    private static final double TOUCH = 0.06;
    private static final double KEPT_HEIGHT = 0.42;
    private static final double KEPT_WIDTH = 0.27;
    private static final double AROUND = 0.12;

    private Carrying() {}

    /// The box of the small things that stand on a subject at a share of the time; empty when nothing small does.
    static Bounds load(Subject carrier, List<Subject> all, double share) {
        Bounds under = carrier.at(share);
        Bounds load = all.stream()
                .filter(s -> !s.node().equals(carrier.node()))
                .map(s -> s.at(share))
                .filter(box -> stands(box, under))
                .reduce(Bounds.EMPTY, Bounds::union);
        boolean small = load.size().x() < 0.7 * under.size().x()
                && load.size().y() < 0.7 * under.size().y();
        return !carrier.character() && small && under.size().y() > 0.3 ? load : Bounds.EMPTY;
    }

    /// The part of a carrier that must be seen with its load.
    static Bounds part(Bounds carrier, Bounds load) {
        Vec3 center = carrier.center();
        double halfX = KEPT_WIDTH * carrier.size().x();
        double halfZ = KEPT_WIDTH * carrier.size().z();
        double left = Math.min(load.min().x() - AROUND, center.x() - halfX);
        double right = Math.max(load.max().x() + AROUND, center.x() + halfX);
        double back = Math.min(load.min().z(), center.z() - halfZ);
        double front = Math.max(load.max().z(), center.z() + halfZ);
        double low = carrier.max().y() - KEPT_HEIGHT * carrier.size().y();
        return new Bounds(
                new Vec3(
                        Math.max(left, carrier.min().x()),
                        low,
                        Math.max(back, carrier.min().z())),
                new Vec3(
                        Math.min(right, carrier.max().x()),
                        carrier.max().y(),
                        Math.min(front, carrier.max().z())));
    }

    private static boolean stands(Bounds box, Bounds under) {
        Vec3 center = box.center();
        boolean above = center.x() > under.min().x()
                && center.x() < under.max().x()
                && center.z() > under.min().z()
                && center.z() < under.max().z();
        return above && Math.abs(box.min().y() - under.max().y()) < TOUCH;
    }
}
