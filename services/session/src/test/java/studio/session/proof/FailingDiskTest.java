package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.storage.disk.StorageFailure;

/// A disk that is full, read-only or broken refuses edits in words and loses none: the session lives, the next edit
/// works as soon as the disk does, and the project holds exactly what was acknowledged.
@EnabledOnOs(OS.LINUX)
class FailingDiskTest {
    @TempDir(factory = InMemory.class)
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void refusalsLoseNothing(Sufferer.Trial trial) throws StorageFailure, IOException, InterruptedException {
        Film film = Film.made(temporary.resolve("Film"));
        Process child =
                Child.start(temporary, Sufferer.class, film.folder().root().toString(), trial.name());
        String outcomes = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(child.waitFor()).as(errors()).isZero();
        assertThat(outcomes).contains(wanted(trial));
    }

    /// What must have come about, lest nothing was proven.
    private static List<String> wanted(Sufferer.Trial trial) {
        return switch (trial) {
            case FULL -> List.of("disk.error=", "done=");
            case FULL_CHECKPOINT, FULL_BACKUP -> List.of("errand done=", "errand refused=");
            case FULL_PAGES -> List.of("disk.full=", "done=");
            case LOG_READ_ONLY -> List.of("disk.error=300");
            case LOG_FULL -> List.of("disk.full=100");
            case FILE_READ_ONLY, WITNESS_FULL -> List.of("{done=311}");
        };
    }

    private String errors() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(f -> f.endsWith("errors.txt")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
