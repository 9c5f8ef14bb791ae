package studio.direction.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What face and mouth do with a deed, and which deeds are done looking at what they are done to.
final class Looks {
    private static final List<Map.Entry<String, String>> FACES = List.of(
            Map.entry("happy", "smile grin beam smirk cheer celebrate rejoice triumph"),
            Map.entry("laugh", "laugh giggle chuckle"),
            Map.entry("angry", "frown scowl glare snarl grimace"),
            Map.entry("sad", "pout sulk mope sigh mourn"),
            Map.entry("cry", "cry weep sob"),
            Map.entry("surprised", "gasp gape marvel"),
            Map.entry("afraid", "cower tremble panic scream"),
            Map.entry("wink", "wink"),
            Map.entry("blink", "blink"),
            Map.entry("asleep", "sleep nap snooze doze pray meditate kiss dream faint"));

    private static final List<Map.Entry<String, String>> MOUTHS = List.of(
            Map.entry(
                    "talk",
                    "talk speak chat converse explain discuss argue tell say answer teach lecture ask reply introduce"),
            Map.entry("sing", "sing recite"),
            Map.entry("shout", "shout yell scream call"),
            Map.entry("whisper", "whisper"));

    /// Done with the face alone: the body does nothing.
    private static final List<String> FACE_ALONE = List.of(
            "smile grin beam smirk frown scowl glare snarl grimace pout sulk gasp gape wink blink".split(" ", -1));

    /// Those who do it, or to whom it is done, look at one another.
    private static final List<String> MUTUAL = List.of(
            ("talk speak chat converse discuss argue hug embrace cuddle kiss meet greet give hand offer pass marry fight "
                            + "box wrestle shake introduce whisper")
                    .split(" ", -1));

    /// Done with the eyes on what it is done to.
    private static final List<String> WATCHED = List.of(
            ("look watch stare gaze glance observe see face notice peer admire read write draw paint sketch pick put open "
                            + "close cut chop slice cook stir type use pour fill catch reach take grab hold examine "
                            + "inspect study wash wipe clean sew knit fix repair build photograph film point pet stroke "
                            + "touch feed wave smile grin frown scowl glare laugh wink shout yell ask call tell teach "
                            + "throw kick hit play push pull lift dig sweep iron polish peel knead decorate water "
                            + "sign press knock listen beam smirk gape snarl")
                    .split(" ", -1));

    private Looks() {}

    private static String first(String verb) {
        return verb.split(" ", -1)[0];
    }

    /// The word of the face clip for a verb.
    static Optional<String> face(String verb) {
        boolean tires = verb.equals("fall asleep") || verb.equals("doze off");
        return tires ? Optional.of("asleep") : among(FACES, first(verb));
    }

    /// The word of the speech clip for a verb.
    static Optional<String> mouth(String verb) {
        return among(MOUTHS, first(verb));
    }

    static boolean faceAlone(String verb) {
        return FACE_ALONE.contains(verb);
    }

    static boolean mutual(String verb) {
        return MUTUAL.contains(first(verb));
    }

    static boolean watched(String verb) {
        return WATCHED.contains(first(verb));
    }

    /// Whether a verb says nothing but where somebody looks.
    static boolean looks(String verb) {
        return Manner.of(verb) == Manner.LOOK
                && !first(verb).equals("listen")
                && !first(verb).equals("smell");
    }

    private static Optional<String> among(List<Map.Entry<String, String>> table, String word) {
        return table.stream()
                .filter(entry -> List.of(entry.getValue().split(" ", -1)).contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
