package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;

/// Parts of the day, each by its one name.
final class DayTimes {
    /// With these after it, the word is part of a noun: "evening gown", "morning glory".
    private static final Set<String> NOUNS = Set.of(
            "wear", "gown", "dress", "glory", "stand", "club", "owl", "bag", "lamp", "table", "routine", "shift",
            "coffee", "meal", "fever");

    private DayTimes() {}

    static Optional<Concept> of(Match match) {
        return Match.when(!NOUNS.contains(match.next()), new Concept.Dates(name(match)));
    }

    static Optional<Concept> moon(Match match) {
        boolean bare = match.text().equals("stars")
                || match.text().equals("full moon")
                || match.text().equals("the full moon");
        return Match.when(!bare, new Concept.Dates("night"));
    }

    private static String name(Match match) {
        if (match.has("hour")) {
            return match.has("blue") ? "dusk" : "golden hour";
        }
        if (match.has("sun")) {
            return sun(match);
        }
        String last = match.token(match.size() - 1).word();
        return switch (last) {
            case "noon", "midday", "daytime" -> "noon";
            case "evening", "twilight", "nightfall", "dusk" -> "dusk";
            case "midnight", "nighttime", "night" -> "night";
            case "dawn", "daybreak", "sunrise" -> "sunrise";
            case "sunset", "sundown" -> "sunset";
            default -> last;
        };
    }

    private static String sun(Match match) {
        if (match.has("setting") || match.has("evening")) {
            return "sunset";
        }
        if (match.has("rising")) {
            return "sunrise";
        }
        return match.has("morning") ? "morning" : "noon";
    }
}
