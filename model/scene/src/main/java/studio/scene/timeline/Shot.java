package studio.scene.timeline;

import studio.math.time.FrameRange;
import studio.scene.term.NodeId;

/// A run of frames seen through one camera. Shots do not overlap.
public record Shot(String id, FrameRange range, NodeId camera) {}
