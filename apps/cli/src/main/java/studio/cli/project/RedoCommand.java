package studio.cli.project;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.session.Session;
import studio.storage.disk.StorageFailure;

/// `studio project redo`: brings back what undo took.
@Command(
        name = "redo",
        mixinStandardHelpOptions = true,
        description = "Bring back the step that was undone last, or the last N.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio project redo \"My Movie\"", "  ./studio project redo \"My Movie\" 3"})
final class RedoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectArgument project;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many. Default: 1.")
    private int steps = 1;

    @Mixin
    private Told told = new Told();

    RedoCommand(Console console, User user) {
        this.console = console;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        if (steps < 1) {
            throw new TypeConversionException("N: 1 or more");
        }
        try (Session session = project.session("redo")) {
            Present present = Present.of(ProjectArgument.done(session.redo(steps)));
            String done = "Redone " + Shown.count(steps, "step", "steps") + ": the project is ";
            told.say(console, done + present.sentence() + ".", present, (pen, p) -> p.fields(pen));
        }
        return Exit.DONE;
    }
}
