package studio.language.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A named way to read a clause as a wish.
///
/// @param name topic and rule, as shown by `explain`: "edit: move along"
record EditRule(String name, Template template, Production production) {
    /// Makes a wish of what matched, or refuses.
    @FunctionalInterface
    interface Production {
        Optional<Wish> of(Filled filled);
    }

    static EditRule of(String name, String template, Function<Filled, Wish> production) {
        return new EditRule(name, Template.of(template), f -> Optional.of(production.apply(f)));
    }

    static EditRule maybe(String name, String template, Production production) {
        return new EditRule(name, Template.of(template), production);
    }

    static EditRule asking(String name, String template, Function<Filled, Inquiry> production) {
        return of(name, template, f -> new Wish.Ask(production.apply(f)));
    }

    static EditRule filming(String name, String template, Function<Filled, Filming> production) {
        return of(name, template, f -> new Wish.Film(production.apply(f)));
    }

    static EditRule lighting(String name, String template, Function<Filled, Lighting> production) {
        return of(name, template, f -> new Wish.Light(production.apply(f)));
    }

    /// The wishes it makes from an index on, by where they end.
    List<Clausing.Found> at(Sentence sentence, int from) {
        return template.matches(sentence, from).stream()
                .filter(f -> sentence.isBoundary(f.end()))
                .flatMap(f -> production.of(f).stream().map(w -> new Clausing.Found(name, w, from, f.end(), f.words())))
                .toList();
    }
}
