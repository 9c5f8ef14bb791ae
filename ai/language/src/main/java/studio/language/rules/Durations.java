package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.words.Token;

/// Lengths of time, in seconds.
final class Durations {
    private Durations() {}

    static Optional<Concept> seconds(Match match, int each) {
        for (int i = 0; i < match.size(); i++) {
            Token token = match.token(i);
            if (token.kind() == Token.Kind.NUMBER && token.word().length() < 8) {
                return Optional.of(new Concept.Lasts(Double.parseDouble(token.word()) * each));
            }
        }
        return match.number().isPresent()
                ? Optional.of(new Concept.Lasts(match.number().getAsInt() * each))
                : Optional.empty();
    }
}
