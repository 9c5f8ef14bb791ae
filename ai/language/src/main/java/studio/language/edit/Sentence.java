package studio.language.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.grammar.Rewriting;
import studio.language.meaning.Attribute;
import studio.language.rules.Grammar;
import studio.language.words.Numerals;
import studio.language.words.Token;

/// The words of a text as the edit rules ask for them: by index, with what the description grammar makes of them.
final class Sentence {
    private static final Rewriting DESCRIBING = new Rewriting(Grammar.DESCRIBING);
    private static final Rewriting RELATING = new Rewriting(Grammar.RELATING);
    private static final Rewriting SKIES = new Rewriting(Grammar.SKIES);

    private final String text;
    private final List<Token> tokens;

    /// What was read before from an index on: every rule asks for the same references again.
    private final Map<Place, List<References.Found>> references = new HashMap<>();
    private final Map<Place, List<Wheres.Found>> wheres = new HashMap<>();

    /// An index, and how deep it stands in the descriptions of others.
    private record Place(int from, int depth) {}

    Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    /// The references from an index on, read once.
    List<References.Found> references(int from, int depth) {
        Place place = new Place(from, depth);
        List<References.Found> known = references.get(place);
        if (known == null) {
            known = Pointing.at(this, from, depth);
            references.put(place, known);
        }
        return known;
    }

    /// The places from an index on, read once.
    List<Wheres.Found> wheres(int from, int depth) {
        Place place = new Place(from, depth);
        List<Wheres.Found> known = wheres.get(place);
        if (known == null) {
            known = Wheres.found(this, from, depth);
            wheres.put(place, known);
        }
        return known;
    }

    /// The word at an index, in lower case; empty beyond the ends.
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    Token.Kind kind(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).kind() : Token.Kind.STOP;
    }

    boolean capital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    /// Whether words `from` on are these.
    boolean says(int from, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(from + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /// Whether a clause may end before this index.
    boolean isBoundary(int i) {
        return switch (kind(i)) {
            case COMMA, STOP -> true;
            case WORD -> Clausing.JOINTS.contains(word(i));
            case NUMBER, QUOTE, OTHER -> false;
        };
    }

    /// The first boundary from an index on.
    int boundary(int from) {
        int i = from;
        while (!isBoundary(i)) {
            i++;
        }
        return Math.min(i, size());
    }

    /// An adjective at an index, however many words it has.
    Optional<Item> adjective(int i) {
        return itemAt(DESCRIBING, i).filter(item -> item.concept() instanceof Concept.Describes);
    }

    Optional<Item> relation(int i) {
        return itemAt(RELATING, i).filter(item -> item.concept() instanceof Concept.Relates);
    }

    Optional<Item> sky(int i) {
        return itemAt(SKIES, i);
    }

    /// A number in digits or words; "a" is one.
    OptionalDouble number(int i) {
        if (kind(i) == Token.Kind.NUMBER) {
            return word(i).length() < 9 ? OptionalDouble.of(Double.parseDouble(word(i))) : OptionalDouble.empty();
        }
        return Numerals.of(word(i)).isPresent()
                ? OptionalDouble.of(Numerals.of(word(i)).getAsInt())
                : OptionalDouble.empty();
    }

    /// The words as typed, from one index to another.
    String typed(int from, int to) {
        int end = Math.min(to, size());
        return from >= end
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
    }

    String words(int from, int to) {
        return tokens.subList(Math.min(from, size()), Math.min(to, size())).stream()
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    static Attribute attribute(Item item) {
        return switch (item.concept()) {
            case Concept.Describes(Attribute attribute) -> attribute;
            case Concept other -> new Attribute(Attribute.Kind.OTHER, other.toString());
        };
    }

    private Optional<Item> itemAt(Rewriting rewriting, int i) {
        return i >= 0 && i < size() ? rewriting.at(tokens, i) : Optional.empty();
    }
}
