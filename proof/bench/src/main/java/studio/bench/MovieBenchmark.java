package studio.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.cli.desk.Console;
import studio.launch.Main;

/// The whole way: a sentence to a finished draft movie, as a person starts it.
final class MovieBenchmark implements Benchmark {
    private static final String SENTENCE = "A red chair stands to the left of a round wooden table in a sunny room"
            + " while the camera slowly orbits them.";

    @Override
    public String name() {
        return "movie";
    }

    @Override
    public List<Measure> run() {
        try {
            Path folder = Files.createTempDirectory("studio-bench");
            Path movie = folder.resolve("out.mp4");
            PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
            long start = System.nanoTime();
            int code = Main.run(
                    new String[] {"make", SENTENCE, "-o", movie.toString(), "--size", "640x360", "--duration", "4"},
                    new Console(nowhere, nowhere, false));
            double seconds = (System.nanoTime() - start) / 1e9;
            return List.of(Measure.atMost("4 s at 640×360 in draft, s", seconds, 90, "exit code " + code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
