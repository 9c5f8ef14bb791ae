package studio.scene;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import studio.scene.content.Light;
import studio.scene.term.NodeId;

/// The nodes of a scene: a persistent map from id to node that keeps the order in which nodes were added. Two of them
/// are equal when they hold equal nodes in the same order.
///
/// Each node has a slot, a number that rises as nodes are added; everything else hangs on slots:
///
/// ```
/// slots     slot → node           replaced in place when a node changes; walked for the order
/// places    id → slot
/// families  parent id → slots of its children
/// ```
///
/// A change copies the few branches that lead to it, so it costs about the same among ten nodes and a hundred thousand,
/// and the nodes before it stay as they were. Removing leaves a gap; when gaps outnumber nodes all are numbered anew.
public final class Nodes {
    public static final Nodes EMPTY = new Nodes(Trie.empty(), IdTrie.empty(), IdTrie.empty(), 0, 0, 0);

    private static final int FEW = 64;

    private final Trie<Node> slots;
    private final IdTrie<Integer> places;
    private final IdTrie<Trie<Integer>> families;
    private final int end;
    private final int size;
    private final int lights;

    private Nodes(
            Trie<Node> slots, IdTrie<Integer> places, IdTrie<Trie<Integer>> families, int end, int size, int lights) {
        this.slots = slots;
        this.places = places;
        this.families = families;
        this.end = end;
        this.size = size;
        this.lights = lights;
    }

    public Optional<Node> get(NodeId id) {
        return places.get(id).flatMap(slots::get);
    }

    public boolean contains(NodeId id) {
        return places.get(id).isPresent();
    }

    public int size() {
        return size;
    }

    /// How many of the nodes are lights.
    public int lights() {
        return lights;
    }

    /// All nodes in the order in which they were added.
    public Stream<Node> stream() {
        return slots.stream();
    }

    /// The nodes whose parent is this one, in order.
    public Stream<Node> childrenOf(NodeId parent) {
        return family(parent).stream().flatMap(slot -> slots.get(slot).stream());
    }

    /// With a node added at the end, or replaced where it stands.
    public Nodes with(Node node) {
        Optional<Integer> place = places.get(node.id());
        return place.isPresent() ? replaced(place.get(), node) : added(node);
    }

    public Nodes without(NodeId id) {
        Optional<Integer> place = places.get(id);
        if (place.isEmpty()) {
            return this;
        }
        Node gone = slots.get(place.get()).orElseThrow();
        Nodes left = new Nodes(
                slots.without(place.get()),
                places.without(id),
                left(families, gone.parent(), place.get()),
                end,
                size - 1,
                lights - lightsIn(gone));
        return left.end > 2 * left.size + FEW ? left.renumbered() : left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nodes nodes && (nodes.slots == slots || nodes.size == size && sameOrder(nodes));
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Iterator<Node> all = stream().iterator(); all.hasNext(); ) {
            hash = 31 * hash + all.next().hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Nodes" + stream().map(n -> n.id().value()).toList();
    }

    private Nodes added(Node node) {
        return new Nodes(
                slots.with(end, node),
                places.with(node.id(), end),
                joined(families, node.parent(), end),
                end + 1,
                size + 1,
                lights + lightsIn(node));
    }

    private Nodes replaced(int slot, Node node) {
        Node before = slots.get(slot).orElseThrow();
        IdTrie<Trie<Integer>> moved = before.parent().equals(node.parent())
                ? families
                : joined(left(families, before.parent(), slot), node.parent(), slot);
        int lit = lights - lightsIn(before) + lightsIn(node);
        return new Nodes(slots.with(slot, node), places, moved, end, size, lit);
    }

    private Nodes renumbered() {
        Nodes fresh = EMPTY;
        for (Iterator<Node> all = stream().iterator(); all.hasNext(); ) {
            fresh = fresh.added(all.next());
        }
        return fresh;
    }

    private boolean sameOrder(Nodes other) {
        Iterator<Node> theirs = other.stream().iterator();
        return stream().allMatch(node -> node.equals(theirs.next()));
    }

    private Trie<Integer> family(NodeId parent) {
        return families.get(parent).orElseGet(Trie::empty);
    }

    private static IdTrie<Trie<Integer>> joined(IdTrie<Trie<Integer>> families, NodeId parent, int slot) {
        Trie<Integer> family = families.get(parent).orElseGet(Trie::empty);
        return families.with(parent, family.with(slot, slot));
    }

    private static IdTrie<Trie<Integer>> left(IdTrie<Trie<Integer>> families, NodeId parent, int slot) {
        Trie<Integer> family = families.get(parent).orElseGet(Trie::empty).without(slot);
        return family.isEmpty() ? families.without(parent) : families.with(parent, family);
    }

    private static int lightsIn(Node node) {
        return node.content() instanceof Light ? 1 : 0;
    }
}
