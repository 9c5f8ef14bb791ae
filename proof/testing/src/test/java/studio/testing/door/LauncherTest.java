package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher script on a system with a POSIX shell: finds Java, or says how to get one.
class LauncherTest {
    private static final Path SCRIPT = Path.of("../../studio");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void needsAShell() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    @Test
    void saysHowToGetJavaWhenThereIsNone() throws Exception {
        Path home = Files.createDirectories(folder.resolve("no-such-home"));
        String script =
                Files.readString(SCRIPT).replace("/usr/lib/jvm/*", "/nowhere/*").replace("/usr/java/*", "/nowhere/*");
        Path copy = folder.resolve("studio");
        Files.writeString(copy, script);
        String said = run(
                5, List.of("/bin/sh", copy.toString(), "--version"), "HOME=" + home, "JAVA_HOME=", "PATH=" + tools());
        assertThat(said).contains("JDK", "25", "sdk install java", "JAVA_HOME=");
    }

    /// A folder with the few programs that the script needs, and no Java.
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of("sed", "dirname", "readlink")) {
            Path program = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin", name) : Path.of("/bin", name);
            Files.createSymbolicLink(tools.resolve(name), program);
        }
        return tools;
    }

    @Test
    void isWellFormedShell() throws Exception {
        run(0, List.of("/bin/sh", "-n", SCRIPT.toString()));
    }

    private static String run(int code, List<String> command, String... environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        for (String entry : environment) {
            int at = entry.indexOf('=');
            builder.environment().put(entry.substring(0, at), entry.substring(at + 1));
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }
}
