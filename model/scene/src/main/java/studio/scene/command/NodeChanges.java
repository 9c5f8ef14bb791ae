package studio.scene.command;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.scene.Node;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.term.NodeId;

/// Applies node commands.
final class NodeChanges {
    private NodeChanges() {}

    static Outcome apply(NodeCommand command, Scene scene) {
        return switch (command) {
            case NodeCommand.Add(Node node) ->
                scene.nodes().contains(node.id())
                        ? rejected(
                                "node.exists",
                                "There is already a node " + node.id().value() + ".")
                        : new Outcome.Applied(scene.with(scene.nodes().with(node)));
            case NodeCommand.Remove(NodeId id) ->
                new Outcome.Applied(scene.with(scene.nodes().without(id)));
            case NodeCommand.Rename c -> change(scene, c.id(), n -> n.renamed(c.name()));
            case NodeCommand.Reparent c -> change(scene, c.id(), n -> n.under(c.parent()));
            case NodeCommand.Place c -> change(scene, c.id(), n -> n.moved(c.transform()));
            case NodeCommand.Show c -> change(scene, c.id(), n -> n.shown(c.visible()));
            case NodeCommand.Tag c ->
                change(scene, c.id(), n -> n.tagged(c.tags().toArray(String[]::new)));
            case NodeCommand.Become c -> change(scene, c.id(), n -> n.as(c.content()));
        };
    }

    private static Outcome change(Scene scene, NodeId id, UnaryOperator<Node> change) {
        Optional<Node> node = scene.node(id);
        if (node.isEmpty()) {
            return rejected("node.unknown", "There is no node " + id.value() + ".");
        }
        return new Outcome.Applied(scene.with(scene.nodes().with(change.apply(node.get()))));
    }

    private static Outcome rejected(String code, String sentence) {
        return new Outcome.Rejected(Problem.user(code, sentence, "Look at the hierarchy for the nodes of the scene."));
    }
}
