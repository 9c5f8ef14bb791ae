package studio.scene.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Applies time line commands. Each refuses what would make the scene invalid.
final class TimelineChanges {
    private TimelineChanges() {}

    static Outcome apply(TimelineCommand command, Scene scene) {
        Timeline t = scene.timeline();
        return switch (command) {
            case TimelineCommand.SetRange c -> changeRange(c, scene);
            case TimelineCommand.PutShot(Shot shot) -> putShot(shot, scene);
            case TimelineCommand.RemoveShot(String id) ->
                removed("shot", t.shots(), s -> s.id().equals(id), left -> withShots(scene, left));
            case TimelineCommand.PutClip(Clip clip) -> putClip(clip, scene);
            case TimelineCommand.RemoveClip(String id) ->
                removed("clip", t.clips(), c -> c.id().equals(id), left -> withClips(scene, left));
            case TimelineCommand.PutTrack(Track track) -> putTrack(track, scene);
            case TimelineCommand.RemoveTrack c ->
                removed(
                        "track",
                        t.tracks(),
                        k -> k.node().equals(c.node()) && k.channel() == c.channel(),
                        left -> withTracks(scene, left));
        };
    }

    private static Outcome changeRange(TimelineCommand.SetRange c, Scene scene) {
        Timeline t = scene.timeline();
        return isInFilm(c.range())
                ? new Outcome.Applied(scene.with(new Timeline(c.rate(), c.range(), t.shots(), t.clips(), t.tracks())))
                : beyond();
    }

    private static Outcome putShot(Shot shot, Scene scene) {
        List<Shot> shots = scene.timeline().shots();
        if (!isInFilm(shot.range())) {
            return beyond();
        }
        Optional<Node> camera = scene.node(shot.camera());
        if (camera.isEmpty()) {
            return Refusal.unknown(shot.camera());
        }
        if (!(camera.get().content() instanceof Camera)) {
            return Refusal.of("shot.camera", shot.camera().value() + " is no camera.", "Film with a camera node.");
        }
        Optional<Shot> other = shots.stream()
                .filter(s -> !s.id().equals(shot.id()) && s.overlaps(shot))
                .findFirst();
        if (other.isPresent()) {
            return Refusal.of(
                    "shot.overlap",
                    "The shots " + shot.id() + " and " + other.get().id() + " overlap.",
                    "Shorten one of them first.");
        }
        return put("shot", Limits.SHOTS, shots, s -> s.id().equals(shot.id()), shot, all -> withShots(scene, all));
    }

    private static Outcome putClip(Clip clip, Scene scene) {
        if (!isInFilm(clip.range())) {
            return beyond();
        }
        Optional<Node> actor = scene.node(clip.actor());
        if (actor.isEmpty()) {
            return Refusal.unknown(clip.actor());
        }
        if (!(actor.get().content() instanceof Actor)) {
            return Refusal.of(
                    "clip.actor", clip.actor().value() + " is no character.", "Give motion clips to characters.");
        }
        List<Clip> clips = scene.timeline().clips();
        return put("clip", Limits.CLIPS, clips, c -> c.id().equals(clip.id()), clip, all -> withClips(scene, all));
    }

    private static Outcome putTrack(Track track, Scene scene) {
        NodeId id = track.node();
        if (!scene.nodes().contains(id)) {
            return Refusal.unknown(id);
        }
        List<Key> keys = track.curve().keys();
        if (keys.size() > Limits.KEYS_PER_TRACK) {
            return Refusal.of(
                    "track.keys",
                    "A track has at most " + Limits.KEYS_PER_TRACK + " keys; this one has " + keys.size() + ".",
                    "Thin them out.");
        }
        if (!keys.stream().allMatch(TimelineChanges::isInFilm)) {
            return beyond();
        }
        return put(
                "track",
                Limits.TRACKS,
                scene.timeline().tracks(),
                k -> k.channel() == track.channel() && k.node().equals(id),
                track,
                all -> withTracks(scene, all));
    }

    private static boolean isInFilm(FrameRange range) {
        return range.start() >= -Limits.FRAMES && range.end() <= Limits.FRAMES;
    }

    private static boolean isInFilm(Key key) {
        return Math.abs(key.frame()) <= Limits.FRAMES && Math.abs(key.value()) <= Limits.KEY_VALUE;
    }

    private static Outcome beyond() {
        return Refusal.of(
                "time.limit",
                "Frames run to " + Limits.FRAMES + " and keys to " + Limits.KEY_VALUE + " at most.",
                "Split the film into scenes.");
    }

    private static Scene withShots(Scene scene, List<Shot> shots) {
        Timeline t = scene.timeline();
        return scene.with(new Timeline(t.rate(), t.range(), shots, t.clips(), t.tracks()));
    }

    private static Scene withClips(Scene scene, List<Clip> clips) {
        Timeline t = scene.timeline();
        return scene.with(new Timeline(t.rate(), t.range(), t.shots(), clips, t.tracks()));
    }

    private static Scene withTracks(Scene scene, List<Track> tracks) {
        Timeline t = scene.timeline();
        return scene.with(new Timeline(t.rate(), t.range(), t.shots(), t.clips(), tracks));
    }

    private static <T> Outcome put(
            String what, int limit, List<T> list, Predicate<T> same, T item, Function<List<T>, Scene> scene) {
        List<T> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (same.test(copy.get(i))) {
                copy.set(i, item);
                return new Outcome.Applied(scene.apply(copy));
            }
        }
        if (list.size() >= limit) {
            return Refusal.tooMany(what, limit);
        }
        copy.add(item);
        return new Outcome.Applied(scene.apply(copy));
    }

    private static <T> Outcome removed(String what, List<T> list, Predicate<T> gone, Function<List<T>, Scene> scene) {
        List<T> left = list.stream().filter(gone.negate()).toList();
        return left.size() < list.size()
                ? new Outcome.Applied(scene.apply(left))
                : Refusal.of(
                        what + ".unknown",
                        "There is no such " + what + ".",
                        "Look at the time line for its " + what + "s.");
    }
}
