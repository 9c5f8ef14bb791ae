package studio.bench;

import java.util.List;

/// Something that `studio bench` measures. All of them are named in [Bench].
public interface Benchmark {
    /// A word to choose it by on the command line.
    String name();

    /// Runs it, warm-up included, and gives its lines of the table.
    List<Measure> run();
}
