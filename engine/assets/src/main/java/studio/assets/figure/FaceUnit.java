package studio.assets.figure;

import java.util.Locale;

/// The movements that a face is capable of, each of a muscle or a few that work together. Every expression is a mixture
/// of them, as in the action units of Ekman and Friesen (1978). Left and right are the person's own.
public enum FaceUnit {
    EYE_LEFT_CLOSURE,
    EYE_LEFT_OPENED_UP,
    EYE_LEFT_SLIT,
    EYE_RIGHT_CLOSURE,
    EYE_RIGHT_OPENED_UP,
    EYE_RIGHT_SLIT,
    EYEBROWS_LEFT_DOWN,
    EYEBROWS_LEFT_EXTERN_UP,
    EYEBROWS_LEFT_INNER_UP,
    EYEBROWS_LEFT_UP,
    EYEBROWS_RIGHT_DOWN,
    EYEBROWS_RIGHT_EXTERN_UP,
    EYEBROWS_RIGHT_INNER_UP,
    EYEBROWS_RIGHT_UP,
    MOUTH_COMPRESSION,
    MOUTH_CORNER_PULLER,
    MOUTH_DEPRESSION_RETRACTION,
    MOUTH_DEPRESSION,
    MOUTH_ELEVATION,
    MOUTH_EVERSION,
    MOUTH_OPEN,
    MOUTH_PARLING,
    MOUTH_PART_LATER,
    MOUTH_PROTUSION,
    MOUTH_PURSING,
    MOUTH_RETRACTION,
    MOUTH_UPWARD_RETRACTION,
    NECK_PLATYSMA,
    NOSE_COMPRESSION,
    NOSE_DEPRESSION,
    NOSE_LEFT_DILATATION,
    NOSE_LEFT_ELEVATION,
    NOSE_RIGHT_DILATATION,
    NOSE_RIGHT_ELEVATION;

    /// How many there are.
    public static final int COUNT = values().length;

    /// Its name in the people pack: "eye-left-closure".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its place in arrays that hold something for every unit.
    @SuppressWarnings("EnumOrdinal") // Arrays by unit never leave the program.
    public int place() {
        return ordinal();
    }

    /// Whether it moves the lips.
    boolean movesLips() {
        return name().startsWith("MOUTH");
    }

    /// Whether it parts the lips, so that what lies behind them may be seen.
    boolean partsLips() {
        return movesLips() && !CLOSED.contains(name());
    }

    private static final java.util.Set<String> CLOSED = java.util.Set.of(
            "MOUTH_COMPRESSION", "MOUTH_CORNER_PULLER", "MOUTH_DEPRESSION", "MOUTH_EVERSION", "MOUTH_RETRACTION");

    /// Whether it closes an eye: the lid then goes over the eyeball and not straight.
    public boolean closesEye() {
        return this == EYE_LEFT_CLOSURE || this == EYE_RIGHT_CLOSURE;
    }
}
