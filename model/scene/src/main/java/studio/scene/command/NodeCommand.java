package studio.scene.command;

import java.util.List;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Content;
import studio.scene.term.NodeId;

/// Commands about one node.
public sealed interface NodeCommand extends Command {
    /// Adds a node that is not there yet, under a parent that is.
    record Add(Node node) implements NodeCommand {}

    /// Removes a node with all below it, their tracks, clips and pins. A shot whose camera goes, goes too.
    record Remove(NodeId id) implements NodeCommand {}

    record Rename(NodeId id, String name) implements NodeCommand {}

    /// Moves a node under another parent; its transform is taken in the new parent.
    record Reparent(NodeId id, NodeId parent) implements NodeCommand {}

    record Place(NodeId id, Transform transform) implements NodeCommand {}

    record Show(NodeId id, boolean visible) implements NodeCommand {}

    record Tag(NodeId id, List<String> tags) implements NodeCommand {}

    /// Gives a node other content: another asset, coat, lens, light.
    record Become(NodeId id, Content content) implements NodeCommand {}

    @Override
    default Outcome applyTo(Scene scene) {
        return NodeChanges.apply(this, scene);
    }
}
