package studio.scene.timeline;

import studio.math.curve.Curve;
import studio.scene.term.NodeId;

/// A property of a node over time. There is at most one track for a node and channel.
public record Track(NodeId node, Channel channel, Curve curve) {}
