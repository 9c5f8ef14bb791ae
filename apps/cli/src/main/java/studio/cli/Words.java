package studio.cli;

import java.util.List;
import java.util.Optional;
import studio.scene.Problem;

/// The words of a command, joined and checked.
final class Words {
    /// Longer than any scene description; a screenplay goes into a file.
    static final int LONGEST = 10_000;

    /// No word is longer than this; what goes on is cut off, so that it fits a name.
    private static final String OVERLONG = "(\\S{64})\\S+";

    private Words() {}

    /// One line of text. Half a letter (an unpaired surrogate, which no file can hold) becomes U+FFFD.
    static String join(List<String> parts) {
        return String.join(" ", parts)
                .replaceAll("\\p{Cntrl}+", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
    }

    /// The words with overlong ones cut, so that each fits a name.
    static String fitting(String words) {
        return words.replaceAll(OVERLONG, "$1");
    }

    static Optional<Problem> check(String words) {
        if (words.isEmpty()) {
            return Optional.of(
                    Problem.user(
                            "words.empty",
                            "There are no words to make a movie of.",
                            "Say what it shows, for example: ./studio make \"A red ball rolls across a wooden floor.\" -o ball.mp4"));
        }
        if (words.length() > LONGEST) {
            return Optional.of(Problem.user(
                    "words.too-long",
                    "These words have " + words.length() + " characters; at most " + LONGEST
                            + " are read as one scene.",
                    "Say it in fewer words, or as several scenes."));
        }
        return Optional.empty();
    }
}
