package studio.session.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts classes of the tests in a virtual machine of their own.
final class Child {
    private Child() {}

    /// @param temporary where it may leave what it needs while it runs
    static Process start(Path temporary, Class<?> main, String... args) throws IOException {
        Path own = Files.createTempDirectory(temporary, "child");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + own,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(List.of(args));
        return new ProcessBuilder(line)
                .redirectError(own.resolve("errors.txt").toFile())
                .start();
    }
}
