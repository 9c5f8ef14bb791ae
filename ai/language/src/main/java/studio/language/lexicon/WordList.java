package studio.language.lexicon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// A table of words or phrases, in the order written: entries are separated by commas.
public record WordList(Set<String> words) {
    public WordList {
        words = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    public static WordList of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(text.split(",", -1))
                .map(w -> w.trim().replaceAll("\\s+", " "))
                .filter(w -> !w.isEmpty())
                .forEach(words::add);
        return new WordList(words);
    }

    public boolean has(String word) {
        return words.contains(word);
    }
}
