package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.direction.survey.Piece;
import studio.direction.survey.Standpoint;
import studio.language.edit.Motion;
import studio.language.edit.Reference;
import studio.language.edit.Where;
import studio.language.meaning.Event.Direction;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Key;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Track;

/// Makes more of what is there, beside it, in the same coats.
final class Copying {
    private static final int MOST = 200;

    private final Draft draft;

    Copying(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> copy(List<Piece> pieces, int copies, boolean total, Optional<Motion> motion) {
        List<Piece> things = pieces.stream().filter(Piece::isThing).toList();
        if (things.isEmpty()) {
            draft.note("Only things can be copied.");
            return Optional.empty();
        }
        List<Piece> objects = List.of();
        if (motion.isPresent() && motion.get() instanceof Motion.Into(Where where)) {
            for (Reference reference : where.objects()) {
                switch (new Finder(draft).find(reference)) {
                    case Pointed.These(List<Piece> found) -> {
                        objects = new ArrayList<>(objects);
                        objects.addAll(found);
                    }
                    case Pointed.Lost(EditReply reply) -> {
                        return Optional.of(reply);
                    }
                }
            }
        }
        List<Piece> models = total ? things.subList(0, 1) : things;
        int each = Math.min(MOST / Math.max(1, models.size()), total ? Math.max(0, copies - things.size()) : copies);
        List<NodeId> made = new ArrayList<>();
        long before = sameName(things.getFirst());
        for (Piece piece : models) {
            Piece beside = piece;
            for (int i = 0; i < each; i++) {
                Optional<NodeId> copy = copy(draft.now(piece), draft.now(beside), motion, objects);
                copy.ifPresent(made::add);
                beside = copy.flatMap(id -> draft.survey().piece(id)).orElse(beside);
            }
        }
        String name = things.getFirst().name();
        long wanted =
                before + models.stream().filter(m -> m.name().equals(name)).count() * each;
        draft.claim(Telling.counted(name, wanted) + " in all", "count", List.of(), name + ":" + wanted);
        draft.speakOf(made.isEmpty() ? Marks.ids(things) : made);
        return Optional.empty();
    }

    private long sameName(Piece piece) {
        return draft.survey().things().stream()
                .filter(p -> p.name().equals(piece.name()) && p.node().visible())
                .count();
    }

    private Optional<NodeId> copy(Piece piece, Piece beside, Optional<Motion> motion, List<Piece> objects) {
        NodeId id = draft.freeId("n");
        Vec3 foot = new Vec3(
                piece.world().position().x(),
                piece.box().min().y(),
                piece.world().position().z());
        Footprint thing = new Footprint(
                piece.name(),
                piece.box().translated(foot.negated()),
                piece.box().min().y() - piece.world().position().y(),
                List.of(id),
                new Vec3(
                        beside.world().position().x(),
                        beside.box().min().y(),
                        beside.world().position().z()),
                true,
                Math.max(piece.size().x(), piece.height()) < 0.5);
        Optional<Vec3> spot = motion.isPresent() ? moved(thing, beside, motion.get(), objects) : beside(thing, beside);
        if (spot.isEmpty()) {
            draft.note("There is no room for another " + piece.name() + ".");
            return Optional.empty();
        }
        Transform at = piece.world().withPosition(thing.origin(spot.get()));
        Node node = new Node(
                id,
                piece.name(),
                NodeId.ROOT,
                at,
                true,
                piece.node().tags(),
                piece.node().content());
        if (!draft.apply(new NodeCommand.Add(node))) {
            return Optional.empty();
        }
        life(piece, id, at.position().minus(piece.world().position()));
        return Optional.of(id);
    }

    private Optional<Vec3> beside(Footprint thing, Piece model) {
        Placement placement = new Placement(draft);
        Vec3 right = draft.survey().view().right();
        for (Relation.Kind side : List.of(Relation.Kind.RIGHT_OF, Relation.Kind.LEFT_OF)) {
            Optional<Vec3> at = placement.spot(thing, side, List.of(model), false, OptionalDouble.empty());
            double far = 2 * thing.half(right) + 1;
            if (at.isPresent() && at.get().distance(thing.at()) < far) {
                return at;
            }
        }
        return placement.spot(thing, Relation.Kind.NEXT_TO, List.of(model), false, OptionalDouble.empty());
    }

    private Optional<Vec3> moved(Footprint thing, Piece model, Motion motion, List<Piece> objects) {
        Placement placement = new Placement(draft);
        return switch (motion) {
            case Motion.Into(Where where) ->
                where.isOfThePicture()
                        ? placement.side(thing, where.kind())
                        : placement.spot(thing, where.kind(), objects, where.own(), where.metres());
            case Motion.Along(Direction way, var amount) -> {
                Vec3 direction = Moving.way(draft.survey().view(), way);
                double own = Standpoint.span(model.box(), direction) / 2 + thing.half(direction) + 0.12;
                double far = Math.max(amount.metres().orElse(own), 0);
                Vec3 from = thing.at();
                Vec3 ideal = from.plus(direction.times(far));
                Bounds here = thing.box().translated(from);
                yield new Spots(draft.survey(), List.of())
                        .near(
                                thing.box(),
                                ideal,
                                0.05,
                                b -> b.center().minus(here.center()).dot(direction) > 0.5 * far);
            }
            case Motion.Towards _, Motion.AwayFrom _ -> beside(thing, model);
        };
    }

    /// The copy moves as the original does, from where it stands.
    private void life(Piece piece, NodeId id, Vec3 by) {
        for (Track track : draft.scene().timeline().tracks()) {
            if (track.node().equals(piece.id())) {
                double off = track.channel() == Channel.X
                        ? by.x()
                        : track.channel() == Channel.Y ? by.y() : track.channel() == Channel.Z ? by.z() : 0;
                List<Key> keys = track.curve().keys().stream()
                        .map(k -> new Key(k.frame(), k.value() + off, k.leaving()))
                        .toList();
                draft.apply(new TimelineCommand.PutTrack(new Track(id, track.channel(), new Curve(keys))));
            }
        }
        for (Clip clip : draft.scene().timeline().clips()) {
            if (clip.actor().equals(piece.id())) {
                draft.apply(new TimelineCommand.PutClip(
                        new Clip(clip.id() + "-" + id.value(), id, clip.motion(), clip.range(), clip.speed())));
            }
        }
    }
}
