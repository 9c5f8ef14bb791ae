package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.meaning.Attribute;
import studio.language.words.Plurals;

/// Adjectives, each of its kind, in the user's own words.
final class Attributes {
    private Attributes() {}

    /// A plural is never an adjective: "two oranges" are fruit, "glasses" are no material.
    static Optional<Concept> of(Match match, Attribute.Kind kind) {
        if (match.token(0).word().equals("as")) {
            return Match.when(
                    match.next().equals("as"),
                    new Concept.Describes(new Attribute(kind, match.token(1).word())));
        }
        String last = match.token(match.size() - 1).word();
        return Match.when(
                !Plurals.of(last).plural() || kind == Attribute.Kind.AGE && last.equals("old"),
                new Concept.Describes(new Attribute(kind, match.text())));
    }
}
