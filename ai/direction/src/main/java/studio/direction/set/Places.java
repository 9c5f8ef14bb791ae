package studio.direction.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.direction.set.Place.Sweep;

/// Finds the kind of place that a word means: by the longest run of its words that names a place, the
/// later one of two.
final class Places {
    static final Sweep STUDIO = new Sweep(
            List.of("studio", "photo studio", "backdrop", "white background", "black background", "void"),
            List.of("b9b2a6", "9aa8ae", "b59f8c", "8f9a8b", "c2bdb4"));

    /// All places, in the order in which they are tried.
    static final List<Place> ALL = Stream.of(List.<Place>of(STUDIO), Interiors.ALL, Exteriors.ALL)
            .<Place>flatMap(List::stream)
            .toList();

    private static final List<String> WALLED =
            List.of("room", "shop", "store", "hall", "house", "indoors", "inside", "office", "center", "salon");

    private Places() {}

    /// The place of a phrase such as "old kitchen"; empty when no word of it is known.
    static Optional<Place> find(String phrase) {
        String[] words = phrase.toLowerCase(java.util.Locale.ROOT)
                .replace('_', ' ')
                .trim()
                .split("\\s+");
        for (int length = words.length; length > 0; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                Optional<Place> named = named(joined(words, from, from + length));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Stream.of(words).anyMatch(WALLED::contains) ? Optional.of(Interiors.ROOM) : Optional.empty();
    }

    private static Optional<Place> named(String name) {
        return ALL.stream()
                .filter(p -> p.names().contains(name)
                        || p.names().contains(cut(name, "s"))
                        || p.names().contains(cut(name, "es")))
                .findFirst();
    }

    private static String cut(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
