package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.language.reader.Reader;
import studio.scene.term.Limits;

/// What sort of thing a noun names, and the words that stay with a thing that is cast for one.
final class Nouning {
    private static final Reader READER = new Reader();

    private Nouning() {}

    /// By the catalogue where it knows the noun, else by the grammar's lexicon.
    static Thing.Kind kindOf(String noun, Optional<Catalogue.Entry> entry) {
        return entry.map(e -> switch (e.kind()) {
                    case PROP -> Thing.Kind.OBJECT;
                    case PERSON -> Thing.Kind.PERSON;
                    case ANIMAL -> Thing.Kind.ANIMAL;
                })
                .orElseGet(() -> READER.read("a " + noun).meaning().things().stream()
                        .findFirst()
                        .map(Thing::kind)
                        .orElse(Thing.Kind.OBJECT));
    }

    /// Where it comes from, that it is alive, and the user's adjectives.
    static List<String> tags(Cast cast, String origin) {
        List<String> tags = new ArrayList<>(List.of(origin));
        if (cast.entry().kind() == Catalogue.Kind.ANIMAL) {
            tags.add("animal");
        }
        cast.word().attributes().stream()
                .map(Attribute::word)
                .filter(w -> Limits.isWord(w) && !tags.contains(w))
                .limit(40)
                .forEach(tags::add);
        return tags;
    }
}
