package studio.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `studio bench [NAME…]`: runs every benchmark, or the named ones, prints a table and appends a line to the history.
public final class Bench {
    private Bench() {}

    /// All benchmarks, in the order in which they run.
    private static List<Benchmark> all() {
        return List.of(
                new NodesBenchmark(),
                new SentencesBenchmark(),
                new ProjectBenchmark(),
                new PeopleBenchmark(),
                new BakeBenchmark(),
                new EmbreeComparison(),
                new MovieBenchmark());
    }

    static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> wanted = List.of(args);
        List<Measure> measures = new ArrayList<>();
        for (Benchmark benchmark : all()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                out.println("running " + benchmark.name() + " …");
                measures.addAll(benchmark.run());
            }
        }
        if (measures.isEmpty()) {
            out.println("No such benchmark. There are: "
                    + String.join(", ", all().stream().map(Benchmark::name).toList()));
            System.exit(2);
        }
        print(measures, out);
        if (wanted.isEmpty()) {
            append(measures, Path.of(System.getProperty("studio.root", ".")));
        }
    }

    private static void print(List<Measure> measures, PrintStream out) {
        out.printf(Locale.ROOT, "%-64s %12s %12s  %s%n", "measured", "value", "target", "");
        for (Measure m : measures) {
            out.printf(
                    Locale.ROOT,
                    "%-64s %12s %12s  %s %s%n",
                    m.name(),
                    number(m.value()),
                    Double.isNaN(m.target()) ? "" : (m.lower() ? "≤ " : "≥ ") + number(m.target()),
                    m.held() ? "" : "MISSED",
                    m.note());
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static void append(List<Measure> measures, Path root) throws IOException {
        StringBuilder line = new StringBuilder("{\"at\":\"" + Instant.now() + "\",\"cores\":"
                + Runtime.getRuntime().availableProcessors() + ",\"java\":\"" + Runtime.version() + "\"");
        for (Measure m : measures) {
            if (!Double.isNaN(m.value())) {
                line.append(",\"")
                        .append(m.name().replace("\"", "'"))
                        .append("\":")
                        .append(number(m.value()));
            }
        }
        Path history = root.resolve("docs/perf/history.ndjson");
        Files.createDirectories(history.getParent());
        Files.writeString(
                history,
                line.append("}\n"),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
