package studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.language.reader.Reader;

/// Prompts that others wrote, where they lie beside the project: hardly one may come to nothing.
class StrangersPromptsTest {
    private static final Path CASES = Path.of("../../../shared/eval/cases/develop.ndjson");
    private static final Pattern PROMPT = Pattern.compile("\"prompt\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void nearlyEveryPromptMeansSomething() throws IOException {
        assumeTrue(Files.exists(CASES));
        Reader reader = new Reader();
        List<String> prompts = Files.readAllLines(CASES).stream()
                .map(PROMPT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .toList();
        List<String> empty =
                prompts.stream().filter(p -> reader.read(p).meaning().isEmpty()).toList();
        assertThat(prompts).hasSizeGreaterThan(1_000);
        assertThat(empty.size() * 200).as("%s", empty).isLessThan(prompts.size());
    }
}
