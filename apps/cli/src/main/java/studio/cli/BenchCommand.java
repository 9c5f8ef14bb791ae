package studio.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;

/// Stands in the help; the launcher script starts the benchmarks, which are a program of their own.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Run the benchmarks, or those named, and print a table. Appends a line to docs/perf/history.ndjson.")
final class BenchCommand implements Callable<Integer> {
    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("Benchmarks are run by the launcher in the studio's own folder: ./studio bench");
        return Exit.USAGE;
    }
}
