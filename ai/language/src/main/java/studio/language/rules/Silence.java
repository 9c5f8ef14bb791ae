package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;

/// Words that frame a sentence.
final class Silence {
    private static final Set<String> STARTS = Set.of("", ".", ",", "is", "please", "me", "us");

    private Silence() {}

    static Optional<Concept> manner(Match match) {
        return Optional.of(new Concept.Silent());
    }

    /// "a photo of" frames only at the start; on a wall it is a thing.
    static Optional<Concept> framing(Match match) {
        return Match.when(STARTS.contains(match.previous()), new Concept.Silent());
    }

    static Optional<Concept> atStart(Match match) {
        return Match.when(match.previous().isEmpty() || match.previous().equals("."), new Concept.Silent());
    }

    static Optional<Concept> inPicture(Match match) {
        return Optional.of(new Concept.Silent());
    }
}
