package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.cli.desk.Exit;

/// Whatever is typed, the answer is a sentence and an exit code, never a stack trace.
class HostileWordsTest {
    private static final Set<Integer> HONEST = Set.of(Exit.DONE, Exit.USAGE, Exit.NOT_UNDERSTOOD);

    static List<String> nasty() {
        try (InputStream in = Objects.requireNonNull(HostileWordsTest.class.getResourceAsStream("/nasty.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isAnswered(String words) {
        Door door = Door.knock("stage", "--json", "--", words);
        assertThat(HONEST).contains(door.code());
        assertThat(door.everything())
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .isNotBlank();
    }

    @Test
    void emptyWordsAreUsage() {
        check(Exit.USAGE, "no words", "stage", "");
        check(Exit.USAGE, "no words", "stage", "  \t ");
        check(Exit.USAGE, "no words", "make", "\u0000\u0007\u001b", "-o", "x.mp4");
    }

    /// Half of a letter that takes two characters: no file, no journal and no name can hold it.
    @Test
    void halvesOfLettersAreReplaced() {
        for (String half :
                List.of("\ud83e", "\ude91", "\ude91\ud83e", "a cat\ud83e", "a \"\ud83e\" sign", "🪑\ude91 a cat")) {
            isAnswered(half);
            isAnswered("a cat and a dog " + half);
        }
        Door door = Door.knock("stage", "--json", "--", "a red chair \ud83e");
        assertThat(door.code()).isEqualTo(Exit.DONE);
        assertThat(door.data()).contains("\"a red chair \ufffd\"");
    }

    /// A step is called by the first of its words, cut anywhere but within a letter.
    @Test
    void lettersOfTwoCharactersAreNotCut() {
        for (int spaces = 0; spaces < 4; spaces++) {
            isAnswered("a cat" + " ".repeat(spaces) + "🪑".repeat(100));
        }
    }

    @Test
    void tooManyWordsAreUsage() {
        check(Exit.USAGE, "characters", "stage", "a".repeat(100_000));
        check(Exit.USAGE, "characters", "make", "a chair ".repeat(13_000), "-o", "x.mp4");
    }

    @Test
    void whatIsNotUnderstoodSaysSo() {
        check(Exit.NOT_UNDERSTOOD, "understood", "stage", "?!?!?!");
    }

    @Test
    void wrongOptionsAreUsage() {
        check(Exit.USAGE, "--size", "make", "a chair", "-o", "x.mp4", "--size", "huge");
        check(Exit.USAGE, "--quality", "make", "a chair", "-o", "x.mp4", "--quality", "superb");
        check(Exit.USAGE, "--fps", "make", "a chair", "-o", "x.mp4", "--fps", "0");
        check(Exit.USAGE, "frobnicate", "frobnicate");
    }

    @Test
    void aBatchThatIsNotThereIsBadInput() {
        check(Exit.BAD_INPUT, "nowhere.ndjson", "stage", "--batch", "nowhere.ndjson", "--json");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidBeforeAnythingIsRendered() {
        check(Exit.LACKING, "/proc/nothing", "make", "a chair", "-o", "/proc/nothing/out.mp4");
    }

    private static void check(int code, String says, String... args) {
        Door door = Door.knock(args);
        assertThat(door.messages()).contains(says).doesNotContain("\tat ");
        assertThat(door.code()).isEqualTo(code);
    }
}
