package studio.scene.command;

import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Scene;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// Commands about what happens when.
public sealed interface TimelineCommand extends Command {
    record SetRange(FrameRate rate, FrameRange range) implements TimelineCommand {}

    /// Adds a shot, or replaces the one with its id.
    record PutShot(Shot shot) implements TimelineCommand {}

    record RemoveShot(String id) implements TimelineCommand {}

    /// Adds a clip, or replaces the one with its id.
    record PutClip(Clip clip) implements TimelineCommand {}

    record RemoveClip(String id) implements TimelineCommand {}

    /// Adds a track, or replaces the one for its node and channel.
    record PutTrack(Track track) implements TimelineCommand {}

    record RemoveTrack(NodeId node, Channel channel) implements TimelineCommand {}

    @Override
    default Outcome applyTo(Scene scene) {
        return TimelineChanges.apply(this, scene);
    }
}
