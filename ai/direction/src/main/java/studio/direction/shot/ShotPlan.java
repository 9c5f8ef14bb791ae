package studio.direction.shot;

import java.util.List;
import studio.direction.Decision;
import studio.direction.Staged;
import studio.scene.Node;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// Composed shots: the cameras, how they move, and when each is seen.
///
/// @param staged the same shots in the words of the report
public record ShotPlan(
        List<Node> cameras,
        List<Track> tracks,
        List<Shot> shots,
        List<Staged.ShotPlan> staged,
        List<Decision> decisions) {
    public ShotPlan {
        cameras = List.copyOf(cameras);
        tracks = List.copyOf(tracks);
        shots = List.copyOf(shots);
        staged = List.copyOf(staged);
        decisions = List.copyOf(decisions);
    }
}
