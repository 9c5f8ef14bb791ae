package studio.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.term.NodeId;

/// `Nodes` must be told apart from a `LinkedHashMap` only by being persistent.
class NodesTest {
    private static final Content LAMP = new Light.Point(Color.WHITE, 0.1);

    @Test
    void behavesAsALinkedHashMap() {
        for (int seed = 0; seed < 40; seed++) {
            walk(new Seed(seed), 600, 3 + seed * 4);
        }
    }

    @Test
    void keepsEarlierVersions() {
        List<Nodes> versions = new ArrayList<>();
        List<List<Node>> expected = new ArrayList<>();
        SequencedMap<NodeId, Node> model = new LinkedHashMap<>();
        Nodes nodes = Nodes.EMPTY;
        Seed seed = new Seed(7);
        for (int step = 0; step < 500; step++) {
            nodes = step(nodes, model, seed.derive(step), 90);
            versions.add(nodes);
            expected.add(List.copyOf(model.values()));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).stream().toList()).isEqualTo(expected.get(i));
        }
    }

    @Test
    void findsIdsWhoseHashesMeet() {
        Nodes nodes = Nodes.EMPTY;
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            nodes = nodes.with(group("n" + i, NodeId.ROOT));
        }
        // 20,000 ids in 2²⁰ places: about 190 pairs share one.
        for (int i = 0; i < count; i++) {
            assertThat(nodes.get(new NodeId("n" + i)).orElseThrow().name()).isEqualTo("n" + i);
        }
        for (int i = 0; i < count; i += 2) {
            nodes = nodes.without(new NodeId("n" + i));
        }
        for (int i = 0; i < count; i++) {
            assertThat(nodes.contains(new NodeId("n" + i))).isEqualTo(i % 2 == 1);
        }
        assertThat(nodes.size()).isEqualTo(count / 2);
    }

    @Test
    void findsIdsThatWereChosenToMeet() {
        List<String> ids = meeting(10);
        Nodes nodes = Nodes.EMPTY;
        for (int i = 0; i < ids.size(); i += 2) {
            nodes = nodes.with(group(ids.get(i), NodeId.ROOT));
        }
        for (int i = 0; i < ids.size(); i++) {
            assertThat(nodes.contains(new NodeId(ids.get(i)))).isEqualTo(i % 2 == 0);
        }
        for (int i = 0; i < ids.size(); i += 4) {
            NodeId id = new NodeId(ids.get(i));
            nodes = nodes.with(nodes.get(id).orElseThrow().renamed("again"));
            nodes = nodes.without(new NodeId(ids.get(i + 2)));
        }
        for (int i = 0; i < ids.size(); i++) {
            List<String> name =
                    nodes.get(new NodeId(ids.get(i))).map(Node::name).stream().toList();
            assertThat(name).isEqualTo(i % 4 == 0 ? List.of("again") : List.of());
        }
        assertThat(nodes.size()).isEqualTo(ids.size() / 4);
    }

    /// Ids of one hash, as many as two to the power of the steps: at each step one of two blocks follows that lead
    /// FNV-1a
    /// to the same state (Joux 2004).
    private static List<String> meeting(int steps) {
        List<String> ids = List.of("");
        int state = 0x811c9dc5;
        for (int step = 0; step < steps; step++) {
            Map<Integer, String> blocks = new HashMap<>();
            String block = block(new Seed(step));
            String other = blocks.put(fnv(state, block), block);
            for (int i = 0; other == null || other.equals(block); i++) {
                block = block(new Seed(step).derive(i));
                other = blocks.put(fnv(state, block), block);
            }
            List<String> grown = new ArrayList<>();
            for (String id : ids) {
                grown.add(id + other);
                grown.add(id + block);
            }
            ids = grown;
            state = fnv(state, block);
        }
        return ids;
    }

    private static String block(Seed seed) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char)
                    ('A' + seed.derive(i).below(26) + 32 * seed.derive(-1 - i).below(2)));
        }
        return letters.toString();
    }

    private static int fnv(int state, String letters) {
        int h = state;
        for (int i = 0; i < letters.length(); i++) {
            h = (h ^ letters.charAt(i)) * 0x01000193;
        }
        return h;
    }

    @Test
    void isEqualByContentAndOrderWhateverItsPast() {
        Node a = group("a", NodeId.ROOT);
        Node b = group("b", NodeId.ROOT);
        Nodes plain = Nodes.EMPTY.with(a).with(b);
        Nodes churned = plain;
        for (int i = 0; i < 300; i++) {
            churned = churned.with(group("x" + i, a.id())).without(new NodeId("x" + i));
        }
        assertThat(churned).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(Nodes.EMPTY.with(b).with(a)).isNotEqualTo(plain);
        assertThat(plain.with(a.renamed("other"))).isNotEqualTo(plain);
    }

    private static void walk(Seed seed, int steps, int ids) {
        SequencedMap<NodeId, Node> model = new LinkedHashMap<>();
        Nodes nodes = Nodes.EMPTY;
        for (int i = 0; i < steps; i++) {
            nodes = step(nodes, model, seed.derive(i), ids);
            assertThat(nodes.size()).isEqualTo(model.size());
        }
        check(nodes, model, ids);
    }

    private static Nodes step(Nodes nodes, SequencedMap<NodeId, Node> model, Seed seed, int ids) {
        NodeId id = new NodeId("n" + seed.derive("id").below(ids));
        if (seed.derive("what").unit() < 0.4) {
            model.remove(id);
            return nodes.without(id);
        }
        NodeId parent = new NodeId("n" + seed.derive("parent").below(ids / 2 + 1));
        Content content = seed.derive("lit").unit() < 0.2 ? LAMP : new Group();
        Node node = Node.of(id, id.value(), Transform.at(new Vec3(seed.unit(), 0, 0)), content)
                .under(parent);
        model.put(id, node);
        return nodes.with(node);
    }

    private static void check(Nodes nodes, SequencedMap<NodeId, Node> model, int ids) {
        assertThat(nodes.stream().toList()).isEqualTo(List.copyOf(model.values()));
        assertThat(nodes.lights()).isEqualTo((int)
                model.values().stream().filter(n -> n.content().equals(LAMP)).count());
        for (int i = 0; i < ids; i++) {
            NodeId id = new NodeId("n" + i);
            assertThat(nodes.contains(id)).isEqualTo(model.containsKey(id));
            assertThat(nodes.get(id).map(List::of).orElse(List.of()))
                    .isEqualTo(model.containsKey(id) ? List.of(model.get(id)) : List.of());
            assertThat(nodes.childrenOf(id).toList())
                    .isEqualTo(model.values().stream()
                            .filter(n -> n.parent().equals(id))
                            .toList());
        }
    }

    private static Node group(String id, NodeId parent) {
        return Node.of(new NodeId(id), id, Transform.IDENTITY, new Group()).under(parent);
    }
}
