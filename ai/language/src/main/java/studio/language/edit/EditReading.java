package studio.language.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import studio.language.Derivation;

/// What a text asks of a scene that is there.
///
/// @param wishes in the order of the words
/// @param unread words that no rule could use, in order
public record EditReading(String text, List<Wish> wishes, List<String> unread, Derivation derivation) {
    public EditReading {
        wishes = List.copyOf(wishes);
        unread = List.copyOf(unread);
    }

    /// The same reading with only these of its wishes, counted from zero; the others are as if never said.
    public EditReading only(Set<Integer> kept) {
        List<Wish> some = IntStream.range(0, wishes.size())
                .filter(kept::contains)
                .mapToObj(wishes::get)
                .toList();
        return new EditReading(text, some, unread, derivation);
    }
}
