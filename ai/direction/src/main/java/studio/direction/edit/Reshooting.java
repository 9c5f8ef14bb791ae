package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.direction.shot.Cinematographer;
import studio.direction.shot.ShotBrief;
import studio.direction.shot.ShotPlan;
import studio.direction.shot.Slate;
import studio.direction.shot.Subject;
import studio.direction.survey.Piece;
import studio.language.meaning.CameraWords;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.math.time.FrameRange;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Camera;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// Composes a shot anew: what was asked of it before stays, except for what the new words speak of.
final class Reshooting {
    private static final int SUBJECTS = 12;
    private static final int MOMENTS = 13;

    private final Draft draft;

    Reshooting(Draft draft) {
        this.draft = draft;
    }

    void shoot(Piece camera, CameraWords said, Optional<Piece> about) {
        boolean movesOnly = said.size().isEmpty() && said.angle().isEmpty() && about.isEmpty() && !said.shallowFocus();
        if (camera.node().has(Filmings.PLACED) && movesOnly && !said.moves().isEmpty()) {
            new HandMoves(draft).write(camera, said);
            slate(camera.id(), Slate.over(Slate.words(camera.node().tags()), said), true);
            return;
        }
        CameraWords words = Slate.over(Slate.words(camera.node().tags()), said);
        List<Piece> subjects = subjects(about);
        ShotPlan plan = Cinematographer.plan(brief(camera, words, subjects, about));
        adopt(camera, plan);
        slate(camera.id(), words, false);
        plan.decisions().forEach(d -> draft.decide(d.topic(), d.chosen(), d.because()));
    }

    /// What was asked for and is seen, or what the shot is to be about.
    private List<Piece> subjects(Optional<Piece> about) {
        List<Piece> subjects = new ArrayList<>(draft.survey().things().stream()
                .filter(p -> p.isSolid() && p.node().visible() && p.node().has("asked"))
                .limit(SUBJECTS)
                .toList());
        if (subjects.isEmpty()) {
            draft.survey().things().stream()
                    .filter(p -> p.isSolid() && p.node().visible() && !p.node().has("dressing"))
                    .limit(SUBJECTS)
                    .forEach(subjects::add);
        }
        about.filter(p -> p.isSolid() && !subjects.contains(p)).ifPresent(subjects::addFirst);
        return subjects;
    }

    private ShotBrief brief(Piece camera, CameraWords words, List<Piece> subjects, Optional<Piece> about) {
        boolean close =
                about.isPresent() && words.size().filter(Reshooting::isClose).isPresent();
        List<Piece> framed = close ? List.of(about.get()) : subjects;
        OptionalInt main = about.map(framed::indexOf)
                .filter(i -> i >= 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Bounds stage = framed.stream().map(Piece::box).reduce(Bounds.EMPTY, Bounds::union);
        FrameRange range = draft.scene()
                .timeline()
                .shotAt(draft.context.frame())
                .map(Shot::range)
                .orElse(draft.scene().timeline().range());
        double exposure = camera.node().content() instanceof Camera c ? c.exposure() : 0;
        return new ShotBrief(
                new CameraWords(
                        words.size(),
                        words.angle(),
                        words.moves(),
                        main,
                        words.focalLength(),
                        words.playback(),
                        words.shallowFocus()),
                framed.stream().map(p -> subject(p, range)).toList(),
                free(),
                stage,
                draft.scene().timeline().rate(),
                range.length() < 1 ? new FrameRange(range.start(), range.start() + 1) : range,
                draft.brief.aspect(),
                exposure,
                draft.brief.seed());
    }

    private static boolean isClose(CameraWords.Size size) {
        return switch (size) {
            case CLOSE, EXTREME_CLOSE, MEDIUM_CLOSE, MEDIUM -> true;
            case EXTREME_WIDE, WIDE, FULL, MEDIUM_WIDE -> false;
        };
    }

    private Subject subject(Piece piece, FrameRange range) {
        boolean character = piece.kind() == Piece.Kind.PERSON || Matching.isAnimal(piece);
        return new Subject(piece.id(), piece.name(), character, piece.height(), path(piece, range));
    }

    /// The boxes of its way, if it goes one.
    private List<Bounds> path(Piece piece, FrameRange range) {
        List<Track> tracks = draft.scene().timeline().tracks().stream()
                .filter(t -> t.node().equals(piece.id()))
                .filter(t -> t.channel() == Channel.X || t.channel() == Channel.Y || t.channel() == Channel.Z)
                .toList();
        if (tracks.isEmpty()) {
            return List.of(piece.box());
        }
        List<Bounds> path = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            double frame = range.start() + range.length() * (double) i / (MOMENTS - 1);
            Vec3 off = new Vec3(
                    off(piece, Channel.X, frame, piece.world().position().x()),
                    off(piece, Channel.Y, frame, piece.world().position().y()),
                    off(piece, Channel.Z, frame, piece.world().position().z()));
            path.add(piece.box().translated(off));
        }
        return path;
    }

    private double off(Piece piece, Channel channel, double frame, double rest) {
        return draft.scene()
                .timeline()
                .track(piece.id(), channel)
                .map(t -> t.curve().at(frame) - rest)
                .orElse(0.0);
    }

    /// Where a camera may be: in the room with an arm's length to the walls, else anywhere above the ground.
    private Bounds free() {
        return draft.survey()
                .room()
                .map(r -> new Bounds(
                        r.min().plus(new Vec3(0.6, 0.12, 0.6)), r.max().minus(new Vec3(0.6, 0.12, 0.3))))
                .orElse(new Bounds(new Vec3(-120, 0.12, -120), new Vec3(120, 60, 120)));
    }

    /// The shot's camera takes over what was planned.
    private void adopt(Piece camera, ShotPlan plan) {
        NodeId id = camera.id();
        for (Channel channel : Channel.values()) {
            if (draft.scene().timeline().track(id, channel).isPresent()) {
                draft.apply(new TimelineCommand.RemoveTrack(id, channel));
            }
        }
        Node planned = plan.cameras().getFirst();
        new Shifting(draft).put(camera, planned.transform());
        draft.apply(new NodeCommand.Become(id, planned.content()));
        for (Track track : plan.tracks()) {
            draft.apply(new TimelineCommand.PutTrack(new Track(id, track.channel(), track.curve())));
        }
    }

    private void slate(NodeId camera, CameraWords words, boolean placed) {
        List<String> tags = new ArrayList<>(draft.scene().node(camera).orElseThrow().tags().stream()
                .filter(t -> !Slate.isSlate(t) && (placed || !t.equals(Filmings.PLACED)))
                .limit(30)
                .toList());
        tags.addAll(Slate.tags(words));
        draft.apply(new NodeCommand.Tag(camera, tags));
    }
}
