package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.words.Token;

/// Focal lengths, said in millimetres or by a lens's name.
final class Lenses {
    private Lenses() {}

    static Optional<Concept> of(Match match) {
        for (int i = 0; i < match.size(); i++) {
            if (match.token(i).kind() == Token.Kind.NUMBER
                    && match.token(i).word().length() < 8) {
                double millimetres = Double.parseDouble(match.token(i).word());
                return Match.when(millimetres >= 4 && millimetres <= 2000, new Concept.Focuses(millimetres));
            }
        }
        return Optional.empty();
    }

    static Optional<Concept> named(Match match) {
        double millimetres = match.has("fisheye")
                ? 12
                : match.has("ultra")
                        ? 16
                        : match.has("wide")
                                ? 24
                                : match.has("portrait")
                                        ? 85
                                        : match.has("macro") ? 100 : match.has("normal") ? 50 : 135;
        return Optional.of(new Concept.Focuses(millimetres));
    }
}
