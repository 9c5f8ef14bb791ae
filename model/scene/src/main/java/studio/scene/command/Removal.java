package studio.scene.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.term.NodeId;
import studio.scene.timeline.Timeline;

/// Takes a node out with all that would dangle: nodes below it, their tracks, clips and pins, and the shots filmed with
/// one of them.
final class Removal {
    private Removal() {}

    static Scene of(Scene scene, NodeId id) {
        Set<NodeId> gone = family(scene.nodes(), id);
        Nodes nodes = scene.nodes();
        for (NodeId each : gone) {
            nodes = nodes.without(each);
        }
        Timeline t = scene.timeline();
        Timeline left = new Timeline(
                t.rate(),
                t.range(),
                t.shots().stream().filter(s -> !gone.contains(s.camera())).toList(),
                t.clips().stream().filter(c -> !gone.contains(c.actor())).toList(),
                t.tracks().stream().filter(k -> !gone.contains(k.node())).toList());
        Pins pins = new Pins(scene.pins().list().stream()
                .filter(p -> !gone.contains(p.node()))
                .toList());
        return new Scene(scene.setting(), nodes, left, pins);
    }

    /// The order in which the set is walked cannot be seen in the result.
    private static Set<NodeId> family(Nodes nodes, NodeId top) {
        Set<NodeId> family = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>();
        open.add(top);
        while (!open.isEmpty()) {
            NodeId id = open.remove();
            family.add(id);
            nodes.childrenOf(id).map(Node::id).forEach(open::add);
        }
        return family;
    }
}
