package studio.language.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import studio.language.lexicon.VerbForms;
import studio.language.lexicon.WordList;
import studio.language.words.Numerals;
import studio.language.words.Token;

/// The tokens that a pattern matched, and those around them, for a production to look at.
public record Match(List<Token> tokens, int from, int to) {
    public Match {
        tokens = List.copyOf(tokens);
    }

    /// The matched words with single spaces.
    public String text() {
        return tokens.subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    public boolean has(String word) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.word().equals(word));
    }

    /// Whether any matched word is in a list.
    public boolean hasOf(WordList list) {
        return tokens.subList(from, to).stream().anyMatch(t -> list.has(t.word()));
    }

    /// Whether any matched word is a form of a verb, in the lexicon or not.
    public boolean hasVerb(String lemma) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> t.word().startsWith(lemma.substring(0, lemma.length() - 1))
                        && VerbForms.formsOf(lemma).contains(t.word()));
    }

    /// The first matched whole number.
    public OptionalInt number() {
        return tokens.subList(from, to).stream()
                .map(t -> Numerals.of(t.word()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /// The word after the match, empty at the end.
    public String next() {
        return to < tokens.size() ? tokens.get(to).word() : "";
    }

    /// The word before the match, empty at the beginning.
    public String previous() {
        return from > 0 ? tokens.get(from - 1).word() : "";
    }

    public Token token(int index) {
        return tokens.get(from + index);
    }

    public int size() {
        return to - from;
    }

    /// A concept when a condition holds: the way for a production to refuse.
    public static Optional<Concept> when(boolean condition, Concept concept) {
        return condition ? Optional.of(concept) : Optional.empty();
    }
}
