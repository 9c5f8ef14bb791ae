package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.words.Token;

/// "a sign that says", when a quotation follows.
final class Quoting {
    private Quoting() {}

    static Optional<Concept> of(Match match) {
        boolean quoted = match.to() < match.tokens().size()
                && match.tokens().get(match.to()).kind() == Token.Kind.QUOTE;
        return Match.when(quoted, new Concept.Says());
    }
}
