package studio.language.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.language.Derivation;
import studio.language.Limits;
import studio.language.grammar.Rewriting;
import studio.language.meaning.Meaning;
import studio.language.rules.Grammar;
import studio.language.words.Token;

/// A meaning, and which of its things the words treat as known: "the sofa", "its lamp".
///
/// @param pointed indices into the things of the meaning
public record Told(Meaning meaning, Set<Integer> pointed) {
    private static final Rewriting REWRITING = new Rewriting(Grammar.RULES);

    public Told {
        pointed = java.util.Collections.unmodifiableSet(new TreeSet<>(pointed));
    }

    /// What tokens mean.
    public static Told of(List<Token> tokens, List<Derivation> steps) {
        return Clauses.told(tokens, REWRITING.items(tokens), Limits.STANDARD, steps);
    }
}
