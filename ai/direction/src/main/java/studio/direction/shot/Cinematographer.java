package studio.direction.shot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Decision;
import studio.direction.Staged;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;
import studio.math.Seed;
import studio.scene.Node;
import studio.scene.content.Camera;
import studio.scene.content.Lens;
import studio.scene.content.Sensor;
import studio.scene.term.NodeId;
import studio.scene.timeline.Shot;

/// Composes the shots of a scene: what size, from where, through which lens, moving how, focused on what.
///
/// It sets the camera up for the wished-for shot, rehearses it against the boxes of all that must be seen, and gives up
/// as little as it can (focal length, tightness, size of the move, angle) until nothing is wrong with it.
public final class Cinematographer {
    private static final NodeId CAMERA = new NodeId("camera-1");

    private Cinematographer() {}

    /// Plans the camera for one continuous shot over the whole range.
    public static ShotPlan plan(ShotBrief brief) {
        Seed seed = new Seed(brief.seed()).derive("camera");
        Composition composition = Compositions.of(brief, seed);
        Viewpoint view = new Viewpoints(brief.words(), composition, seed, quarter(brief)).choose();
        TakeSearch search = new TakeSearch(brief, composition, view, seed);
        Take take = search.best();
        Focus focus = Focus.of(brief, composition, take);
        Node camera = Node.of(
                CAMERA,
                "camera",
                take.at(0).transform(),
                new Camera(
                        new Lens(take.at(0).focalLength(), focus.stop(), focus.at(take.at(0), 0)),
                        Sensor.SUPER_35,
                        brief.exposure()));
        TrackSheet sheet = new TrackSheet(CAMERA, brief.range(), take.hand().isPresent() ? 1 : 3);
        sheet.write(take, focus::at);
        return new ShotPlan(
                List.of(camera),
                sheet.tracks(),
                List.of(new Shot("shot-1", brief.range(), CAMERA)),
                List.of(report(brief, composition, view)),
                List.of(decision(composition, view, take, focus)));
    }

    /// A place is seen straight on: its depth is dressed for that.
    private static double quarter(ShotBrief brief) {
        return brief.subjects().isEmpty() ? 0 : QuarterView.degrees(brief.seed());
    }

    private static Staged.ShotPlan report(ShotBrief brief, Composition composition, Viewpoint view) {
        double start = brief.rate().secondsAt(brief.range().start());
        double end = brief.rate().secondsAt(brief.range().end());
        List<Staged.MovePlan> moves = Beat.of(brief.words().moves()).stream()
                .flatMap(beat -> beat.moves().stream()
                        .map(m -> new Staged.MovePlan(
                                name(m.move()),
                                start + (end - start) * beat.from(),
                                start + (end - start) * beat.to())))
                .toList();
        return new Staged.ShotPlan(start, end, name(composition.sizing().size()), name(view.angle()), moves);
    }

    private static Decision decision(Composition composition, Viewpoint view, Take take, Focus focus) {
        Pose pose = take.at(0);
        String chosen = String.format(
                Locale.ROOT,
                "%s shot, %s, %.0f mm at f/%.1f, %.1f m away",
                name(composition.sizing().size()).replace('_', ' '),
                name(view.angle()).replace('_', ' '),
                pose.focalLength(),
                focus.stop(),
                focus.at(pose, 0));
        String because = "all that was asked stays in frame, and "
                + composition.main().noun() + " stays sharp, over the whole time";
        return new Decision("camera", chosen, because, List.of());
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static boolean asks(ShotBrief brief, Move move) {
        return brief.words().moves().stream().map(Moving::move).anyMatch(m -> m == move);
    }

    static Optional<Moving> asked(ShotBrief brief, Move move) {
        return brief.words().moves().stream().filter(m -> m.move() == move).findFirst();
    }
}
