package studio.render.pose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.scene.Scene;
import studio.scene.term.NodeId;

/// A scene at a frame: every node with its place in the world, whether it shows, and what animates it from within.
public final class Pose {
    private final double frame;
    private final List<Posed> nodes;
    private final Map<NodeId, Integer> places;

    Pose(double frame, List<Posed> nodes, Map<NodeId, Integer> places) {
        this.frame = frame;
        this.nodes = List.copyOf(nodes);
        this.places = places;
    }

    /// A single pose; for many frames of one scene keep its [DopeSheet].
    public static Pose of(Scene scene, double frame) {
        return new DopeSheet(scene).at(frame);
    }

    public double frame() {
        return frame;
    }

    /// Every node in the scene's order.
    public List<Posed> nodes() {
        return nodes;
    }

    public Optional<Posed> node(NodeId id) {
        return Optional.ofNullable(places.get(id)).map(nodes::get);
    }
}
