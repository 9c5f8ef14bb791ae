package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.meaning.Event;

/// Directions that are not the beginning of a relation or the name of a hand.
final class Heading {
    private static final Set<String> SIDES = Set.of(
            "of",
            "hand",
            "side",
            "foot",
            "arm",
            "leg",
            "eye",
            "paw",
            "wing",
            "lane",
            "corner",
            "shoulder",
            "ear",
            "shoe",
            "half",
            "bank",
            "angle",
            "next",
            "behind",
            "above",
            "in",
            "at",
            "on",
            "after",
            "over");
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "its", "their", "a", "all", "what");

    private Heading() {}

    static Optional<Concept> unlessOf(Match match, Event.Direction direction) {
        boolean bare = match.size() == 1 && OWNERS.contains(match.previous());
        return Match.when(!SIDES.contains(match.next()) && !bare, new Concept.Heads(direction));
    }

    static Optional<Concept> unlessFrom(Match match, Event.Direction direction) {
        return Match.when(!match.next().equals("from"), new Concept.Heads(direction));
    }
}
