package studio.wire;

/// How much JSON is read. A text that passes one of these is refused with a sentence; it never slows or stops the
/// studio. Texts of a valid scene keep far below all but the first.
public final class Limits {
    /// Characters of a text; longer ones are refused unread.
    public static final int TEXT = 200_000_000;
    /// Objects and lists standing in one another: three for each batch in a batch, and what the deepest command needs.
    public static final int DEPTH = 3 * studio.scene.term.Limits.BATCH_DEPTH + 16;
    /// Numbers, words, flags, lists and objects of one command, or of one node, shot, clip, track or pin of a scene.
    public static final int VALUES = 8_000_000;
    /// Characters of a number.
    public static final int NUMBER = 100;
    /// Characters of a text within the JSON.
    public static final int STRING = 20_000;
    /// Characters of the name of a field.
    public static final int NAME = 1_000;

    private Limits() {}
}
