package studio.language.words;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whole numbers, as words or digits.
public final class Numerals {
    private static final String[] ORDER = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> WORDS = words();

    /// Every number word; a run of digits is looked up under "0".
    public static final Set<String> WORDS_AND_DIGITS =
            Stream.concat(WORDS.keySet().stream(), Stream.of("0")).collect(Collectors.toUnmodifiableSet());

    private Numerals() {}

    /// The number that a word or a run of digits says; above a thousand is a thousand.
    public static OptionalInt of(String word) {
        Integer known = WORDS.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (word.isEmpty() || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(word.length() > 4 ? 1000 : Math.min(1000, Integer.parseInt(word)));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ORDER.length; i++) {
            words.put(ORDER[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            words.put(TENS[i], 20 + 10 * i);
        }
        words.put("hundred", 100);
        words.put("thousand", 1000);
        return words;
    }
}
