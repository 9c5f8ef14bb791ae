package studio.geometry;

import java.util.Optional;
import studio.math.Vec3;

/// A body that moves: gives its model posed at a moment of a named motion. Implementations are pure: the same arguments
/// give the same model.
public interface Figure {
    /// The body at rest, standing, with its bounds and materials.
    Model standing();

    /// The body as it acts at a moment.
    Model posed(Acting acting);

    /// The body in a motion, with a calm face.
    ///
    /// @param motion the clip's name; an unknown one shows idle
    /// @param seconds time since the clip began; loops where the clip loops
    default Model posed(String motion, double seconds) {
        return posed(Acting.of(motion, seconds));
    }

    /// The forward speed at which a motion's feet do not slide, in metres a second; zero for motions in place.
    double strideSpeed(String motion);

    /// Where a hand holds in a moment of a motion, in the body's space; empty for a body without hands.
    ///
    /// @param left the left hand, else the right
    default Optional<Vec3> hand(String motion, double seconds, boolean left) {
        return Optional.empty();
    }

    /// Where the eyes are in a moment of a motion, in the body's space; empty for a body without a head.
    default Optional<Vec3> eyes(String motion, double seconds) {
        return Optional.empty();
    }

    /// Whether the figure has this motion.
    boolean knows(String motion);
}
