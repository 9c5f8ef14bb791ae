package studio.scene.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import studio.scene.Scene;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Applies time line commands.
final class TimelineChanges {
    private TimelineChanges() {}

    static Outcome apply(TimelineCommand command, Scene scene) {
        Timeline t = scene.timeline();
        Timeline changed = switch (command) {
            case TimelineCommand.SetRange c -> new Timeline(c.rate(), c.range(), t.shots(), t.clips(), t.tracks());
            case TimelineCommand.PutShot(Shot shot) ->
                withShots(t, put(t.shots(), s -> s.id().equals(shot.id()), shot));
            case TimelineCommand.RemoveShot(String id) -> withShots(t, drop(t.shots(), s -> s.id().equals(id)));
            case TimelineCommand.PutClip(Clip clip) ->
                withClips(t, put(t.clips(), c -> c.id().equals(clip.id()), clip));
            case TimelineCommand.RemoveClip(String id) -> withClips(t, drop(t.clips(), c -> c.id().equals(id)));
            case TimelineCommand.PutTrack(Track track) -> withTracks(t, put(t.tracks(), same(track), track));
            case TimelineCommand.RemoveTrack c ->
                withTracks(t, drop(t.tracks(), k -> k.node().equals(c.node()) && k.channel() == c.channel()));
        };
        return new Outcome.Applied(scene.with(changed));
    }

    private static Predicate<Track> same(Track track) {
        return k -> k.node().equals(track.node()) && k.channel() == track.channel();
    }

    private static Timeline withShots(Timeline t, List<Shot> shots) {
        return new Timeline(t.rate(), t.range(), shots, t.clips(), t.tracks());
    }

    private static Timeline withClips(Timeline t, List<Clip> clips) {
        return new Timeline(t.rate(), t.range(), t.shots(), clips, t.tracks());
    }

    private static Timeline withTracks(Timeline t, List<Track> tracks) {
        return new Timeline(t.rate(), t.range(), t.shots(), t.clips(), tracks);
    }

    private static <T> List<T> put(List<T> list, Predicate<T> same, T item) {
        List<T> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (same.test(copy.get(i))) {
                copy.set(i, item);
                return copy;
            }
        }
        copy.add(item);
        return copy;
    }

    private static <T> List<T> drop(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
