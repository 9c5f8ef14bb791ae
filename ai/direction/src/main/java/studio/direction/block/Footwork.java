package studio.direction.block;

import java.util.Optional;
import studio.math.Vec3;

/// Walks people to a place, round what stands in between, with their feet in step.
record Footwork(Floor floor, ClipSheet sheet) {
    /// The shortest time that a few steps take, in seconds.
    private static final double LEAST = 0.5;

    /// Goes to a place at a pace, hurrying where time is short.
    ///
    /// @param pace metres a second
    /// @param most seconds that it may take at most
    /// @return the second of arrival
    double go(Course who, Vec3 to, double from, double pace, double most) {
        double seconds = Math.clamp(flat(who.end().position(), to) / pace, LEAST, Math.max(LEAST, most));
        walk(who, to, from, from + seconds);
        return from + seconds;
    }

    /// Walks to a place in a stretch of time.
    void walk(Course who, Vec3 to, double from, double until) {
        Way way = Way.around(who.end().position(), to, Acting.halfWidth(who), floor.obstacles(who, Optional.empty()));
        who.add(from, until, Motions.travel(way, 0, new Gait("walk", 0, 1, 0, 0, 0), true));
        sheet.add(who.placed.node(), "walk", from, until, 1, false);
    }

    /// How far two places are apart over the ground.
    static double flat(Vec3 a, Vec3 b) {
        return StrictMath.hypot(b.x() - a.x(), b.z() - a.z());
    }
}
