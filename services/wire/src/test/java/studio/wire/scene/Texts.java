package studio.wire.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studio.math.Seed;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.command.Outcome;
import studio.scene.sample.AnyCommand;

/// What the tests of this package say in one word.
final class Texts {
    private Texts() {}

    static <T> T read(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Read<T>(T value) -> value;
            case Decoded.Bad<T>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    /// A refusal is worded for people, with a code for programs.
    static Problem bad(Decoded<?> decoded) {
        return switch (decoded) {
            case Decoded.Read<?>(Object value) -> throw new AssertionError("was read: " + value);
            case Decoded.Bad<?>(Problem problem) -> {
                assertThat(problem.code()).startsWith("json.");
                assertThat(problem.sentence()).endsWith(".").hasSizeLessThan(1_500);
                assertThat(problem.sentence().chars()).allMatch(c -> c >= ' ');
                assertThat(problem.remedy()).endsWith(".");
                yield problem;
            }
        };
    }

    /// The scene that a number of random commands leave behind.
    static Scene scene(Seed seed, int steps) {
        Scene scene = Scene.EMPTY;
        for (int i = 0; i < steps; i++) {
            if (AnyCommand.at(seed.derive(i)).applyTo(scene) instanceof Outcome.Applied(Scene next)) {
                scene = next;
            }
        }
        return scene;
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource))) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
