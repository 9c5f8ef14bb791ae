package studio.launch;

import java.util.List;
import studio.cli.CommandLineFactory;
import studio.cli.desk.Console;
import studio.cli.desk.FetchRule;
import studio.cli.desk.User;
import studio.packs.PackageClients;
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
        return run(args, console, User.usual());
    }

    /// The same for this user.
    public static int run(String[] args, Console console, User user) {
        return run(args, console, user, new Packs(user.folders(), new PackageClients()));
    }

    /// The same with these packs.
    public static int run(String[] args, Console console, User user, Packs packs) {
        LazyStock stock = new LazyStock(new Cast(packs, () -> FetchRule.of(user), user.input()), packs);
        int code = CommandLineFactory.create(console, stock, user, packs, List.of(args))
                .execute(args);
        console.data().flush();
        return code;
    }
}
