package studio.direction.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.geometry.Anchor;
import studio.language.meaning.Thing;
import studio.render.Library;

/// Finds furniture that carries small things where the words name none. It is never of a class that the words name, so
/// that a count of tables stays what was asked.
final class Supports {
    private static final List<String> TABLES = List.of("table", "desk", "bench", "stool");
    private static final List<String> STANDS = List.of("stool", "crate", "box", "bench", "table");
    private static final List<String> SEATS = List.of("chair", "stool", "bench");
    private static final List<Set<String>> KIN = List.of(
            Set.of("table", "dining table", "coffee table", "desk", "cafe table", "side table"),
            Set.of("bench", "park bench", "garden bench"),
            Set.of("stool", "chair", "seat", "armchair"),
            Set.of("box", "crate", "chest"));

    private final Catalogue catalogue;
    private final Library library;
    private final List<String> named;

    Supports(Catalogue catalogue, Library library, List<String> named) {
        this.catalogue = catalogue;
        this.library = library;
        this.named = named;
    }

    /// A table, or what comes closest, that the words do not name.
    Optional<Cast> table() {
        return first(TABLES);
    }

    /// A small stand that the words do not name.
    Optional<Cast> stand() {
        return first(STANDS);
    }

    /// Something to sit on that the words do not name.
    Optional<Cast> seat() {
        return first(SEATS).filter(c -> c.anchors().stream().anyMatch(a -> a.kind() == Anchor.Kind.SEAT));
    }

    private Optional<Cast> first(List<String> nouns) {
        return nouns.stream()
                .filter(noun -> named.stream().noneMatch(n -> kin(n, noun)))
                .flatMap(noun -> cast(noun).stream())
                .findFirst();
    }

    private Optional<Cast> cast(String noun) {
        Thing thing = new Thing(noun, Thing.Kind.OBJECT, 1, false, List.of(), Optional.empty());
        return catalogue
                .find(noun)
                .filter(e -> !e.substitute())
                .map(e -> Casting.cast(-1, thing, e, library))
                .filter(c -> c.anchors().stream()
                        .anyMatch(a -> a.kind() == Anchor.Kind.TOP || a.kind() == Anchor.Kind.SEAT));
    }

    private static boolean kin(String a, String b) {
        return a.equals(b) || a.endsWith(" " + b) || KIN.stream().anyMatch(k -> k.contains(a) && k.contains(b));
    }
}
