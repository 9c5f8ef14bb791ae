package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.storage.disk.StorageFailure;

/// The examples of the README's section on projects, one after the other, as somebody would type them.
class ReadmeProjectsTest {
    private static final Path README = Path.of("../../README.md");
    private static final String COMMAND = "./studio ";

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void everyExampleRuns() throws StorageFailure, IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(8);
        try (Household household = new Household(temporary)) {
            for (String example : examples) {
                List.of("a passphrase", "a passphrase").forEach(household::type);
                household.pipe(
                        "{\"action\":\"add\",\"parameters\":{\"node\":{\"id\":\"a\",\"name\":\"chair\",\"position\":[0,0,0],\"type\":\"group\"}}}");
                Door door = household.knock(Transcript.words(example).toArray(String[]::new));
                assertThat(door.code()).as("%s%n%s", example, door.everything()).isZero();
            }
        }
    }

    private static List<String> examples() throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals("## Projects"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.contains(COMMAND) && !line.contains("`" + COMMAND))
                .map(line ->
                        line.substring(line.indexOf(COMMAND) + COMMAND.length()).strip())
                .toList();
    }
}
