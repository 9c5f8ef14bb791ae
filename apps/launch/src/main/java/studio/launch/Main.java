package studio.launch;

import studio.cli.CommandLineFactory;
import studio.cli.desk.Console;
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
        int code =
                CommandLineFactory.create(console, new LazyStock(Packs.usual())).execute(args);
        console.data().flush();
        return code;
    }
}
