package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.meaning.Attribute;

/// Adds a place to what a reference says.
final class Placing {
    private Placing() {}

    /// Any thing at all.
    static Reference anything() {
        return named("");
    }

    /// The camera that looks.
    static Reference camera() {
        return named("camera");
    }

    private static Reference named(String noun) {
        return new Reference.Described(
                Reference.Quantifier.THE, 1, false, noun, List.of(), List.of(), Optional.empty(), "the " + noun);
    }

    static Reference looking(Reference reference, List<Attribute> look) {
        return switch (reference) {
            case Reference.Described d -> {
                List<Attribute> more = new ArrayList<>(d.attributes());
                more.addAll(look);
                yield new Reference.Described(
                        d.quantifier(), d.count(), d.plural(), d.noun(), more, d.where(), d.rank(), d.words());
            }
            case Reference.Pronoun p -> p;
            case Reference.Several s -> s;
            case Reference.Except e -> e;
        };
    }

    static Reference at(Reference reference, Where where) {
        return switch (reference) {
            case Reference.Described d -> {
                List<Where> more = new ArrayList<>(d.where());
                more.add(where);
                yield new Reference.Described(
                        d.quantifier(), d.count(), d.plural(), d.noun(), d.attributes(), more, d.rank(), d.words());
            }
            case Reference.Pronoun p -> p;
            case Reference.Several s -> s;
            case Reference.Except e -> e;
        };
    }
}
