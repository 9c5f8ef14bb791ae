package studio.render.pose;

import java.util.Optional;

/// What an actor does at a moment: a motion, and how many seconds of it have passed.
///
/// @param way how far the actor has gone along the ground since the motion began, in metres: what feet keep step with
/// @param change what the actor is just coming from
/// @param demeanour what face and gaze show over it
public record Performance(String motion, double seconds, double way, Optional<Change> change, Demeanour demeanour) {
    /// The motion of someone of whom nothing is asked.
    public static final String IDLE = "idle";

    /// A motion being left for another.
    ///
    /// @param share how far the actor has gone over to the next, 0–1
    public record Change(String motion, double seconds, double way, double share) {}

    Performance(String motion, double seconds, double way) {
        this(motion, seconds, way, Optional.empty(), Demeanour.STILL);
    }

    Performance coming(Performance from, double share) {
        return new Performance(
                motion, seconds, way, Optional.of(new Change(from.motion, from.seconds, from.way, share)), demeanour);
    }

    Performance with(Demeanour shown) {
        return new Performance(motion, seconds, way, change, shown);
    }
}
