package studio.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.direction.Receipt;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project history`: the steps of a project, newest first.
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Show the steps of a project, newest first. Works while it is open elsewhere.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project history \"My Movie\"",
            "  ./studio project history \"My Movie\" --limit 5 --receipts",
            "  ./studio project history \"My Movie\" --all --json"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many. Default: 20.")
    private int limit = 20;

    @Option(names = "--all", description = "All of them.")
    private boolean all;

    @Option(names = "--receipts", description = "Also what each step's words promised, and what was measured.")
    private boolean receipts;

    @Mixin
    private Told told = new Told();

    HistoryCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        if (limit < 1) {
            throw new TypeConversionException("--limit: 1 or more");
        }
        try (ProjectStore store = project.look()) {
            List<PastStep> steps = new PastSteps(store).last(all ? Integer.MAX_VALUE : limit, receipts);
            if (told.isJson()) {
                told.say(console, "", store, (pen, s) -> fields(pen, s, steps));
            } else {
                show(store, steps);
            }
        }
        return Exit.DONE;
    }

    private void show(ProjectStore store, List<PastStep> steps) {
        steps.forEach(this::show);
        if (store.ledger().head() == 0) {
            console.data().println("    0  the empty beginning ◂ now");
        }
        boolean more = !all && steps.size() == limit && steps.getLast().row().seq() > 1;
        if (more) {
            console.say("Older steps are there: --all shows them.");
        }
    }

    private void show(PastStep step) {
        String words = Shown.line(step.row().words());
        console.data()
                .println(String.format(
                        Locale.ROOT,
                        "%5d  %s  %-7s  %s%s%s",
                        step.row().seq(),
                        Shown.time(step.row().at(), user.zone()),
                        step.who(),
                        Shown.line(step.row().title()),
                        words.isEmpty() ? "" : "  «" + words + "»",
                        step.mark()));
        for (Receipt receipt : step.receipts()) {
            console.data()
                    .println("         " + (receipt.held() ? "✓ " : "✗ ") + Shown.line(receipt.claim())
                            + measured(Shown.line(receipt.measured())));
        }
    }

    private static String measured(String measured) {
        return measured.isEmpty() ? "" : "  (" + measured + ")";
    }

    private static void fields(Pen pen, ProjectStore store, List<PastStep> steps) {
        pen.count("now", store.ledger().head());
        pen.count("changes", store.ledger().last());
        pen.objects("steps", steps, (p, step) -> step.fields(p));
    }
}
