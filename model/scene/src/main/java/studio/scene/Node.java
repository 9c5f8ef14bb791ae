package studio.scene;

import java.util.List;
import studio.math.Transform;
import studio.scene.content.Content;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// One thing of the scene.
///
/// @param name what people call it; not unique
/// @param parent the node it moves with, or [NodeId#ROOT]
/// @param transform where it stands in its parent
/// @param tags words for finding it, such as "asked", "dressing", "set"
public record Node(
        NodeId id,
        String name,
        NodeId parent,
        Transform transform,
        boolean visible,
        List<String> tags,
        Content content) {
    public Node {
        tags = List.copyOf(tags);
        if (id.isRoot() || !transform.isFinite() || name.length() > Limits.NAME_LENGTH) {
            throw new IllegalArgumentException("node out of range");
        }
    }

    public static Node of(NodeId id, String name, Transform transform, Content content) {
        return new Node(id, name, NodeId.ROOT, transform, true, List.of(), content);
    }

    public Node tagged(String... words) {
        return new Node(id, name, parent, transform, visible, List.of(words), content);
    }

    public boolean has(String tag) {
        return tags.contains(tag);
    }

    public Node renamed(String called) {
        return new Node(id, called, parent, transform, visible, tags, content);
    }

    public Node moved(Transform to) {
        return new Node(id, name, parent, to, visible, tags, content);
    }

    public Node under(NodeId newParent) {
        return new Node(id, name, newParent, transform, visible, tags, content);
    }

    public Node shown(boolean seen) {
        return new Node(id, name, parent, transform, seen, tags, content);
    }

    public Node as(Content other) {
        return new Node(id, name, parent, transform, visible, tags, other);
    }
}
