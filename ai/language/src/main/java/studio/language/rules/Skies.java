package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;

/// Weather as a noun or an adjective.
final class Skies {
    private static final Set<String> NOUNS = Set.of(
            "up",
            "boots",
            "boot",
            "coat",
            "jacket",
            "turbine",
            "turbines",
            "chime",
            "chimes",
            "instrument",
            "trooper",
            "drop",
            "drops",
            "gauge",
            "horn",
            "machine",
            "forest");

    private Skies() {}

    static Optional<Concept> noun(Match match, String weather) {
        return Match.when(!NOUNS.contains(match.next()), new Concept.Weathers(weather));
    }

    static Optional<Concept> adjective(Match match, String weather) {
        return Optional.of(new Concept.Weathers(weather));
    }
}
