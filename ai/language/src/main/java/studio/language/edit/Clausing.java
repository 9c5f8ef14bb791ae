package studio.language.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.language.Derivation;
import studio.language.words.Token;

/// Cuts a sentence into clauses so that the fewest words stay unread: for every index, from the end backwards, the best
/// reading of the rest is kept.
final class Clausing {
    /// Words that join one clause to the next.
    static final Set<String> JOINTS = Set.of("and", "then", "but", "also", "afterwards", "plus", "while");

    /// A clause that a rule read.
    record Found(String rule, Wish wish, int from, int end, String words) {}

    /// The reading of the words from an index on.
    ///
    /// @param first the clause that it begins with, or none where it begins with unread words
    private record Best(Optional<Found> first, int next, int unread, int wishes) {
        boolean beats(Best other) {
            return unread < other.unread || unread == other.unread && wishes < other.wishes;
        }
    }

    private final Sentence sentence;
    private final Map<Integer, Best> known = new HashMap<>();

    Clausing(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The clauses in order.
    List<Found> clauses() {
        for (int i = sentence.size(); i >= 0; i--) {
            known.put(i, best(i));
        }
        List<Found> clauses = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i = at(i).next()) {
            at(i).first().ifPresent(clauses::add);
        }
        return clauses;
    }

    /// The words that no clause took.
    static List<String> unread(Sentence sentence, List<Found> clauses) {
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            boolean taken = clauses.stream().anyMatch(c -> c.from() <= at && at < c.end());
            if (!taken && isSaid(sentence, i)) {
                unread.add(sentence.word(i));
            }
        }
        return unread;
    }

    static Derivation derivation(Found found) {
        return new Derivation(found.rule(), found.words(), List.of());
    }

    private Best at(int i) {
        Best best = known.get(Math.min(i, sentence.size()));
        if (best == null) {
            throw new IllegalStateException("no reading from " + i);
        }
        return best;
    }

    private Best best(int i) {
        if (i >= sentence.size()) {
            return new Best(Optional.empty(), i + 1, 0, 0);
        }
        Best rest = at(i + 1);
        Best best = new Best(Optional.empty(), i + 1, rest.unread() + (isSaid(sentence, i) ? 1 : 0), rest.wishes());
        if (!isSaid(sentence, i)) {
            return best;
        }
        boolean begins = i == 0 || sentence.isBoundary(i - 1) || Imperatives.WORDS.has(sentence.word(i));
        if (begins) {
            for (EditRule rule : EditGrammar.rulesFor(sentence.word(i))) {
                for (Found found : rule.at(sentence, i)) {
                    Best after = at(found.end());
                    Best other = new Best(Optional.of(found), found.end(), after.unread(), after.wishes() + 1);
                    best = other.beats(best) ? other : best;
                }
            }
        }
        return best;
    }

    private static boolean isSaid(Sentence sentence, int i) {
        Token.Kind kind = sentence.kind(i);
        boolean word = kind == Token.Kind.WORD || kind == Token.Kind.NUMBER || kind == Token.Kind.QUOTE;
        return word && !JOINTS.contains(sentence.word(i));
    }
}
