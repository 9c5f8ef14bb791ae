package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own shows: what is loaded at the start, and what the environment does.
class ProcessTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void theVersionIsToldWithoutAnythingElseLoaded() throws Exception {
        String said = run(0, List.of("-Xlog:class+load"), "--version");
        assertThat(said).contains("AI Movie Studio");
        assertThat(said)
                .doesNotContain(" org.sqlite.")
                .doesNotContain(" studio.storage.")
                .doesNotContain(" studio.scene.")
                .doesNotContain(" tools.jackson.");
    }

    @Test
    void theEnvironmentSaysWhereThingsAre() throws Exception {
        run(0, List.of(), "project", "new", "Film", "--encrypt");
        assertThat(temporary.resolve("projects/Film/project.ams")).isRegularFile();
        assertThat(temporary.resolve("home/User/Preferences/user.ams")).isRegularFile();
        assertThat(run(0, List.of(), "project", "info", "Film")).contains("encrypted       yes");
    }

    private String run(int code, List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "studio.launch.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STUDIO_HOME", temporary.resolve("home").toString());
        builder.environment()
                .put("STUDIO_PROJECTS", temporary.resolve("projects").toString());
        builder.environment().put("STUDIO_PASSPHRASE", "from the environment");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }
}
