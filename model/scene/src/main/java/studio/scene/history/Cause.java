package studio.scene.history;

import studio.scene.term.Limits;

/// Why a command was given.
///
/// @param by whose hand it was
/// @param words what was said, or empty when nothing was: a drag, a key
public record Cause(Hand by, String words) {
    /// Who changes scenes.
    public enum Hand {
        PERSON,
        AI,
        PROGRAM
    }

    public Cause {
        if (!Limits.isName(words)) {
            throw new IllegalArgumentException("cause: text of at most " + Limits.NAME_LENGTH + " letters");
        }
    }

    public static Cause byHand() {
        return new Cause(Hand.PERSON, "");
    }

    public static Cause said(String words) {
        return new Cause(Hand.AI, words);
    }
}
