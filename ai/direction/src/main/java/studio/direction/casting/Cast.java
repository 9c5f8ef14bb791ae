package studio.direction.casting;

import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.geometry.Anchor;
import studio.language.meaning.Thing;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.scene.content.Actor;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Prop;
import studio.scene.term.Asset;

/// A thing of the words with the asset that plays it, dressed as its adjectives say.
///
/// @param thing index in the meaning
/// @param word the thing as said
/// @param entry what the catalogue gave for its noun
/// @param asset the entry's asset with the shape that the words ask for
/// @param coats materials laid over its slots
/// @param scale from the asset's natural size
/// @param body the asset's box at its natural size
/// @param anchors places on it where others belong, at its natural size
public record Cast(
        int thing,
        Thing word,
        Catalogue.Entry entry,
        Asset asset,
        List<Coat> coats,
        Vec3 scale,
        Bounds body,
        List<Anchor> anchors) {
    public Cast {
        coats = List.copyOf(coats);
        anchors = List.copyOf(anchors);
    }

    public boolean living() {
        return entry.kind() != Catalogue.Kind.PROP;
    }

    public boolean person() {
        return entry.kind() == Catalogue.Kind.PERSON;
    }

    /// What the report calls its kind of character: "person", "animal", or nothing for things.
    public Optional<String> character() {
        return switch (entry.kind()) {
            case PERSON -> Optional.of("person");
            case ANIMAL -> Optional.of("animal");
            case PROP -> Optional.empty();
        };
    }

    public Content content() {
        return content(0);
    }

    /// What shows one of several: things are all alike, people are not.
    public Content content(int copy) {
        return person() ? new Actor(asset(copy), coats) : new Prop(asset, coats);
    }

    /// The asset of one of several.
    public Asset asset(int copy) {
        return person() && copy > 0 ? asset.with("seed", asset.word("seed").orElse("") + "-" + copy) : asset;
    }

    /// The same in the part of somebody else who is described in the same words.
    Cast other(int number) {
        Asset own = asset.with("seed", asset.word("seed").orElse("") + "." + number);
        return new Cast(thing, word, entry, own, coats, scale, body, anchors);
    }

    public Cast scaled(double factor) {
        return new Cast(thing, word, entry, asset, coats, scale.times(factor), body, anchors);
    }
}
