package studio.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no text of the project may contain: it is read on other machines, by people who were not there.
class TextTest {
    private static final List<String> TEXTS = List.of(
            ".java",
            ".xml",
            ".md",
            ".properties",
            ".config",
            ".txt",
            ".tsv",
            ".json",
            ".corpus",
            ".css",
            ".glsl",
            ".yml",
            ".yaml",
            ".sh",
            ".cmd",
            ".py",
            ".gitignore",
            "studio",
            ".ci/run");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("/work[/]|/tmp/bash_jobs|/(home|Users)/(?!linuxbrew)[a-z]+/|[A-Z]:\\\\Users\\\\");

    private static final Pattern REGISTRY_HOST = Pattern.compile(
            "repo1?\\.maven\\.|registry\\.npmjs|registry\\.yarnpkg|(deb|snapshot|security)\\.debian\\.|pypi\\.org|crates\\.io");

    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void noTextNamesAMachineOrARegistry() {
        assertThat(lines(MACHINE_PATH))
                .as("find the folder at run time instead")
                .isEmpty();
        assertThat(lines(REGISTRY_HOST))
                .as("hosts belong to the user's own configuration")
                .isEmpty();
    }

    @Test
    void nothingIsLeftOpenInTheText() {
        assertThat(lines(LEFT_OPEN))
                .as("finish it, or write it down as work to do elsewhere")
                .isEmpty();
    }

    private static List<String> lines(Pattern banned) {
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            List<String> lines = Project.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (banned.matcher(lines.get(i)).find()) {
                    found.add(Project.shown(file) + ":" + (i + 1) + " "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<Path> texts() {
        return Stream.of("")
                .flatMap(ending -> Project.files(Project.ROOT, ending).stream())
                .filter(f -> TEXTS.stream().anyMatch(f.toString()::endsWith))
                .filter(f -> !f.endsWith("TextTest.java"))
                .toList();
    }
}
