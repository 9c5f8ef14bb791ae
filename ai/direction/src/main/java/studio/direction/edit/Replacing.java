package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.direction.survey.Piece;
import studio.geometry.Anchor;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;

/// Puts another thing in the place of one that is there: same spot, same facing, as large beside its natural size as
/// the
/// old one was beside its own.
final class Replacing {
    private final Draft draft;

    Replacing(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> replace(List<Piece> pieces, String noun, List<Attribute> attributes) {
        List<Attribute> look = attributes.stream().filter(a -> isLook(a.kind())).toList();
        boolean same = pieces.stream().allMatch(p -> p.name().equals(noun));
        if (same && !look.isEmpty()) {
            return new Painting(draft).paint(pieces, look);
        }
        Thing thing = new Thing(noun, kind(noun), 1, false, attributes, Optional.empty());
        Optional<Catalogue.Entry> entry = draft.catalogue.cast(thing);
        if (entry.isEmpty()) {
            return Optional.of(new EditReply.NotUnderstood(noun, List.of("The library has no " + noun + ".")));
        }
        Cast cast = Casting.cast(-1, thing, entry.get(), draft.library);
        if (entry.get().substitute()) {
            draft.substitute(
                    "There is no " + noun + " in the library; " + entry.get().shownAs() + " stands in for it.");
        }
        List<NodeId> done = new ArrayList<>();
        for (Piece piece : pieces) {
            if (draft.mayChange(piece, Pins.Property.CONTENT)) {
                draft.freed(piece, () -> replace(draft.now(piece), cast));
                draft.claim(
                        Telling.the(piece.name()) + " gave way to " + Telling.a(noun),
                        "is_a",
                        List.of(piece.id()),
                        noun);
                attributes.stream()
                        .filter(a -> a.kind() == Attribute.Kind.COLOUR)
                        .forEach(a ->
                                draft.claim("the " + noun + " is " + a.word(), "color", List.of(piece.id()), a.word()));
                done.add(piece.id());
            }
        }
        draft.speakOf(done.isEmpty() ? Marks.ids(pieces) : done);
        return Optional.empty();
    }

    private static boolean isLook(Attribute.Kind kind) {
        return switch (kind) {
            case COLOUR, MATERIAL, PATTERN, SURFACE -> true;
            case SIZE, SHAPE, AGE, BUILD, CLOTHES, OTHER -> false;
        };
    }

    private Thing.Kind kind(String noun) {
        Optional<Catalogue.Entry> entry = draft.catalogue.find(noun);
        return Nouning.kindOf(noun, entry);
    }

    private void replace(Piece piece, Cast cast) {
        List<Piece> riders = draft.survey().riders(piece);
        for (Clip clip : cast.content() instanceof Actor
                ? List.<Clip>of()
                : draft.scene().timeline().clips()) {
            if (clip.actor().equals(piece.id())) {
                draft.apply(new TimelineCommand.RemoveClip(clip.id()));
            }
        }
        Vec3 old = piece.world().scale();
        double relative = StrictMath.cbrt(Math.abs(old.x() * old.y() * old.z()));
        double kept = relative > 0.2 && relative < 5 ? relative : 1;
        Vec3 scale = cast.scale().times(kept);
        double foot = cast.body().min().y() * scale.y();
        Vec3 at = new Vec3(
                piece.world().position().x(),
                piece.box().min().y() - foot,
                piece.world().position().z());
        draft.apply(new NodeCommand.Become(piece.id(), cast.content()));
        draft.apply(new NodeCommand.Rename(piece.id(), cast.word().noun()));
        draft.apply(new NodeCommand.Tag(piece.id(), Nouning.tags(cast, origin(piece))));
        new Shifting(draft).put(piece, new Transform(at, piece.world().rotation(), scale));
        Piece now = draft.now(piece);
        riders.forEach(r -> rest(draft.now(r), now));
        new Aside(draft).makeRoom(draft.now(now));
    }

    private static String origin(Piece piece) {
        return piece.node().has("dressing") ? "dressing" : "asked";
    }

    /// What stood on the old thing stands on the new one where it has a top under it, else on the floor.
    private void rest(Piece rider, Piece host) {
        Optional<Piece.Surface> top = host.surface(Anchor.Kind.TOP).or(() -> host.surface(Anchor.Kind.SEAT));
        Vec3 foot = new Vec3(
                rider.world().position().x(),
                rider.box().min().y(),
                rider.world().position().z());
        if (draft.scene().pins().holds(rider.id(), Pins.Property.TRANSFORM)) {
            draft.note("The " + rider.name() + " is pinned and stays where it is.");
            return;
        }
        if (top.isPresent()) {
            Footprint thing = Footprint.of(rider, List.of());
            Optional<Vec3> on = new Placement(draft)
                    .spot(
                            thing,
                            studio.language.meaning.Relation.Kind.ON,
                            List.of(host),
                            false,
                            java.util.OptionalDouble.empty());
            on.ifPresent(at -> new Shifting(draft).shift(rider, List.of(), at.minus(foot), 0));
            if (on.isPresent()) {
                return;
            }
        }
        new Shifting(draft).shift(rider, List.of(), new Vec3(0, -foot.y(), 0), 0);
        new Aside(draft).makeRoom(draft.now(rider));
        draft.note(String.format(Locale.ROOT, "The %s stands on the floor now.", rider.name()));
    }
}
