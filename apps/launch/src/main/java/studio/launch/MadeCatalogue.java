package studio.launch;

import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.geometry.things.Things;
import studio.language.meaning.Thing;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.term.Asset;

/// Finds assets for nouns: the thing itself, else the thing that its last word names ("office chair" is a chair), else
/// someone of the cast, else an honest stand-in.
final class MadeCatalogue implements Catalogue {
    private final Library library;
    private final Cast cast;

    MadeCatalogue(Library library, Cast cast) {
        this.library = library;
        this.cast = cast;
    }

    @Override
    public Optional<Entry> find(String noun) {
        return Things.named(noun)
                .or(() -> Things.named(noun.substring(noun.lastIndexOf(' ') + 1)))
                .map(thing -> prop(thing.path(), false, noun));
    }

    @Override
    public Optional<Entry> cast(Thing thing) {
        if (thing.kind() == Thing.Kind.PERSON) {
            return Optional.of(person(thing));
        }
        return find(thing.noun()).or(() -> StandIns.of(thing).map(s -> prop(s.path(), true, s.called())));
    }

    private Entry prop(String path, boolean substitute, String called) {
        Asset asset = Asset.of(path);
        Vec3 size = library.model(asset).map(m -> m.bounds().size()).orElse(Vec3.ONE);
        Kind kind = path.startsWith("animal") ? Kind.ANIMAL : Kind.PROP;
        return new Entry(asset, kind, size, substitute, called);
    }

    private Entry person(Thing thing) {
        Asset asset = PersonWords.asset(thing);
        Vec3 size = library.figure(asset)
                .map(Figure::standing)
                .map(Model::bounds)
                .map(b -> b.size())
                .orElse(new Vec3(0.6, 1.75, 0.4));
        boolean stoodIn = cast.isStoodInFor(asset);
        return new Entry(
                asset,
                Kind.PERSON,
                size,
                stoodIn,
                stoodIn ? "wooden artist's figure" : thing.noun(),
                stoodIn ? List.of() : PersonWords.lacks(thing, asset));
    }
}
