package studio.language.meaning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What the words ask of the camera.
///
/// @param subject index of the thing that the camera is about, when said ("orbits the table")
/// @param focalLength in millimetres, when said ("35mm")
public record CameraWords(
        Optional<Size> size,
        Optional<Angle> angle,
        List<Moving> moves,
        OptionalInt subject,
        OptionalDouble focalLength,
        Playback playback,
        boolean shallowFocus) {
    public static final CameraWords NONE = new CameraWords(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            Playback.NORMAL,
            false);

    public CameraWords {
        moves = List.copyOf(moves);
    }

    /// How much of the subject is in the picture.
    public enum Size {
        EXTREME_WIDE,
        WIDE,
        FULL,
        MEDIUM_WIDE,
        MEDIUM,
        MEDIUM_CLOSE,
        CLOSE,
        EXTREME_CLOSE
    }

    /// From where the subject is seen.
    public enum Angle {
        EYE_LEVEL,
        LOW,
        HIGH,
        OVERHEAD,
        WORM,
        DUTCH,
        /// From above at a slant, travelling (a drone).
        AERIAL,
        FRONT,
        SIDE,
        BACK,
        POINT_OF_VIEW,
        OVER_THE_SHOULDER
    }

    /// What a camera does, in the terms of the trade.
    public enum Move {
        PAN_LEFT,
        PAN_RIGHT,
        TILT_UP,
        TILT_DOWN,
        ZOOM_IN,
        ZOOM_OUT,
        DOLLY_IN,
        DOLLY_OUT,
        TRUCK_LEFT,
        TRUCK_RIGHT,
        PEDESTAL_UP,
        PEDESTAL_DOWN,
        ORBIT_LEFT,
        ORBIT_RIGHT,
        RACK_FOCUS,
        DOLLY_ZOOM_IN,
        DOLLY_ZOOM_OUT,
        FOLLOW,
        SHAKY,
        STEADY,
        STATIC
    }

    /// A move and how fast.
    public record Moving(Move move, Event.Pace pace) {}

    /// How time passes.
    public enum Playback {
        NORMAL,
        SLOW_MOTION,
        TIME_LAPSE
    }
}
