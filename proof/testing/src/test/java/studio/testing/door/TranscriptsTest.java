package studio.testing.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.storage.disk.StorageFailure;

/// Conversations about projects and preferences, each with a user who has nothing yet.
class TranscriptsTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    private Path temporary = Path.of("");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void goesAsWritten(String name) throws StorageFailure, IOException {
        try (Household household = new Household(temporary)) {
            new Transcript(household).play(Files.readAllLines(FOLDER.resolve(name)));
        }
    }
}
