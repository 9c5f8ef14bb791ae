package studio.wire.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.scene.command.Command;

/// The form as written down: the lines of `commands.ndjson`, and the examples in the documentation.
class ExamplesTest {
    private static final List<String> LINES = Texts.lines("/scene/commands.ndjson");

    @Test
    void commandsAreWrittenAsTheSpecificationSays() {
        List<Command> commands = Examples.commands();
        for (int i = 0; i < Math.max(LINES.size(), commands.size()); i++) {
            assertThat(CommandJson.write(commands.get(i))).isEqualTo(LINES.get(i));
            assertThat(Texts.read(CommandJson.read(LINES.get(i)))).isEqualTo(commands.get(i));
            assertThat(Texts.read(CommandJson.read(LINES.get(i), CommandJson.VERSION)))
                    .isEqualTo(commands.get(i));
        }
    }

    @Test
    void everyKindOfCommandHasALine() {
        Set<Class<?>> shown = new LinkedHashSet<>();
        Examples.commands().forEach(command -> shown.add(command.getClass()));
        List<Class<?>> open = new ArrayList<>(List.of(Command.class));
        while (!open.isEmpty()) {
            Class<?> type = open.removeLast();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                assertThat(shown).contains(type);
            }
        }
    }

    @Test
    void theDocumentationShowsWhatIsWritten() throws IOException {
        List<String> shown = new ArrayList<>();
        String kind = "";
        for (String line : Files.readAllLines(Path.of("../../docs/protocol/scene-json.md"))) {
            if (line.startsWith("```")) {
                kind = line.substring(3);
            } else if (kind.startsWith("json ")) {
                assertThat(rewritten(kind.substring(5)).apply(line)).isEqualTo(line);
                shown.add(line);
            }
        }
        assertThat(shown).containsAll(LINES).hasSize(LINES.size() + 6);
    }

    private static UnaryOperator<String> rewritten(String kind) {
        return switch (kind) {
            case "command" -> text -> CommandJson.write(Texts.read(CommandJson.read(text)));
            case "scene" -> text -> SceneJson.write(Texts.read(SceneJson.read(text)));
            case "node" -> text -> NodeJson.write(Texts.read(NodeJson.read(text)));
            case "shot" -> text -> TimelineJson.writeShot(Texts.read(TimelineJson.readShot(text)));
            case "clip" -> text -> TimelineJson.writeClip(Texts.read(TimelineJson.readClip(text)));
            case "track" -> text -> TimelineJson.writeTrack(Texts.read(TimelineJson.readTrack(text)));
            case "pin" -> text -> PinJson.write(Texts.read(PinJson.read(text)));
            case "setting" -> text -> SettingJson.write(Texts.read(SettingJson.read(text)));
            default -> throw new AssertionError("a block of " + kind);
        };
    }
}
