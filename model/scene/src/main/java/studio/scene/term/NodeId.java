package studio.scene.term;

/// A node's name for life, unique in its scene: 1 to 64 letters, digits, '-' and '_'. [#ROOT] stands for the scene
/// itself as a parent.
public record NodeId(String value) implements Comparable<NodeId> {
    public static final NodeId ROOT = new NodeId("root");

    public NodeId {
        if (value.isEmpty() || value.length() > 64 || !value.chars().allMatch(NodeId::allowed)) {
            throw new IllegalArgumentException("node id: 1 to 64 letters, digits, '-' and '_'");
        }
    }

    public boolean isRoot() {
        return value.equals("root");
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    private static boolean allowed(int c) {
        return c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
