package studio.scene.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.Outcome;
import studio.scene.content.Group;
import studio.scene.sample.AnyCommand;
import studio.scene.term.NodeId;

/// Crossing from any scene to any other, and the difference that is shown on the way.
class CrossingTest {
    @Test
    void aCrossingLeadsExactlyThere() {
        for (int run = 0; run < 400; run++) {
            Seed seed = new Seed(21).derive(run);
            Scene from = grown(Scene.EMPTY, seed.derive("from"), run % 60);
            // Every other pair is related, as two moments of one history are.
            Scene to = grown(run % 2 == 0 ? from : Scene.EMPTY, seed.derive("to"), 40);
            Batch crossing = Crossing.of("cross", from, to);
            assertThat(crossing.applyTo(from)).as("run %s", run).isEqualTo(new Outcome.Applied(to));
            assertThat(Crossing.of("back", to, from).applyTo(to)).isEqualTo(new Outcome.Applied(from));
        }
    }

    @Test
    void nothingLiesBetweenASceneAndItself() {
        Scene scene = grown(Scene.EMPTY, new Seed(3), 200);
        assertThat(Difference.between(scene, scene).isEmpty()).isTrue();
        assertThat(Crossing.of("stay", scene, scene).commands()).isEmpty();
    }

    @Test
    void aDifferenceIsEmptyOnlyBetweenEquals() {
        for (int run = 0; run < 400; run++) {
            Seed seed = new Seed(22).derive(run);
            Scene from = grown(Scene.EMPTY, seed, 40);
            Scene to = grown(from, seed.derive("on"), 2);
            assertThat(Difference.between(from, to).isEmpty()).isEqualTo(from.equals(to));
        }
    }

    @Test
    void aSmallChangeCrossesInASmallStep() {
        Scene scene = Scene.EMPTY;
        for (int i = 0; i < 50; i++) {
            scene = applied(new NodeCommand.Add(group("n" + i)), scene);
        }
        NodeId seventh = new NodeId("n7");
        Scene moved = applied(new NodeCommand.Place(seventh, Transform.at(new Vec3(1, 0, 0))), scene);
        assertThat(Crossing.of("move", scene, moved).commands()).hasSize(1);
        Change expected = new Change.Became(
                scene.node(seventh).orElseThrow(), moved.node(seventh).orElseThrow(), List.of(Change.Aspect.PLACE));
        assertThat(Difference.between(scene, moved).changes()).containsExactly(expected);
        Scene without = applied(new NodeCommand.Remove(seventh), scene);
        assertThat(Crossing.of("remove", scene, without).commands()).hasSize(1);
        assertThat(Difference.between(scene, without).changes()).containsExactly(new Change.Went(group("n7")));
    }

    private static Node group(String id) {
        return Node.of(new NodeId(id), id, Transform.IDENTITY, new Group());
    }

    private static Scene applied(Command command, Scene scene) {
        return ((Outcome.Applied) command.applyTo(scene)).scene();
    }

    private static Scene grown(Scene start, Seed seed, int steps) {
        Scene scene = start;
        for (int i = 0; i < steps; i++) {
            if (AnyCommand.at(seed.derive(i)).applyTo(scene) instanceof Outcome.Applied(Scene next)) {
                scene = next;
            }
        }
        return scene;
    }
}
