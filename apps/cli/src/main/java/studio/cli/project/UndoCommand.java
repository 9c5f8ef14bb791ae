package studio.cli.project;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.session.Session;
import studio.session.Snapshot;
import studio.storage.disk.StorageFailure;

/// `studio project undo`: takes steps back, or returns to any step there ever was.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Take back the last step, or the last N, or return to any step of the history.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project undo \"My Movie\"",
            "  ./studio project undo \"My Movie\" 3",
            "  ./studio project undo \"My Movie\" --to 12"
        })
final class UndoCommand implements Callable<Integer> {
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

    @Option(
            names = "--to",
            paramLabel = "STEP",
            description =
                    "Make the scene what this step left; 0 is the empty beginning. Abandoned steps can be reached.")
    private Optional<Long> to = Optional.empty();

    @Mixin
    private Told told = new Told();

    UndoCommand(Console console, User user) {
        this.console = console;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        if (steps < 1) {
            throw new TypeConversionException("N: 1 or more");
        }
        try (Session session = project.session("undo")) {
            Snapshot now = ProjectArgument.done(to.isPresent() ? session.travel(to.get()) : session.undo(steps));
            Present present = Present.of(now);
            String done = to.isPresent() ? "Returned: " : "Undone " + Shown.count(steps, "step", "steps") + ": ";
            told.say(console, done + "the project is " + present.sentence() + ".", present, (pen, p) -> p.fields(pen));
        }
        return Exit.DONE;
    }
}
