package studio.geometry;

import java.util.Optional;
import studio.math.Vec3;

/// What a body does at a moment, from head to foot.
///
/// @param motion the clip's name, such as "idle", "walk", "wave"; an unknown one shows idle
/// @param seconds time since the clip began; loops where the clip loops
/// @param before what the body is just coming from
/// @param face what the face shows
/// @param gaze where the eyes and the head turn to, in the body's own space; straight ahead when empty
/// @param attention how far the body has gone over from looking ahead to its gaze, 0–1
/// @param touch what the hands keep hold of
/// @param clock seconds of the movie, by which a body blinks and breathes; [#STILL] holds lids and breath
/// @param level of detail: 0 for a body nearer than five metres, up to 4 for one in the far distance
public record Acting(
        String motion,
        double seconds,
        Optional<Before> before,
        Face face,
        Optional<Vec3> gaze,
        double attention,
        Optional<Touch> touch,
        double clock,
        int level) {
    /// A clock at which nothing lives: neither blinking nor breathing.
    public static final double STILL = -1;

    /// The farthest level of detail.
    public static final int FARTHEST = 4;

    /// A motion being left.
    ///
    /// @param share how far the body has gone over to the next, 0–1
    public record Before(String motion, double seconds, double share) {}

    /// A place, in the body's own space, that the middle of a hand's grip is brought to, or the middle between both.
    ///
    /// @param share how far it is brought there from where the motion has it, 0–1
    public record Touch(Vec3 at, Hold hold, double share) {
        public Touch {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("shares are from 0 to 1");
            }
        }
    }

    /// Which hands hold something.
    public enum Hold {
        LEFT,
        RIGHT,
        BOTH
    }

    public Acting {
        if (level < 0 || level > FARTHEST) {
            throw new IllegalArgumentException("levels of detail are from 0 to " + FARTHEST);
        }
        if (!(attention >= 0 && attention <= 1)) {
            throw new IllegalArgumentException("attention is from 0 to 1");
        }
    }

    /// A motion with a calm face, near, holding its breath.
    public static Acting of(String motion, double seconds) {
        return new Acting(
                motion, seconds, Optional.empty(), Face.CALM, Optional.empty(), 1, Optional.empty(), STILL, 0);
    }

    public Acting coming(Before from) {
        return new Acting(motion, seconds, Optional.of(from), face, gaze, attention, touch, clock, level);
    }

    public Acting with(Face shown) {
        return new Acting(motion, seconds, before, shown, gaze, attention, touch, clock, level);
    }

    public Acting looking(Vec3 target) {
        return looking(target, 1);
    }

    /// Looking at something, with some of its attention still straight ahead.
    public Acting looking(Vec3 target, double share) {
        return new Acting(motion, seconds, before, face, Optional.of(target), share, touch, clock, level);
    }

    public Acting touching(Touch what) {
        return new Acting(motion, seconds, before, face, gaze, attention, Optional.of(what), clock, level);
    }

    public Acting at(double time) {
        return new Acting(motion, seconds, before, face, gaze, attention, touch, time, level);
    }

    public Acting seenAt(int detail) {
        return new Acting(motion, seconds, before, face, gaze, attention, touch, clock, detail);
    }
}
