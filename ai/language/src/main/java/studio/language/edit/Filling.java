package studio.language.edit;

import java.util.List;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;

/// What a slot of a template was filled with.
sealed interface Filling {
    record Ref(Reference reference) implements Filling {}

    record Much(Amount amount) implements Filling {}

    record Way(Event.Direction direction) implements Filling {}

    record Look(List<Attribute> attributes) implements Filling {}

    record Place(Where where) implements Filling {}

    /// Words to be taken as they are.
    record Name(String words) implements Filling {}

    record Figure(double value) implements Filling {}

    /// A new thing: noun and adjectives.
    record Thing(String noun, List<Attribute> attributes) implements Filling {}

    record Sky(Lighting lighting) implements Filling {}

    record Film(Filming.Shoot shoot) implements Filling {}

    record Added(Wish.Add add) implements Filling {}
}
