package studio.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The nodes of a scene: a persistent map from id to node that keeps the order in which nodes were added.
public final class Nodes {
    public static final Nodes EMPTY = new Nodes(new LinkedHashMap<>());

    private final Map<NodeId, Node> byId;

    private Nodes(Map<NodeId, Node> byId) {
        this.byId = byId;
    }

    public Optional<Node> get(NodeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean contains(NodeId id) {
        return byId.containsKey(id);
    }

    public int size() {
        return byId.size();
    }

    /// All nodes in the order in which they were added.
    public Stream<Node> stream() {
        return byId.values().stream();
    }

    /// The nodes whose parent is this one, in order.
    public Stream<Node> childrenOf(NodeId parent) {
        return stream().filter(n -> n.parent().equals(parent));
    }

    /// With a node added at the end, or replaced where it stands.
    public Nodes with(Node node) {
        Map<NodeId, Node> copy = new LinkedHashMap<>(byId);
        copy.put(node.id(), node);
        return new Nodes(copy);
    }

    public Nodes without(NodeId id) {
        Map<NodeId, Node> copy = new LinkedHashMap<>(byId);
        copy.remove(id);
        return new Nodes(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nodes nodes && nodes.byId.equals(byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
