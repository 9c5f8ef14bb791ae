package studio.direction.shot;

import java.util.List;
import java.util.Optional;
import studio.math.Bounds;
import studio.math.Vec3;

/// A camera at work: the rest pose with its moves over the time of the shot.
///
/// @param hand the unrest of the operator's hand, if it is to be seen
/// @param free where the camera may be; a move is stopped at its sides
/// @param seconds the length of the shot
record Take(Pose rest, List<Timed> moves, Optional<Handheld> hand, Bounds free, double seconds) {
    /// A move between two shares of the time.
    ///
    /// @param eased whether it starts and ends at rest
    record Timed(CameraMove move, double from, double to, boolean eased) {}

    Take {
        moves = List.copyOf(moves);
    }

    Pose at(double share) {
        Pose pose = planned(share);
        Pose inside = free.isEmpty() ? pose : pose.at(inside(pose.position()));
        return hand.map(h -> h.shake(inside, share * seconds)).orElse(inside);
    }

    /// How far outside the free room the moves would bring the camera, in metres.
    double strays(double share) {
        Vec3 place = planned(share).position();
        return free.isEmpty() ? 0 : place.distance(inside(place));
    }

    boolean rests() {
        return moves.isEmpty() && hand.isEmpty();
    }

    private Pose planned(double share) {
        Pose pose = rest;
        for (Timed timed : moves) {
            double t = Math.clamp((share - timed.from()) / (timed.to() - timed.from()), 0.0, 1.0);
            pose = timed.move().apply(pose, timed.eased() ? t * t * (3 - 2 * t) : t);
        }
        return pose;
    }

    private Vec3 inside(Vec3 place) {
        return place.max(free.min()).min(free.max());
    }
}
