package studio.wire.json;

import studio.scene.Problem;

/// A text is not what it should be. It carries the problem in words from deep in a text to the door of the reader,
/// which
/// gives it as a value; it has no stack trace.
public final class Misshapen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private Misshapen(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// The text is no JSON at all.
    ///
    /// @param where the end of the sentence: nothing, or a comma and the place
    static Misshapen syntax(String where) {
        return new Misshapen(Problem.user(
                "json.syntax", "The text is no JSON" + where + ".", "Write one JSON object and nothing after it."));
    }

    /// The text passes one of the limits.
    public static Misshapen limit(String sentence) {
        return new Misshapen(Problem.user("json.limit", sentence, "Split it into smaller parts."));
    }

    /// A value is missing, or of another kind than it should be.
    public static Misshapen shape(Spot spot, String is, String remedy) {
        return new Misshapen(Problem.user("json.shape", sentence(spot, is), remedy));
    }

    /// Two fields of one object have one name.
    static Misshapen twice(Spot spot) {
        return shape(spot, "stands there twice", "Keep one.");
    }

    /// A word is none of those that may stand there.
    public static Misshapen word(Spot spot, String said, String allowed) {
        return new Misshapen(Problem.user(
                "json.word",
                sentence(spot, "says \"" + Shown.of(said) + "\""),
                "Use one of these words: " + allowed + "."));
    }

    /// A value is refused by what it was meant for.
    static Misshapen refused(Spot spot, String why) {
        return new Misshapen(
                Problem.user("json.value", sentence(spot, "is refused (" + why + ")"), "Change it to fit."));
    }

    /// The form is of a version that this studio does not know.
    public static Misshapen version(int version, int newest) {
        return new Misshapen(Problem.user(
                "json.version",
                "This was written in version " + version + " of the form; this studio knows versions 1 to " + newest
                        + ".",
                "Use the studio that wrote it, or a newer one."));
    }

    /// All parts are well formed, but they do not fit together.
    public static Misshapen whole(Problem first) {
        return new Misshapen(Problem.user(
                "json.scene", "The parts make no sound scene. " + first.sentence(), "Restore an earlier copy of it."));
    }

    private static String sentence(Spot spot, String is) {
        String told = spot.told() + " " + is + ".";
        return spot instanceof Spot.Top || spot instanceof Spot.Item(Spot.Top top, int index)
                ? Character.toUpperCase(told.charAt(0)) + told.substring(1)
                : told;
    }
}
