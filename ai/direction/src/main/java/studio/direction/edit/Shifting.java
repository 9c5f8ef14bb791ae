package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Key;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Track;

/// Moves things with what they carry and with the keys of their motion.
final class Shifting {
    private static final double LEAST = 1e-9;

    private final Draft draft;

    Shifting(Draft draft) {
        this.draft = draft;
    }

    /// Moves a thing and what it carries by a way, and turns them about its foot by an angle in radians.
    void shift(Piece piece, List<Piece> riders, Vec3 by, double turn) {
        Vec3 pivot = piece.kind() == Piece.Kind.GROUP && !piece.box().isEmpty()
                ? piece.box().center()
                : piece.world().position();
        draft.freed(piece, () -> carry(piece, pivot, by, turn));
        for (Piece rider : riders) {
            if (draft.scene().pins().holds(rider.id(), Pins.Property.TRANSFORM) && !draft.insists) {
                draft.note("The " + rider.name() + " is pinned and stays where it is.");
            } else {
                draft.freed(rider, () -> carry(rider, pivot, by, turn));
            }
        }
    }

    /// Puts a node at a transform in the world.
    void put(Piece piece, Transform world) {
        Vec3 by = world.position().minus(piece.world().position());
        draft.apply(new NodeCommand.Place(piece.id(), local(piece, world)));
        keys(piece, piece.world().position(), by, 0);
    }

    private void carry(Piece piece, Vec3 pivot, Vec3 by, double turn) {
        Quat turned = Quat.axisAngle(Vec3.Y, turn);
        Vec3 off = piece.world().position().minus(pivot);
        Vec3 to = (turn == 0 ? piece.world().position() : pivot.plus(turned.rotate(off))).plus(by);
        Quat rotation = turn == 0
                ? piece.world().rotation()
                : turned.times(piece.world().rotation()).normalized();
        Transform world = new Transform(to, rotation, piece.world().scale());
        draft.apply(new NodeCommand.Place(piece.id(), local(piece, world)));
        keys(piece, pivot, by, turn);
    }

    /// The transform within the parent that stands so in the world.
    private Transform local(Piece piece, Transform world) {
        if (piece.node().parent().isRoot()) {
            return world;
        }
        Transform parent = draft.scene().world(piece.node().parent());
        Quat back = parent.rotation().inverse();
        Vec3 s = parent.scale();
        Vec3 at = back.rotate(world.position().minus(parent.position()));
        return new Transform(
                new Vec3(at.x() / safe(s.x()), at.y() / safe(s.y()), at.z() / safe(s.z())),
                back.times(world.rotation()).normalized(),
                new Vec3(
                        world.scale().x() / safe(s.x()),
                        world.scale().y() / safe(s.y()),
                        world.scale().z() / safe(s.z())));
    }

    private static double safe(double scale) {
        return Math.abs(scale) < LEAST ? 1 : scale;
    }

    /// Moves the keys of a motion along: all by the same way, and about the pivot where it turns.
    private void keys(Piece piece, Vec3 pivot, Vec3 by, double turn) {
        NodeId id = piece.id();
        if (turn != 0) {
            turned(piece, pivot, turn);
        }
        offset(id, Channel.X, by.x());
        offset(id, Channel.Y, by.y());
        offset(id, Channel.Z, by.z());
        offset(id, Channel.YAW, turn * 180 / Math.PI);
    }

    private void offset(NodeId id, Channel channel, double by) {
        Optional<Track> track = draft.scene().timeline().track(id, channel);
        if (track.isPresent() && Math.abs(by) > LEAST) {
            List<Key> keys = track.get().curve().keys().stream()
                    .map(k -> new Key(k.frame(), k.value() + by, k.leaving()))
                    .toList();
            draft.apply(new TimelineCommand.PutTrack(new Track(id, channel, new Curve(keys))));
        }
    }

    /// A path is turned key by key where its channels are keyed at the same frames, else at every frame of either.
    private void turned(Piece piece, Vec3 pivot, double turn) {
        Optional<Track> x = draft.scene().timeline().track(piece.id(), Channel.X);
        Optional<Track> z = draft.scene().timeline().track(piece.id(), Channel.Z);
        if (x.isEmpty() && z.isEmpty()) {
            return;
        }
        List<Double> frames = new ArrayList<>();
        x.ifPresent(t -> t.curve().keys().forEach(k -> frames.add(k.frame())));
        z.ifPresent(t -> t.curve().keys().forEach(k -> frames.add(k.frame())));
        Quat turned = Quat.axisAngle(Vec3.Y, turn);
        List<Key> xs = new ArrayList<>();
        List<Key> zs = new ArrayList<>();
        for (double frame : frames.stream().sorted().distinct().toList()) {
            Vec3 rest = piece.world().position();
            Vec3 at = new Vec3(
                    x.map(t -> t.curve().at(frame)).orElse(rest.x()),
                    0,
                    z.map(t -> t.curve().at(frame)).orElse(rest.z()));
            Vec3 to = turned.rotate(at.minus(pivot)).plus(pivot);
            xs.add(new Key(frame, to.x(), studio.math.curve.Interpolation.LINEAR));
            zs.add(new Key(frame, to.z(), studio.math.curve.Interpolation.LINEAR));
        }
        draft.apply(new TimelineCommand.PutTrack(new Track(piece.id(), Channel.X, new Curve(xs))));
        draft.apply(new TimelineCommand.PutTrack(new Track(piece.id(), Channel.Z, new Curve(zs))));
    }
}
