package studio.launch;

import java.nio.file.Path;
import studio.cli.CommandLineFactory;
import studio.cli.Console;
import studio.cli.Exit;
import studio.cli.Fault;

/// Starts the studio: the command line first, everything else only when a command asks for it.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        Console console = Console.ofProcess();
        int code;
        try {
            code = CommandLineFactory.create(console, new LazyStock()).execute(args);
        } catch (RuntimeException | Error fault) {
            Fault.tell(fault, Path.of(System.getProperty("user.home"), ".cache", "ai-movie-studio", "faults"), console);
            code = Exit.FAULT;
        }
        console.data().flush();
        System.exit(code);
    }
}
