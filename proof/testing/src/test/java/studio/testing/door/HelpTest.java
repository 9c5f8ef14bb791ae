package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.cli.desk.Exit;
import studio.storage.disk.StorageFailure;

/// Every command and every verb explains itself with an example.
class HelpTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void everyVerbHasAnExample() throws StorageFailure {
        try (Household household = new Household(temporary)) {
            Door asked = household.knock("project");
            List<String> verbs = List.of(asked.messages()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceAll("^.*: |\\.$", "")
                    .split(", ", -1));
            assertThat(verbs).contains("new", "apply").hasSizeGreaterThan(13);
            for (String verb : verbs) {
                check(household, "./studio project " + verb, "project", verb, "--help");
            }
            for (String verb : List.of("install", "list", "verify", "remove", "add")) {
                check(household, "./studio packs " + verb, "packs", verb, "--help");
            }
            for (String deed : List.of("set", "reset")) {
                check(household, "./studio preferences " + deed, "preferences", deed, "--help");
            }
            for (String command : List.of("project", "preferences", "packs", "doctor", "make", "stage", "edit")) {
                check(household, "./studio " + command, command, "--help");
            }
        }
    }

    private static void check(Household household, String example, String... args) {
        Door door = household.knock(args);
        assertThat(door.code()).isEqualTo(Exit.DONE);
        assertThat(new ArrayList<>(door.data().lines().toList()))
                .as("help of %s", String.join(" ", args))
                .anyMatch(line -> line.contains(example));
    }
}
