package studio.language.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;

/// A template that matched: the words it took and what its slots were filled with.
///
/// @param words as matched
/// @param end index after the last word
record Filled(String words, int end, Map<String, Filling> slots) {
    Filled {
        slots = new LinkedHashMap<>(slots);
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /// Whether a word is among the matched ones.
    boolean says(String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    Reference ref(String slot) {
        return ((Filling.Ref) filling(slot)).reference();
    }

    Optional<Reference> maybe(String slot) {
        return has(slot) ? Optional.of(ref(slot)) : Optional.empty();
    }

    /// The amount said, or some.
    Amount amount(String slot) {
        return has(slot) ? ((Filling.Much) filling(slot)).amount() : Amount.SOME;
    }

    Event.Direction way(String slot) {
        return ((Filling.Way) filling(slot)).direction();
    }

    List<Attribute> look(String slot) {
        return ((Filling.Look) filling(slot)).attributes();
    }

    Where where(String slot) {
        return ((Filling.Place) filling(slot)).where();
    }

    String name(String slot) {
        return ((Filling.Name) filling(slot)).words();
    }

    double number(String slot, double otherwise) {
        return has(slot) ? ((Filling.Figure) filling(slot)).value() : otherwise;
    }

    Filling.Thing thing(String slot) {
        return (Filling.Thing) filling(slot);
    }

    Lighting sky(String slot) {
        return ((Filling.Sky) filling(slot)).lighting();
    }

    Filming.Shoot film(String slot) {
        return ((Filling.Film) filling(slot)).shoot();
    }

    Wish.Add added(String slot) {
        return ((Filling.Added) filling(slot)).add();
    }

    private Filling filling(String slot) {
        Filling found = slots.get(slot);
        if (found == null) {
            throw new IllegalStateException("no slot " + slot);
        }
        return found;
    }
}
