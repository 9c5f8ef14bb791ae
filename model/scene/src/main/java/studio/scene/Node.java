package studio.scene;

import java.util.List;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
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
        if (id.isRoot()) {
            throw new IllegalArgumentException("the root is no node");
        }
        if (!Limits.isName(name)) {
            throw new IllegalArgumentException("node name: text of at most " + Limits.NAME_LENGTH + " letters");
        }
        if (!canStandAt(transform)) {
            throw new IllegalArgumentException("node transform: finite, a unit rotation, at most " + Limits.REACH_METRES
                    + " m away and scaled by at most " + Limits.SCALE);
        }
        if (!canWear(tags)) {
            throw new IllegalArgumentException("node tags: at most " + Limits.TAGS + " words");
        }
    }

    /// Whether a transform has finite numbers within reach and a rotation of length one.
    public static boolean canStandAt(Transform at) {
        Quat r = at.rotation();
        double norm = r.x() * r.x() + r.y() * r.y() + r.z() * r.z() + r.w() * r.w();
        return within(at.position(), Limits.REACH_METRES)
                && within(at.scale(), Limits.SCALE)
                && Math.abs(norm - 1) < 1e-3;
    }

    /// Whether there are few enough tags, each a word.
    public static boolean canWear(List<String> tags) {
        return tags.size() <= Limits.TAGS && tags.stream().allMatch(Limits::isWord);
    }

    private static boolean within(Vec3 v, double limit) {
        return Math.abs(v.x()) <= limit && Math.abs(v.y()) <= limit && Math.abs(v.z()) <= limit;
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
