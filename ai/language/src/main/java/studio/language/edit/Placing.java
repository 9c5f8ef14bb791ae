package studio.language.edit;

import java.util.ArrayList;
import java.util.List;

/// Adds a place to what a reference says.
final class Placing {
    private Placing() {}

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
