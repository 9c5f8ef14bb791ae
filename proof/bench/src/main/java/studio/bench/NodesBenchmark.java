package studio.bench;

import java.util.List;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.content.Prop;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;

/// One change among many nodes of the persistent map.
final class NodesBenchmark implements Benchmark {
    private static final int CHANGES = 2_000;

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public List<Measure> run() {
        return List.of(change(10_000, 2.0), change(100_000, Double.NaN));
    }

    private static Measure change(int count, double target) {
        Nodes nodes = Nodes.EMPTY;
        for (int i = 0; i < count; i++) {
            nodes = nodes.with(node(i, 0));
        }
        Nodes full = nodes;
        double nanos = Clock.medianNanos(20, 60, () -> changes(full, count)) / CHANGES;
        return Measure.atMost(
                "one change among " + count + " nodes, µs", nanos / 1000, target, CHANGES + " changes a round");
    }

    private static Nodes changes(Nodes full, int count) {
        Nodes changed = full;
        for (int i = 0; i < CHANGES; i++) {
            changed = changed.with(node((int) (i * 7919L % count), i));
        }
        return changed;
    }

    private static Node node(int index, double x) {
        return Node.of(
                new NodeId("n" + index), "thing", Transform.at(new Vec3(x, 0, 0)), Prop.of(Asset.of("prop/chair")));
    }
}
