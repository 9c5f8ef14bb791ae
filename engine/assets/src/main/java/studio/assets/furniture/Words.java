package studio.assets.furniture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Words to search by: lower case, letters and digits only, the plural's "s" left out.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
