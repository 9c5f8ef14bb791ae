package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.meaning.CameraWords;

/// Shot sizes and angles, which may go on to say of what.
final class Framing {
    private Framing() {}

    static Optional<Concept> size(Match match, CameraWords.Size size) {
        return Optional.of(new Concept.Sizes(size, match.text().endsWith(" of")));
    }

    static Optional<Concept> angle(Match match, CameraWords.Angle angle) {
        return Optional.of(new Concept.Looks(angle, match.text().endsWith(" of")));
    }
}
