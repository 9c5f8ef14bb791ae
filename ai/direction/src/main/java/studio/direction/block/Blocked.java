package studio.direction.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.direction.Decision;
import studio.direction.Staged;
import studio.math.Bounds;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Track;

/// What happens, ready for the time line.
///
/// @param seconds length of the movie
/// @param staged actions and changes in the order of the words
/// @param acted for every event of the meaning, in order, what was staged for it; empty where nothing could be
public record Blocked(
        double seconds,
        List<Track> tracks,
        List<Clip> clips,
        List<Staged> staged,
        List<Optional<Staged>> acted,
        Map<NodeId, Stand> starts,
        Map<NodeId, List<Bounds>> paths,
        List<Decision> decisions) {
    public Blocked {
        tracks = List.copyOf(tracks);
        clips = List.copyOf(clips);
        staged = List.copyOf(staged);
        acted = List.copyOf(acted);
        starts = Map.copyOf(starts);
        paths = Map.copyOf(paths);
        decisions = List.copyOf(decisions);
    }
}
