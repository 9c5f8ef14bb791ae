package studio.scene.term;

/// How much a scene may hold; exceeding one is a rejected command, never a slow death. What one value alone may hold is
/// refused when the value is made, with an `IllegalArgumentException` that the rim turns into words.
public final class Limits {
    public static final int NODES = 100_000;
    /// How many nodes may hang one below the other.
    public static final int DEPTH = 64;
    public static final int LIGHTS = 1_000;
    public static final int NAME_LENGTH = 2_000;
    public static final int TAGS = 64;
    /// Letters of a tag, a slot, a motion, the id of a shot or clip, the name of an asset's parameter.
    public static final int WORD_LENGTH = 200;
    public static final int COATS = 256;
    public static final int PARAMETERS = 64;
    public static final int SHOTS = 10_000;
    public static final int CLIPS = 50_000;
    public static final int TRACKS = 50_000;
    public static final int KEYS_PER_TRACK = 100_000;
    /// Largest value of a key, either way, in the channel's unit.
    public static final double KEY_VALUE = 1e6;
    /// Largest frame number, either way.
    public static final int FRAMES = 10_000_000;
    /// How many steps can be taken back.
    public static final int UNDO_DEPTH = 1_000;
    public static final int BATCH = 200_000;
    /// How deep batches may stand in batches.
    public static final int BATCH_DEPTH = 16;
    /// How far from the origin anything may stand, in its parent and in the world, along each axis.
    public static final double REACH_METRES = 1e6;
    /// Largest scale along each axis, in the parent and in the world.
    public static final double SCALE = 1e6;
    /// Largest component of a light's colour.
    public static final double RADIANCE = 1e12;

    private Limits() {}

    /// Whether a word is short enough to be a tag, a slot or an id, not empty, and text.
    public static boolean isWord(String word) {
        return !word.isEmpty() && word.length() <= WORD_LENGTH && isText(word);
    }

    /// Whether words can be a name, a title or a place: text that is not too long.
    public static boolean isName(String words) {
        return words.length() <= NAME_LENGTH && isText(words);
    }

    /// Whether letters can be stored as text anywhere: no half of a pair that Unicode needs both of (an unpaired
    /// surrogate), and no zero, at which databases and file names end.
    public static boolean isText(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == '\0') {
                return false;
            }
            if (Character.isSurrogate(letters.charAt(i))) {
                boolean pair =
                        i + 1 < letters.length() && Character.isSurrogatePair(letters.charAt(i), letters.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
