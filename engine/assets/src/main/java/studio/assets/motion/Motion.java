package studio.assets.motion;

import studio.math.Vec3;

/// A named motion of a person: a posture for each moment. Facing +Z, Y up.
public interface Motion {
    String name();

    /// How long one run through it takes.
    double seconds();

    /// What holds for the motion as a whole.
    Manner manner();

    /// The posture at a moment since the start; a looping motion repeats, another holds its last posture.
    Posture at(double seconds);

    /// The direction of a joint's bone in the bind pose, length one; zero for joints without a tip.
    Vec3 direction(Joint joint);

    /// How a motion meets the floor and time.
    enum Manner {
        /// Repeats on the spot with a foot on the floor.
        IN_PLACE,
        /// Repeats with a foot on the floor, and would carry the body forward.
        STRIDING,
        /// Repeats, carries forward, and leaves the floor between steps.
        BOUNDING,
        /// Repeats and leaves the floor.
        LEAPING,
        /// Bears on the floor with whatever is lowest: knees, hands, back.
        LOW,
        /// Keeps the heights that it says, as on a seat or a ladder.
        LEVEL
    }

    /// The moment inside one run for any moment.
    default double wrapped(double moment) {
        double length = Math.max(seconds(), 1e-6);
        double within = moment % length;
        return within < 0 ? within + length : within;
    }
}
