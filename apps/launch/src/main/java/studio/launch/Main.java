package studio.launch;

import studio.cli.CommandLineFactory;
import studio.cli.desk.Console;
import studio.cli.desk.Desk;
import studio.packs.NpmClient;
import studio.packs.Packs;

/// Starts the studio: the command line first, everything else only when a command asks for it.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        int code = run(args, Console.ofProcess());
        System.exit(code);
    }

    /// Runs one command to its end and gives its exit code.
    public static int run(String[] args, Console console) {
        return run(args, console, Desk.usual());
    }

    /// The same for the user whose desk this is.
    public static int run(String[] args, Console console, Desk desk) {
        LazyStock stock = new LazyStock(new Packs(desk.folders(), new NpmClient()));
        int code = CommandLineFactory.create(console, stock, desk).execute(args);
        console.data().flush();
        return code;
    }
}
