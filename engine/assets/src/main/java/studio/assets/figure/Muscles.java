package studio.assets.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.geometry.Feeling;
import studio.geometry.Viseme;

/// Which muscles show a feeling or shape a sound, and what they cannot do at the same time.
final class Muscles {
    /// How much an eye narrowed to a slit is closed already.
    private static final double SLIT = 0.35;

    /// How much the lips can be pulled and pushed about in all, apart from being opened.
    private static final double LIPS = 1.7;

    private static final Map<Feeling, Map<FaceUnit, Double>> FEELINGS = new EnumMap<>(Feeling.class);
    private static final Map<Viseme, Map<FaceUnit, Double>> VISEMES = new EnumMap<>(Viseme.class);

    static {
        for (Feeling feeling : Feeling.values()) {
            FEELINGS.put(feeling, read(written(feeling)));
        }
        for (Viseme viseme : Viseme.values()) {
            VISEMES.put(viseme, read(written(viseme)));
        }
    }

    private Muscles() {}

    static Map<FaceUnit, Double> of(Feeling feeling) {
        return FEELINGS.getOrDefault(feeling, Map.of());
    }

    static Map<FaceUnit, Double> of(Viseme viseme) {
        return VISEMES.getOrDefault(viseme, Map.of());
    }

    /// Units with their shares; "both" stands for left and right. Action units of Ekman and Friesen in brackets.
    private static String written(Feeling feeling) {
        return switch (feeling) {
            // Corners of the mouth pulled (12), cheeks raised a little (6); the lips stay together.
            case HAPPY ->
                "mouth-corner-puller 1, mouth-retraction 0.15, eye-both-slit 0.22, eyebrows-both-up 0.15, "
                        + "eyebrows-both-inner-up 0.25";
            // Inner brows raised (1, 4), corners of the mouth down (15), chin raised (17), lids heavy.
            case SAD -> "eyebrows-both-inner-up 1, mouth-depression 1, mouth-compression 0.3, eye-both-closure 0.22";
            // Brows lowered (4), lids tight (7), lips pressed (23, 24), nostrils wide (38).
            case ANGRY ->
                "eyebrows-both-down 1, eye-both-slit 0.15, mouth-compression 0.7, mouth-depression 0.6, "
                        + "nose-both-dilatation 1, nose-both-elevation 0.35";
            // Brows raised (1, 2), upper lids raised (5), jaw dropped (26).
            case SURPRISED ->
                "eyebrows-both-inner-up 1, eyebrows-both-up 0.9, eyebrows-both-extern-up 0.4, "
                        + "eye-both-opened-up 1, mouth-open 0.45";
            // Brows raised and drawn together (1, 2, 4), lids raised (5), lips stretched (20), jaw a little down (26).
            case AFRAID ->
                "eyebrows-both-inner-up 1, eyebrows-both-up 0.3, eye-both-opened-up 1, "
                        + "mouth-depression-retraction 0.6, mouth-open 0.1, neck-platysma 0.6";
            // Nose wrinkled (9), upper lip raised (10), corners down (15), brows lowered (4).
            case DISGUSTED ->
                "nose-both-elevation 1, nose-compression 1, mouth-elevation 0.9, mouth-depression 0.6, "
                        + "eyebrows-both-down 0.8, eye-both-slit 0.5";
        };
    }

    private static String written(Viseme viseme) {
        return switch (viseme) {
            case CLOSED -> "mouth-compression 0.6";
            case LIP_TEETH -> "mouth-upward-retraction 0.25, mouth-compression 0.35, mouth-open 0.05";
            case TONGUE_TEETH -> "mouth-open 0.14, mouth-part-later 0.2";
            case TONGUE_UP -> "mouth-open 0.18, mouth-part-later 0.15";
            case TEETH -> "mouth-part-later 0.35, mouth-eversion 0.5, mouth-open 0.04";
            case BACK -> "mouth-open 0.22, mouth-part-later 0.1";
            case OPEN -> "mouth-open 0.55";
            case HALF -> "mouth-open 0.32, mouth-retraction 0.3";
            case SPREAD -> "mouth-open 0.12, mouth-retraction 0.7, mouth-part-later 0.2";
            case ROUND -> "mouth-open 0.4, mouth-protusion 0.55";
            case PURSED -> "mouth-pursing 0.8, mouth-open 0.1";
        };
    }

    private static Map<FaceUnit, Double> read(String written) {
        Map<FaceUnit, Double> muscles = new EnumMap<>(FaceUnit.class);
        for (String entry : List.of(written.split(", ", -1))) {
            int space = entry.indexOf(' ');
            double share = Double.parseDouble(entry.substring(space + 1));
            String name = entry.substring(0, space);
            muscles.put(unit(name.replace("both", "left")), share);
            muscles.put(unit(name.replace("both", "right")), share);
        }
        return Collections.unmodifiableMap(muscles);
    }

    private static FaceUnit unit(String word) {
        return FaceUnit.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /// Takes back what a face cannot do at once.
    static void limit(double[] shares) {
        oppose(shares, FaceUnit.EYEBROWS_LEFT_UP, FaceUnit.EYEBROWS_LEFT_DOWN);
        oppose(shares, FaceUnit.EYEBROWS_RIGHT_UP, FaceUnit.EYEBROWS_RIGHT_DOWN);
        oppose(shares, FaceUnit.MOUTH_CORNER_PULLER, FaceUnit.MOUTH_DEPRESSION);
        give(shares, FaceUnit.MOUTH_OPEN, FaceUnit.NECK_PLATYSMA);
        give(shares, FaceUnit.MOUTH_OPEN, FaceUnit.MOUTH_RETRACTION);
        give(shares, FaceUnit.MOUTH_OPEN, FaceUnit.MOUTH_DEPRESSION_RETRACTION);
        give(shares, FaceUnit.MOUTH_OPEN, FaceUnit.MOUTH_PART_LATER);
        open(shares, FaceUnit.EYE_LEFT_CLOSURE);
        open(shares, FaceUnit.EYE_RIGHT_CLOSURE);
        lips(shares);
    }

    private static void oppose(double[] shares, FaceUnit one, FaceUnit other) {
        double both = Math.min(shares[one.place()], shares[other.place()]) / 2;
        shares[one.place()] -= both;
        shares[other.place()] -= both;
    }

    /// The more of the first there is the less of the other: a mouth wide open cannot be stretched as well.
    private static void give(double[] shares, FaceUnit first, FaceUnit other) {
        shares[other.place()] *= 1 - Math.clamp(1.4 * shares[first.place()], 0.0, 0.85);
    }

    /// Closes an eye by a share of what is open, or opens it wider below zero.
    static void close(double[] shares, FaceUnit closure, double share) {
        int at = closure.place();
        if (share > 0) {
            shares[at] += share * (1 - Math.min(1, shares[at]));
        } else {
            shares[at + 1] -= share;
        }
        open(shares, closure);
    }

    /// Lids that close cannot be wide open, nor can a slit close them further than closed: closure, opening and slit of
    /// an eye stand in this order.
    private static void open(double[] shares, FaceUnit closure) {
        int at = closure.place();
        shares[at] = Math.clamp(shares[at], 0.0, 1.0);
        shares[at + 1] = Math.clamp(shares[at + 1], 0.0, 1.0) * (1 - shares[at]);
        double narrow = Math.clamp(shares[at + 2], 0.0, 1.0);
        shares[at + 2] = narrow * (1 - shares[at]);
        shares[at + 1] *= 1 - SLIT * narrow;
    }

    private static void lips(double[] shares) {
        double sum = 0;
        for (FaceUnit unit : FaceUnit.values()) {
            sum += unit.movesLips() && unit != FaceUnit.MOUTH_OPEN ? shares[unit.place()] : 0;
        }
        for (FaceUnit unit : FaceUnit.values()) {
            boolean pulls = unit.movesLips() && unit != FaceUnit.MOUTH_OPEN && sum > LIPS;
            shares[unit.place()] *= pulls ? LIPS / sum : 1;
        }
    }
}
