package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.direction.survey.Piece;
import studio.language.edit.Amount;
import studio.language.edit.Filming;
import studio.language.edit.Reference;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event.Direction;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Camera;
import studio.scene.content.Lens;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Changes how the shot of the frame is filmed.
final class Filmings {
    /// On a camera's node: it was put where it is by words or by hand, and composing must not take it away.
    static final String PLACED = "placed";

    private static final double NEAREST = 0.25;
    private static final double LONGEST = 600;

    private final Draft draft;

    Filmings(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> film(Filming filming) {
        Optional<Piece> camera = draft.scene()
                .cameraAt(draft.context.frame())
                .flatMap(n -> draft.survey().piece(n.id()));
        if (camera.isEmpty()) {
            return Optional.of(new EditReply.NotUnderstood("the camera", List.of("There is no camera in the scene.")));
        }
        Piece at = camera.get();
        return switch (filming) {
            case Filming.Shoot(CameraWords words, Optional<Reference> subject) -> shoot(at, words, subject);
            case Filming.Shift(Direction way, Amount amount) -> done(() -> shift(at, way, amount));
            case Filming.Swing(double degrees) -> done(() -> swing(at, degrees));
            case Filming.Aim(Reference target) -> aim(at, target);
            case Filming.Hold() -> done(() -> hold(at));
            case Filming.Length(OptionalDouble seconds, double factor) -> done(() -> last(at, seconds, factor));
        };
    }

    private static Optional<EditReply> done(Runnable deed) {
        deed.run();
        return Optional.empty();
    }

    private Optional<EditReply> shoot(Piece camera, CameraWords words, Optional<Reference> subject) {
        Optional<Piece> about = Optional.empty();
        if (subject.isPresent()) {
            switch (new Finder(draft).find(subject.get())) {
                case Pointed.These(List<Piece> found) -> about = Optional.of(found.getFirst());
                case Pointed.Lost(EditReply reply) -> {
                    return Optional.of(reply);
                }
            }
        }
        boolean lensOnly = words.focalLength().isPresent()
                && words.size().isEmpty()
                && words.angle().isEmpty()
                && words.moves().isEmpty();
        if (lensOnly && draft.mayChange(camera, Pins.Property.CONTENT)) {
            lens(camera, words.focalLength().getAsDouble());
        } else if (!lensOnly && draft.mayChange(camera, Pins.Property.TRANSFORM)) {
            Optional<Piece> seen = about;
            draft.freed(camera, () -> new Reshooting(draft).shoot(camera, words, seen));
        }
        claims(camera, words, about);
        about.ifPresent(p -> draft.speakOf(List.of(p.id())));
        return Optional.empty();
    }

    private void claims(Piece camera, CameraWords words, Optional<Piece> about) {
        List<NodeId> nodes = new ArrayList<>(List.of(camera.id()));
        about.ifPresent(p -> nodes.add(p.id()));
        words.size().ifPresent(s -> draft.claim("the shot is " + word(s), "shot_size", nodes, word(s)));
        words.angle().ifPresent(a -> draft.claim("the angle is " + word(a), "angle", nodes, word(a)));
        words.moves()
                .forEach(m -> draft.claim(
                        "the camera does " + word(m.move()),
                        "camera:" + m.move().name().toLowerCase(Locale.ROOT),
                        nodes,
                        ""));
        words.focalLength()
                .ifPresent(f -> draft.claim(
                        String.format(Locale.ROOT, "the lens is %.0f mm", f),
                        "lens",
                        nodes,
                        String.format(Locale.ROOT, "%.1f", f)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void lens(Piece camera, double millimetres) {
        drop(camera.id(), Channel.FOCAL_LENGTH);
        if (draft.now(camera).node().content() instanceof Camera c) {
            Lens lens = new Lens(
                    Math.clamp(millimetres, 4, 2000),
                    c.lens().aperture(),
                    c.lens().focus());
            draft.apply(new NodeCommand.Become(camera.id(), new Camera(lens, c.sensor(), c.exposure())));
        }
    }

    private void drop(NodeId camera, Channel channel) {
        if (draft.scene().timeline().track(camera, channel).isPresent()) {
            draft.apply(new TimelineCommand.RemoveTrack(camera, channel));
        }
    }

    private void shift(Piece camera, Direction way, Amount amount) {
        double focus = camera.node().content() instanceof Camera c ? c.lens().focus() : 4;
        double share = switch (amount.degree()) {
            case BIT -> 0.12;
            case SOME -> 0.28;
            case LOT -> 0.5;
        };
        boolean level = way != Direction.FORWARD && way != Direction.BACKWARD && way != Direction.AWAY;
        double metres = amount.metres().orElse(share * Math.min(focus, 12));
        Vec3 forward = camera.world().rotation().rotate(Vec3.Z.negated());
        Vec3 direction =
                level ? Moving.way(draft.survey().view(), way) : way == Direction.FORWARD ? forward : forward.negated();
        double far = way == Direction.FORWARD && amount.metres().isEmpty()
                ? Math.min(metres, Math.max(0, focus - NEAREST))
                : metres;
        Vec3 by = direction.times(far);
        if (camera.world().position().y() + by.y() < 0.1) {
            by = new Vec3(by.x(), 0.1 - camera.world().position().y(), by.z());
        }
        Vec3 moved = by;
        if (draft.mayChange(camera, Pins.Property.TRANSFORM)) {
            draft.freed(camera, () -> {
                new Shifting(draft).shift(camera, List.of(), moved, 0);
                refocus(camera, way == Direction.FORWARD ? -far : level ? 0 : far);
                placed(camera);
            });
        }
        draft.claim(
                "the camera moved " + Moving.word(way),
                "camera_moved",
                List.of(camera.id()),
                Moving.word(way) + (amount.metres().isPresent() ? String.format(Locale.ROOT, " %.2f", metres) : ""));
    }

    /// The focus stays on what it was on.
    private void refocus(Piece camera, double by) {
        if (draft.now(camera).node().content() instanceof Camera c && by != 0) {
            Lens lens = new Lens(
                    c.lens().focalLength(),
                    c.lens().aperture(),
                    Math.max(0.05, c.lens().focus() + by));
            draft.apply(new NodeCommand.Become(camera.id(), new Camera(lens, c.sensor(), c.exposure())));
            drop(camera.id(), Channel.FOCUS);
        }
    }

    private void placed(Piece camera) {
        List<String> tags = new ArrayList<>(draft.now(camera).node().tags());
        if (!tags.contains(PLACED) && tags.size() < 60) {
            tags.add(PLACED);
            draft.apply(new NodeCommand.Tag(camera.id(), tags));
        }
    }

    private void swing(Piece camera, double degrees) {
        if (draft.mayChange(camera, Pins.Property.TRANSFORM)) {
            draft.freed(camera, () -> {
                Quat turned = Quat.axisAngle(Vec3.Y, degrees * Math.PI / 180);
                Transform at = camera.world();
                new Shifting(draft)
                        .put(camera, at.withRotation(turned.times(at.rotation()).normalized()));
                offset(camera.id(), Channel.YAW, degrees);
                placed(camera);
            });
        }
        draft.claim("the camera turned", "turned", List.of(camera.id()), String.format(Locale.ROOT, "%.1f", degrees));
    }

    private void offset(NodeId id, Channel channel, double by) {
        draft.scene().timeline().track(id, channel).ifPresent(t -> {
            List<Key> keys = t.curve().keys().stream()
                    .map(k -> new Key(k.frame(), k.value() + by, k.leaving()))
                    .toList();
            draft.apply(new TimelineCommand.PutTrack(new Track(id, channel, new Curve(keys))));
        });
    }

    private Optional<EditReply> aim(Piece camera, Reference target) {
        return switch (new Finder(draft).find(target)) {
            case Pointed.Lost(EditReply reply) -> Optional.of(reply);
            case Pointed.These(List<Piece> found) -> {
                Piece at = found.getFirst();
                if (draft.mayChange(camera, Pins.Property.TRANSFORM)) {
                    draft.freed(camera, () -> aim(camera, at));
                }
                draft.claim(
                        "the camera looks at " + Telling.the(at.name()), "aimed", List.of(camera.id(), at.id()), "");
                draft.speakOf(List.of(at.id()));
                yield Optional.empty();
            }
        };
    }

    private void aim(Piece camera, Piece target) {
        Vec3 way = target.center().minus(camera.world().position());
        for (Channel channel : List.of(Channel.YAW, Channel.PITCH, Channel.ROLL, Channel.FOCUS)) {
            drop(camera.id(), channel);
        }
        new Shifting(draft).put(camera, camera.world().withRotation(Quat.looking(way)));
        if (camera.node().content() instanceof Camera c) {
            Lens lens = new Lens(c.lens().focalLength(), c.lens().aperture(), Math.clamp(way.length(), 0.05, 1e5));
            draft.apply(new NodeCommand.Become(camera.id(), new Camera(lens, c.sensor(), c.exposure())));
        }
        placed(camera);
    }

    /// The camera stays as it stands when the shot begins.
    private void hold(Piece camera) {
        if (draft.mayChange(camera, Pins.Property.ANIMATION)) {
            for (Channel channel : Channel.values()) {
                drop(camera.id(), channel);
            }
            List<String> tags = new ArrayList<>(draft.now(camera).node().tags().stream()
                    .filter(t -> !t.startsWith("move:"))
                    .toList());
            tags.add("move:static:normal");
            draft.apply(new NodeCommand.Tag(camera.id(), tags));
        }
        draft.claim("the camera does not move", "camera:static", List.of(camera.id()), "");
    }

    private void last(Piece camera, OptionalDouble seconds, double factor) {
        Timeline timeline = draft.scene().timeline();
        Optional<Shot> shot = timeline.shotAt(draft.context.frame())
                .or(() -> timeline.shots().stream().findFirst());
        FrameRange range = shot.map(Shot::range).orElse(timeline.range());
        double length =
                Math.clamp(seconds.orElse(timeline.rate().secondsAt(range.length()) * factor), 1.0 / 24, LONGEST);
        int frames = Math.max(1, timeline.rate().framesIn(length));
        int longer = frames - range.length();
        stretch(camera.id(), range, frames / (double) Math.max(1, range.length()));
        draft.apply(new TimelineCommand.SetRange(
                timeline.rate(),
                new FrameRange(
                        timeline.range().start(),
                        Math.max(timeline.range().start() + 1, timeline.range().end() + longer))));
        List<Shot> moved = new ArrayList<>();
        for (Shot each : timeline.shots()) {
            if (shot.isPresent() && each.id().equals(shot.get().id())) {
                moved.add(new Shot(each.id(), new FrameRange(range.start(), range.start() + frames), each.camera()));
            } else if (each.range().start() >= range.end()) {
                moved.add(new Shot(
                        each.id(),
                        new FrameRange(
                                each.range().start() + longer, each.range().end() + longer),
                        each.camera()));
            }
        }
        (longer > 0 ? moved.reversed() : moved).forEach(s -> draft.apply(new TimelineCommand.PutShot(s)));
        draft.claim(
                String.format(Locale.ROOT, "the shot is %.1f s long", length),
                "length",
                List.of(),
                String.format(Locale.ROOT, "%.2f", length));
    }

    /// The camera's move takes the whole shot, as before.
    private void stretch(NodeId camera, FrameRange range, double factor) {
        for (Track track : draft.scene().timeline().tracks()) {
            if (track.node().equals(camera)) {
                List<Key> keys = track.curve().keys().stream()
                        .map(k -> new Key(range.start() + (k.frame() - range.start()) * factor, k.value(), k.leaving()))
                        .toList();
                draft.apply(new TimelineCommand.PutTrack(new Track(camera, track.channel(), new Curve(keys))));
            }
        }
    }
}
