package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.VerbForms;
import studio.language.lexicon.WordList;
import studio.language.words.Token;

/// Mends misspelt verbs at the beginning of a clause, and the misspelt colours and small words that edits live by.
/// Nouns
/// are mended by whoever knows the scene.
final class Mending {
    private static final int SHORTEST = 4;

    /// Verbs, mended where a clause begins.
    private static final WordList VERBS = WordList.of("""
            remove, delete, erase, move, shift, rotate, scale, resize, enlarge, shrink, make, paint, replace, swap,
            duplicate, copy, group, ungroup, rename, hide, show, select, unpin, undo, redo, darken, brighten, where, what,
            which, place, turn, change, switch, bring""");

    /// Words long enough to be mended wherever they stand.
    private static final WordList OTHERS = WordList.of("""
            bigger, smaller, taller, larger, brighter, darker, warmer, behind, between, beside, yellow, purple, orange, wooden,
            camera, closer, slightly, metres, meters, degrees, percent, instead, everything, leftmost, rightmost""");

    /// Nouns that look like slips of a verb.
    private static final WordList NOUNS =
            WordList.of("plate, plane, plant, chance, stool, mouse, house, rosette, ship");

    private Mending() {}

    static List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            mended.add(mended(
                    tokens.get(i),
                    i == 0 || Clausing.JOINTS.contains(tokens.get(i - 1).word())));
        }
        return mended;
    }

    private static Token mended(Token token, boolean first) {
        String word = token.word();
        if (token.kind() != Token.Kind.WORD
                || word.length() < SHORTEST
                || EditGrammar.begins(word)
                || FunctionWords.CLOSING.has(word)
                || NOUNS.has(word)
                || !first && isWord(word)) {
            return token;
        }
        Optional<String> near = (first ? VERBS : OTHERS)
                .words().stream().filter(w -> isSlip(word, w)).findFirst();
        return near.map(w -> new Token(w, token.kind(), token.capital(), token.hyphened(), token.start(), token.end()))
                .orElse(token);
    }

    /// In short words only two letters that changed places are taken for a slip.
    private static boolean isSlip(String typed, String meant) {
        boolean swapped = typed.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(meant.chars().sorted().boxed().toList());
        return Likeness.isSlip(typed, meant) && (typed.length() > SHORTEST && meant.length() > SHORTEST || swapped);
    }

    /// A word of the lexicon needs no mending away from the verb's place.
    private static boolean isWord(String word) {
        if (Shootings.TRADE.has(word) || VerbForms.of(word).isPresent()) {
            return true;
        }
        Sentence alone = new Sentence(word, List.of(new Token(word, Token.Kind.WORD, false, false, 0, word.length())));
        return alone.adjective(0).isPresent() || Naming.STATES.has(word);
    }
}
