package studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.language.reader.Reader;

/// A thousand sentences of words thrown together: each is read, and each is read the same by another reader.
class WordSaladTest {
    private static final List<String> WORDS = List.of(
            "a",
            "the",
            "two",
            "red",
            "wooden",
            "cat",
            "dogs",
            "man",
            "woman",
            "table",
            "chairs",
            "orange",
            "glass",
            "on",
            "under",
            "left",
            "of",
            "to",
            "right",
            "behind",
            "in",
            "front",
            "between",
            "and",
            "then",
            "while",
            "is",
            "are",
            "walks",
            "running",
            "jumped",
            "turns",
            "from",
            "into",
            "blue",
            "big",
            "small",
            "camera",
            "pans",
            "zooms",
            "slowly",
            "it",
            "they",
            "its",
            "that",
            "which",
            "with",
            "holding",
            "wearing",
            "hat",
            "room",
            "beach",
            "night",
            "rain",
            "sunny",
            "'s",
            ",",
            ".",
            "\"OPEN\"",
            "says",
            "made",
            "number",
            "more",
            "than",
            "several",
            "pair",
            "dozen",
            "not",
            "no",
            "starts",
            "suddenly",
            "finally",
            "becomes",
            "grows",
            "up",
            "down",
            "out",
            "away",
            "back",
            "frobs",
            "quux",
            "light",
            "fly",
            "water",
            "plants",
            "paint",
            "building",
            "35mm",
            "7",
            "seconds",
            "close-up");

    @Test
    void saladIsReadAndReadAlike() {
        Reader one = new Reader();
        Reader other = new Reader();
        for (int seed = 0; seed < 1_000; seed++) {
            String text = salad(new SplittableRandom(seed));
            Reading first = one.read(text);
            Reading second = other.read(text);
            assertThat(first).as("seed %s: %s", seed, text).isEqualTo(second);
            assertThat(MeaningText.of(first.meaning())).isEqualTo(MeaningText.of(second.meaning()));
        }
    }

    private static String salad(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
