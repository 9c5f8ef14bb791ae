package studio.wire.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.scene.Problem;

/// What is wrong with a text, and where: each line of `wrong.tsv` is a reader, a code, the sentence, and the text.
class ShapeTest {
    static List<String> wrong() {
        return Texts.lines("/scene/wrong.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isToldWithItsPlace(String line) {
        String[] parts = line.split("\t", -1);
        Problem problem = Texts.bad(reader(parts[0]).apply(parts[3]));
        assertThat(problem.code() + "\t" + problem.sentence()).isEqualTo(parts[1] + "\t" + parts[2]);
    }

    private static Function<String, Decoded<?>> reader(String name) {
        return switch (name) {
            case "scene" -> SceneJson::read;
            case "node" -> NodeJson::read;
            case "command" -> CommandJson::read;
            case "command2" -> text -> CommandJson.read(text, 2);
            case "command0" -> text -> CommandJson.read(text, 0);
            case "shot" -> TimelineJson::readShot;
            case "clip" -> TimelineJson::readClip;
            case "track" -> TimelineJson::readTrack;
            case "pin" -> PinJson::read;
            case "setting" -> SettingJson::read;
            default -> throw new AssertionError("a reader of " + name);
        };
    }
}
