package studio.language.edit;

import studio.language.lexicon.Compounds;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.WordList;
import studio.language.words.Plurals;
import studio.language.words.Token;

/// Finds the noun in a run of words: any word may be one unless the grammar needs it for something else.
final class Naming {
    /// Words that stand for any thing.
    static final WordList ANYTHING =
            WordList.of("thing, object, item, one, stuff, element, everything, anything, something, piece, prop");

    /// Adjectives that are nouns when nothing follows.
    static final WordList THINGS_TOO = WordList.of(
            "orange, glass, salmon, peach, lime, plum, rose, violet, light, rock, stone, paper, brick, olive, square, straw, adult, baby, fabric, cloth, canvas, iron, tin");

    /// What a thing may be by an edit before.
    static final WordList STATES = WordList.of(
            "pinned, locked, hidden, invisible, visible, selected, highlighted, unpinned, newly added, added, copied, new, same");

    /// Verbs that only say that something is where it is.
    static final WordList STANDING = WordList.of(
            "standing, sitting, lying, hanging, resting, stands, sits, lies, hangs, located, placed, being, currently");

    private static final WordList STOPS = WordList.of("""
            instead, too, again, please, closer, nearer, farther, further, left, right, forward, forwards, backward,
            backwards, upward, upwards, downward, downwards, higher, lower, sideways, bigger, smaller, larger, taller,
            shorter, wider, narrower, twice, half, double, thrice, triple, much, more, less, slightly, so, even, once,
            anyway, everywhere, now, then, together, upright, clockwise, counterclockwise, anticlockwise, times, percent,
            degrees, call, called, named, rename, between, beside, besides, behind, under, below, above, near, inside,
            towards, toward, against, opposite, facing, except, apart, next, another, both, all, every, each, any, some,
            there, here, back, looking, darker, lighter, brighter, visible, invisible, hidden, pinned, locked, standing,
            sitting, lying, hanging, located, made, a, let, regardless, despite, still, doing, across, along, within,
            beneath, underneath, alongside, upon, onto, far, older, younger, than, across, off, thinner, thicker, m, cm, mm, km, metre, metres, meter,
            meters, go, look, centimetre, centimetres, centimeter, centimeters, ft, feet, inch, inches""");

    private Naming() {}

    /// A noun, lemmatised.
    record Noun(String word, boolean plural) {}

    /// How many words from an index on may be a noun.
    static int run(Sentence s, int from) {
        int end = from;
        while (end - from < 4 && mayName(s, end, from)) {
            end++;
        }
        return end - from;
    }

    private static boolean mayName(Sentence s, int i, int from) {
        String word = s.word(i);
        if (s.kind(i) != Token.Kind.WORD
                || word.equals("'s")
                || FunctionWords.CLOSING.has(word)
                || STOPS.has(word)
                || s.number(i).isPresent() && !word.equals("one")) {
            return false;
        }
        boolean compound = isCompound(s, i) || i > from && isCompound(s, i - 1);
        return compound || s.adjective(i).isEmpty();
    }

    /// Whether two or three words from an index on are a noun that the lexicon has.
    static boolean isCompound(Sentence s, int i) {
        return Compounds.NOUNS.has(singular(s, i, i + 2)) || Compounds.NOUNS.has(singular(s, i, i + 3));
    }

    private static String singular(Sentence s, int from, int to) {
        if (to > s.size()) {
            return "";
        }
        String before = s.words(from, to - 1);
        return before + " " + Plurals.of(s.word(to - 1)).noun();
    }

    static Noun noun(Sentence s, int from, int to) {
        Plurals.Singular last = Plurals.of(s.word(to - 1));
        String before = s.words(from, to - 1);
        String whole = before.isEmpty() ? last.noun() : before + " " + last.noun();
        return new Noun(ANYTHING.has(whole) ? "" : whole, last.plural() || whole.equals("everything"));
    }
}
