package studio.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;

/// Stands in the help; the launcher script runs the tests itself, because they need a build with tests.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run every test of the studio. Proof runs that take long: ./studio test -Dgroups=proof")
final class TestCommand implements Callable<Integer> {
    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("Tests are run by the launcher in the studio's own folder: ./studio test");
        return Exit.USAGE;
    }
}
