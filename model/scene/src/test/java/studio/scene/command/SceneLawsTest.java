package studio.scene.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.math.Seed;
import studio.scene.Scene;
import studio.scene.sample.AnyCommand;

/// What holds for every command whatsoever.
class SceneLawsTest {
    @Test
    void noCommandMakesAnInvalidScene() {
        Scene scene = Scene.EMPTY;
        Set<Class<?>> applied = new HashSet<>();
        Set<String> refused = new HashSet<>();
        int busiest = 0;
        for (int step = 0; step < 10_000; step++) {
            Command command = AnyCommand.at(new Seed(11).derive(step));
            switch (command.applyTo(scene)) {
                case Outcome.Applied(Scene next) -> {
                    assertThat(next.problems()).as("step %s: %s", step, command).isEmpty();
                    scene = next;
                    applied.add(command.getClass());
                }
                case Outcome.Rejected(var problem) -> refused.add(problem.code());
            }
            busiest = Math.max(
                    busiest, scene.nodes().size() + scene.timeline().tracks().size());
        }
        // The walk went everywhere: each kind of command was carried out, and each common reason to refuse was met.
        assertThat(applied).containsAll(everyKind());
        assertThat(refused)
                .contains(
                        "node.unknown",
                        "node.exists",
                        "node.cycle",
                        "node.reach",
                        "node.in-use",
                        "shot.camera",
                        "shot.overlap",
                        "clip.actor",
                        "time.limit");
        assertThat(busiest).isGreaterThan(25);
    }

    @Test
    void aBatchIsItsSequenceOrNothing() {
        int whole = 0;
        int nothing = 0;
        for (int run = 0; run < 3_000; run++) {
            Seed seed = new Seed(5).derive(run);
            Scene start = scene(seed, 40);
            Batch batch = AnyCommand.batch(seed.derive("batch"));
            Outcome sequence = new Outcome.Applied(start);
            for (Command command : batch.commands()) {
                sequence = then(sequence, command);
            }
            assertThat(batch.applyTo(start)).isEqualTo(sequence);
            whole += sequence instanceof Outcome.Applied ? 1 : 0;
            nothing += sequence instanceof Outcome.Rejected ? 1 : 0;
        }
        assertThat(Math.min(whole, nothing)).isGreaterThan(300);
    }

    @Test
    void applyingIsAFunction() {
        for (int run = 0; run < 500; run++) {
            Seed seed = new Seed(3).derive(run);
            Command command = AnyCommand.at(seed);
            assertThat(command.applyTo(scene(seed, 30))).isEqualTo(command.applyTo(scene(seed, 30)));
        }
    }

    private static Outcome then(Outcome before, Command command) {
        return switch (before) {
            case Outcome.Applied(Scene scene) -> command.applyTo(scene);
            case Outcome.Rejected rejected -> rejected;
        };
    }

    private static Scene scene(Seed seed, int steps) {
        Scene scene = Scene.EMPTY;
        for (int i = 0; i < steps; i++) {
            if (AnyCommand.at(seed.derive(i)).applyTo(scene) instanceof Outcome.Applied(Scene next)) {
                scene = next;
            }
        }
        return scene;
    }

    private static List<Class<?>> everyKind() {
        List<Class<?>> kinds = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>(List.of(Command.class));
        while (!open.isEmpty()) {
            Class<?> type = open.removeLast();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                kinds.add(type);
            }
        }
        return kinds;
    }
}
