package studio.language.meaning;

import java.util.List;
import java.util.Optional;

/// Something that the words want to see. A plural noun is one thing with a count.
///
/// @param noun the user's own head noun, lemmatised, compounds kept: "wine glass", "traffic light"
/// @param kind what sort of thing the noun names
/// @param count how many; 1 for "a" or "the"
/// @param counted whether the number was said ("three", "a pair of"), rather than implied by a plural or an article
/// @param attributes in the order said, each bound to this thing alone
/// @param text what is written on it, when the words quote it
public record Thing(
        String noun, Kind kind, int count, boolean counted, List<Attribute> attributes, Optional<String> text) {
    /// What sort of thing a noun names, by the grammar's lexicon.
    public enum Kind {
        PERSON,
        ANIMAL,
        OBJECT
    }

    public Thing {
        attributes = List.copyOf(attributes);
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("count: 1 to 1000");
        }
    }

    public Optional<String> first(Attribute.Kind wanted) {
        return attributes.stream()
                .filter(a -> a.kind() == wanted)
                .map(Attribute::word)
                .findFirst();
    }
}
