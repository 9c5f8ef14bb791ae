package studio.language.rules;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.words.Numerals;
import studio.language.words.Plurals;
import studio.language.words.Token;

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

    /// "twenty five": a ten and a unit.
    static Optional<Concept> tens(Match match) {
        int ten = Numerals.of(match.token(0).word()).orElse(0);
        int unit = Numerals.of(match.token(1).word()).orElse(0);
        boolean words =
                match.token(0).kind() == Token.Kind.WORD && match.token(1).kind() == Token.Kind.WORD;
        return Match.when(words && ten >= 20 && ten < 100 && unit > 0 && unit < 10, counts(ten + unit));
    }

    /// "a hundred", "three hundred and five".
    static Optional<Concept> hundreds(Match match) {
        int many = Math.max(1, Numerals.of(match.token(0).word()).orElse(1));
        int rest = match.size() > 2
                ? Numerals.of(match.token(match.size() - 1).word()).orElse(0)
                : 0;
        return Match.when(many < 10 && rest < 100, counts(many * 100 + rest));
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
