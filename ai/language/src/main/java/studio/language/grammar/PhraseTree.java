package studio.language.grammar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.language.words.Plurals;
import studio.language.words.Token;

/// Phrases sharing their beginnings, so that thousands are looked up in one walk along the words.
public final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private boolean ends;

    private PhraseTree() {}

    public static PhraseTree of(Collection<String> phrases) {
        PhraseTree root = new PhraseTree();
        for (String phrase : phrases) {
            PhraseTree node = root;
            for (String word : phrase.split(" ", -1)) {
                node = node.next.computeIfAbsent(word, w -> new PhraseTree());
            }
            node.ends = true;
        }
        return root;
    }

    /// Every length, as a bit, of a phrase that begins at `at`; the last word may be a plural.
    public long lengths(List<Token> tokens, int at) {
        long lengths = 0;
        PhraseTree node = this;
        for (int i = at; i < tokens.size() && i - at < Pattern.LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.QUOTE) {
                break;
            }
            PhraseTree exact = node.next.get(token.word());
            PhraseTree singular = node.next.get(Plurals.of(token.word()).noun());
            boolean ending = exact != null && exact.ends || singular != null && singular.ends;
            lengths |= ending ? 1L << (i - at + 1) : 0;
            if (exact == null) {
                break;
            }
            node = exact;
        }
        return lengths;
    }

    public Set<String> firsts() {
        return next.keySet();
    }
}
