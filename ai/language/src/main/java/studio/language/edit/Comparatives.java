package studio.language.edit;

import studio.language.lexicon.WordList;

/// Words that compare sizes.
final class Comparatives {
    /// As a pattern.
    static final String WORDS =
            "(bigger|larger|smaller|taller|higher|shorter|wider|narrower|longer|thinner|thicker|deeper|lower|broader|slimmer) (in size)?";

    static final String DIMENSIONS =
            "(big|large|tall|high|wide|long|small|size|height|width|length|deep|broad|thick|short) (as)?";

    private static final WordList LESS = WordList.of(
            "smaller, shorter, narrower, thinner, lower, slimmer, small, tiny, little, miniature, short, narrow, thin, flat");

    private Comparatives() {}

    static boolean shrinks(String words) {
        return has(words, LESS);
    }

    static Resizing.Axis axis(String words) {
        if (has(words, WordList.of("taller, higher, shorter, lower, tall, high, height, tallest, flat"))) {
            return Resizing.Axis.HEIGHT;
        }
        if (has(words, WordList.of("wider, narrower, broader, wide, broad, width, narrow"))) {
            return Resizing.Axis.WIDTH;
        }
        return has(words, WordList.of("longer, deeper, long, deep, length, depth"))
                ? Resizing.Axis.DEPTH
                : Resizing.Axis.ALL;
    }

    private static boolean has(String words, WordList list) {
        for (String word : words.split(" ", -1)) {
            if (list.has(word)) {
                return true;
            }
        }
        return false;
    }
}
