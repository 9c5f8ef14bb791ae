package studio.scene.timeline;

import studio.math.time.FrameRange;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// A run of frames seen through one camera. Shots do not overlap.
public record Shot(String id, FrameRange range, NodeId camera) {
    public Shot {
        if (!Limits.isWord(id)) {
            throw new IllegalArgumentException("shot id: 1 to " + Limits.WORD_LENGTH + " letters");
        }
    }

    public boolean overlaps(Shot other) {
        return range.start() < other.range.end() && other.range.start() < range.end();
    }
}
