package studio.language.rules;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.words.Numerals;
import studio.language.words.Plurals;

/// Numbers from number words and from nouns of multitude.
final class Counting {
    /// After "one", these make it no count: "one of the", "one another".
    private static final Set<String> NO_COUNT = Set.of("of", "another", "by", "side", "hand", "after", "side's", "end");

    /// After a number, these make it a measure of something else.
    private static final Set<String> MEASURES =
            Set.of("mm", "seconds", "second", "degree", "degrees", "meters", "metres", "feet", "d", "o", "p", "k");

    private Counting() {}

    static Optional<Concept> number(Match match) {
        OptionalInt number = match.number();
        boolean counts = number.isPresent()
                && number.getAsInt() > 0
                && !MEASURES.contains(match.next())
                && !(match.has("one") && NO_COUNT.contains(match.next()))
                && !(match.has("one")
                        && (match.previous().equals("from") || match.previous().equals("this")));
        return Match.when(counts, counts(number.orElse(1)));
    }

    static Optional<Concept> hundreds(Match match) {
        int units = match.number().orElse(0);
        int rest = 0;
        for (int i = 1; i < match.size(); i++) {
            rest += Numerals.of(match.token(i).word()).orElse(0);
        }
        boolean said =
                units > 0 && units < 10 && match.token(1).word().equals("hundred") || match.size() == 2 && units >= 20;
        int scale = match.token(1).word().equals("hundred") ? units * 100 + rest - 100 : units + rest;
        return Match.when(said, counts(scale));
    }

    static Optional<Concept> times(Match match, int each) {
        return Optional.of(
                match.number().isPresent()
                        ? counts(match.number().getAsInt() * each)
                        : new Concept.Counts(2 * each, false));
    }

    /// "a couple of dogs" counts; "a couple walking home" is two people, a noun.
    static Optional<Concept> couple(Match match) {
        return Match.when(match.has("of"), new Concept.Counts(2, true));
    }

    /// A noun of multitude before a plural: a handful that was not counted.
    static Optional<Concept> group(Match match) {
        boolean plural = Plurals.of(match.next()).plural() || match.next().equals("people");
        boolean article = !match.token(0).word().equals("of") && match.size() > 2;
        boolean large = match.has("large") || match.has("crowd") || match.has("big") || match.has("swarm");
        return Match.when(article || plural, new Concept.Counts(large ? 8 : 5, false));
    }

    private static Concept.Counts counts(int number) {
        return new Concept.Counts(Math.clamp(number, 1, 1000), true);
    }
}
