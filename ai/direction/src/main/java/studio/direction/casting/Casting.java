package studio.direction.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.Decision;
import studio.geometry.Anchor;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.language.meaning.Attribute;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.content.Coat;
import studio.scene.term.Asset;

/// Who and what plays the things of a meaning.
///
/// @param casts one for every thing that can be shown, in the order of the words
/// @param missing things that the library can show in no way
/// @param substitutes sentences that name each stand-in
public record Casting(List<Cast> casts, List<Thing> missing, List<String> substitutes, List<Decision> decisions) {
    public Casting {
        casts = List.copyOf(casts);
        missing = List.copyOf(missing);
        substitutes = List.copyOf(substitutes);
        decisions = List.copyOf(decisions);
    }

    public Optional<Cast> of(int thing) {
        return casts.stream().filter(c -> c.thing() == thing).findFirst();
    }

    /// Casts every thing of a meaning.
    public static Casting of(Meaning meaning, Catalogue catalogue, Library library) {
        List<Cast> casts = new ArrayList<>();
        List<Thing> missing = new ArrayList<>();
        List<String> substitutes = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < meaning.things().size(); i++) {
            Thing thing = meaning.things().get(i);
            if (meaning.place().filter(p -> p.equals(thing.noun())).isPresent()) {
                continue;
            }
            Optional<Catalogue.Entry> entry = catalogue.cast(thing);
            if (entry.isEmpty()) {
                missing.add(thing);
                decisions.add(new Decision("casting", "nothing", "the library has no " + thing.noun(), List.of()));
                continue;
            }
            Cast cast = apart(cast(i, thing, entry.get(), library), casts);
            casts.add(cast);
            decisions.add(decided(cast));
            entry.get().lacks().stream().filter(l -> !substitutes.contains(l)).forEach(substitutes::add);
            if (entry.get().substitute()) {
                substitutes.add("There is no " + thing.noun() + " in the library; "
                        + withArticle(entry.get().shownAs()) + " stands in for it.");
            }
        }
        return new Casting(casts, missing, substitutes, decisions);
    }

    /// Two people of the same noun are two people, whatever else they have in common.
    private static Cast apart(Cast cast, List<Cast> before) {
        long like = before.stream()
                .filter(Cast::person)
                .filter(b -> b.word().noun().equals(cast.word().noun()))
                .count();
        return cast.person() && like > 0 ? cast.other((int) like) : cast;
    }

    /// Casts one thing for an entry that is already found: what the words imply but do not name.
    public static Cast cast(int index, Thing thing, Catalogue.Entry entry, Library library) {
        boolean living = entry.kind() != Catalogue.Kind.PROP;
        Asset asset = thing.first(Attribute.Kind.SHAPE)
                .filter(word -> !living && word.length() <= 24 && word.matches("[a-z]+"))
                .map(word -> entry.asset().with("shape", word))
                .orElse(entry.asset());
        Optional<Model> model = entry.kind() == Catalogue.Kind.PERSON ? Optional.empty() : modelOf(asset, library);
        List<Coat> coats = model.map(m -> Wardrobe.coats(thing, m, living)).orElse(List.of());
        Bounds body = model.map(Model::bounds).filter(b -> !b.isEmpty()).orElse(natural(entry.size()));
        List<Anchor> anchors = model.map(Model::anchors).orElse(List.of());
        List<String> sizes = thing.attributes().stream()
                .filter(a -> a.kind() == Attribute.Kind.SIZE)
                .map(Attribute::word)
                .filter(word -> entry.kind() != Catalogue.Kind.PERSON || !Stature.isGirth(word))
                .toList();
        return new Cast(index, thing, entry, asset, coats, Stature.scale(sizes, living), body, anchors);
    }

    private static Optional<Model> modelOf(Asset asset, Library library) {
        return library.model(asset).or(() -> library.figure(asset).map(Figure::standing));
    }

    private static Bounds natural(Vec3 size) {
        return new Bounds(new Vec3(-size.x() / 2, 0, -size.z() / 2), new Vec3(size.x() / 2, size.y(), size.z() / 2));
    }

    private static Decision decided(Cast cast) {
        String because = cast.entry().substitute()
                ? "the library has no " + cast.word().noun() + ", and this is nearest"
                : "the words say " + cast.word().noun();
        return new Decision("casting", cast.asset().toString(), because, List.of());
    }

    private static String withArticle(String noun) {
        boolean plain = noun.startsWith("a ") || noun.startsWith("an ") || noun.startsWith("the ");
        return plain ? noun : ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
