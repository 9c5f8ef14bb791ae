package studio.scene.command;

import java.util.Iterator;
import java.util.Optional;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// Where nodes end up: how deep, and how far out in the world. A small scale or shift in each of sixty-four nested
/// nodes can add up to infinity, so a changed node is checked with all that hangs below it.
final class Standing {
    private Standing() {}

    /// The scene, unless the node or one below it stands too deep or out of reach.
    static Outcome checked(Scene scene, NodeId id) {
        Node node = scene.nodes().get(id).orElseThrow();
        int depth = 1;
        Optional<Node> above = scene.nodes().get(node.parent());
        while (above.isPresent()) {
            depth++;
            above = scene.nodes().get(above.get().parent());
        }
        return checked(scene, node, depth);
    }

    /// Whether `id` is the node `top` or hangs below it.
    static boolean isAtOrBelow(Nodes nodes, NodeId id, NodeId top) {
        Optional<Node> at = nodes.get(id);
        while (at.isPresent()) {
            if (at.get().id().equals(top)) {
                return true;
            }
            at = nodes.get(at.get().parent());
        }
        return false;
    }

    static Outcome outOfReach(NodeId id) {
        return Refusal.of(
                "node.reach",
                "The node " + id.value() + " would stand out of reach.",
                "Keep it within " + Limits.REACH_METRES + " m of the origin, scaled by at most " + Limits.SCALE
                        + ", with a rotation of length one.");
    }

    private static Outcome checked(Scene scene, Node node, int depth) {
        if (depth > Limits.DEPTH) {
            return Refusal.of(
                    "node.depth",
                    "Nodes hang at most " + Limits.DEPTH + " deep; " + node.id().value() + " would be deeper.",
                    "Hang it higher up.");
        }
        if (!Node.canStandAt(scene.world(node.id()))) {
            return outOfReach(node.id());
        }
        Iterator<Node> children = scene.nodes().childrenOf(node.id()).iterator();
        while (children.hasNext()) {
            if (checked(scene, children.next(), depth + 1) instanceof Outcome.Rejected rejected) {
                return rejected;
            }
        }
        return new Outcome.Applied(scene);
    }
}
