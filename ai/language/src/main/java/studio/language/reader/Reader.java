package studio.language.reader;

import java.util.ArrayList;
import java.util.List;
import studio.language.Derivation;
import studio.language.Limits;
import studio.language.Reading;
import studio.language.clause.Clauses;
import studio.language.grammar.Item;
import studio.language.grammar.Rewriting;
import studio.language.meaning.Meaning;
import studio.language.rules.Grammar;
import studio.language.words.Token;
import studio.language.words.Tokenizer;

/// Reads English. One reader serves any number of texts, at the same time if need be: it holds only its rules.
///
/// Words become tokens, named rules make concepts of them, and a walk along the concepts writes the meaning down. Any
/// text has a reading; what no rule could use stands in [Meaning#unread].
public final class Reader {
    private final Rewriting rewriting = new Rewriting(Grammar.RULES);
    private final Limits limits;

    public Reader() {
        this(Limits.STANDARD);
    }

    public Reader(Limits limits) {
        this.limits = limits;
    }

    /// What a text means, and how that was found.
    public Reading read(String text) {
        List<Token> tokens = Tokenizer.tokens(text, limits.characters(), limits.tokens());
        List<Item> items = rewriting.items(tokens);
        List<Derivation> steps = new ArrayList<>();
        Meaning meaning = Clauses.meaning(tokens, items, limits, steps);
        return new Reading(text, meaning, new Derivation("text", text, steps));
    }
}
