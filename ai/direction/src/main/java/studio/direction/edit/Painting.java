package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.casting.Palette;
import studio.direction.casting.Stuff;
import studio.direction.casting.Tone;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.geometry.Model;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.math.Color;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Prop;
import studio.scene.timeline.Channel;

/// Gives things another colour, material, pattern or surface.
final class Painting {
    private static final int WORD = 200;

    private final Draft draft;

    Painting(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> paint(List<Piece> pieces, List<Attribute> look) {
        for (Piece piece : pieces) {
            if (Fixtures.isFixture(piece)) {
                walls(piece, look);
            } else if (draft.mayChange(piece, Pins.Property.MATERIAL)) {
                draft.freed(piece, () -> paint(draft.now(piece), look));
                claims(piece, look);
            }
        }
        draft.speakOf(pieces.stream().map(Piece::id).toList());
        return Optional.empty();
    }

    /// The walls of a room are of the room's own colour.
    private void walls(Piece piece, List<Attribute> look) {
        Optional<Color> paint =
                look.stream().flatMap(a -> Palette.paint(a.word()).stream()).findFirst();
        Optional<Piece> room = draft.survey().pieces().stream()
                .filter(p -> p.node().content() instanceof Prop(var asset, var coats)
                        && asset.path().equals("set/room"))
                .findFirst();
        boolean painted = piece.name().equals("wall") && paint.isPresent() && room.isPresent();
        if (painted && room.get().node().content() instanceof Prop(var asset, var coats)) {
            Prop other = new Prop(asset.with("wall", paint.get().toHex().substring(1)), coats);
            draft.apply(new NodeCommand.Become(room.get().id(), other));
        } else {
            draft.note("The " + piece.name() + " keeps its look: it is part of the set.");
        }
        String wanted = painted ? paint.get().toHex().substring(1) : "";
        draft.claim(
                "the walls are painted", "walls", room.map(Piece::id).stream().toList(), wanted);
    }

    Optional<EditReply> shade(List<Piece> pieces, double factor) {
        for (Piece piece : pieces) {
            Optional<Model> model = draft.survey().model(piece.node().content());
            if (model.isPresent() && draft.mayChange(piece, Pins.Property.MATERIAL)) {
                Content content = piece.node().content();
                List<Coat> coats = Tone.shaded(model.get(), Look.coats(content), factor);
                draft.freed(piece, () -> draft.apply(new NodeCommand.Become(piece.id(), Look.dressed(content, coats))));
                draft.claim(
                        Telling.the(piece.name()) + " is " + (factor < 1 ? "darker" : "lighter"),
                        factor < 1 ? "darker" : "lighter",
                        List.of(piece.id()),
                        "");
            }
        }
        draft.speakOf(pieces.stream().map(Piece::id).toList());
        return Optional.empty();
    }

    private void claims(Piece piece, List<Attribute> look) {
        for (Attribute word : look) {
            boolean colour = word.kind() == Attribute.Kind.COLOUR;
            draft.claim(
                    Telling.the(piece.name()) + " is " + word.word(),
                    colour ? "color" : word.kind() == Attribute.Kind.MATERIAL ? "material" : "surface",
                    List.of(piece.id()),
                    word.word());
        }
    }

    private void paint(Piece piece, List<Attribute> look) {
        Content content = piece.node().content();
        Optional<Model> model = draft.survey().model(content);
        if (piece.kind() == Piece.Kind.PERSON && clothed(piece, look)) {
            tag(piece, look);
            return;
        }
        if (model.isEmpty()) {
            List<Coat> plain = look.stream()
                    .flatMap(a -> Palette.paint(a.word()).stream())
                    .map(c -> new Coat("body", studio.math.surface.Material.of(c, 0.6)))
                    .limit(1)
                    .toList();
            if (!plain.isEmpty()) {
                draft.apply(new NodeCommand.Become(piece.id(), Look.dressed(content, plain)));
            }
            return;
        }
        boolean living = piece.kind() == Piece.Kind.PERSON || Matching.isAnimal(piece);
        List<Coat> coats = Tone.dressed(model.get(), Look.coats(content), look, living);
        draft.apply(new NodeCommand.Become(piece.id(), Look.dressed(content, coats)));
        tag(piece, look);
        undye(piece);
    }

    /// A person in red wears red: the figure is cast again with the word.
    private boolean clothed(Piece piece, List<Attribute> look) {
        List<Attribute> words = new ArrayList<>();
        look.forEach(a -> words.add(new Attribute(Attribute.Kind.CLOTHES, a.word() + " shirt")));
        Thing thing = new Thing(piece.name(), Thing.Kind.PERSON, 1, false, words, Optional.empty());
        Optional<Catalogue.Entry> entry = draft.catalogue.cast(thing);
        Content before = piece.node().content();
        if (entry.isEmpty() || entry.get().kind() != Catalogue.Kind.PERSON || !(before instanceof Actor actor)) {
            return false;
        }
        boolean other = !entry.get().asset().equals(actor.figure());
        return other
                && draft.apply(
                        new NodeCommand.Become(piece.id(), new Actor(entry.get().asset(), actor.coats())));
    }

    /// Colours of the time line would cover the paint.
    private void undye(Piece piece) {
        for (Channel channel : List.of(Channel.RED, Channel.GREEN, Channel.BLUE)) {
            if (draft.scene().timeline().track(piece.id(), channel).isPresent()) {
                draft.apply(new TimelineCommand.RemoveTrack(piece.id(), channel));
            }
        }
    }

    /// The user's words stay with the thing, in the place of those they contradict.
    private void tag(Piece piece, List<Attribute> look) {
        draft.apply(new NodeCommand.Tag(piece.id(), tags(piece.node(), look)));
    }

    static List<String> tags(Node node, List<Attribute> look) {
        boolean colour = look.stream().anyMatch(a -> a.kind() == Attribute.Kind.COLOUR);
        boolean stuff = look.stream().anyMatch(a -> a.kind() == Attribute.Kind.MATERIAL);
        List<String> tags = new ArrayList<>();
        for (String tag : node.tags()) {
            boolean old = (colour || stuff) && Palette.paint(tag).isPresent()
                    || stuff && Stuff.of(tag).isPresent();
            if (!old) {
                tags.add(tag);
            }
        }
        look.stream()
                .map(Attribute::word)
                .filter(w -> !tags.contains(w) && w.length() <= WORD && tags.size() < 60)
                .forEach(tags::add);
        return tags;
    }
}
