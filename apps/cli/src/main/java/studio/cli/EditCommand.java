package studio.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.cli.project.ProjectArgument;
import studio.cli.talk.Conversation;
import studio.cli.talk.EditJson;
import studio.scene.Problem;
import studio.session.Session;
import studio.session.desk.Accepted;
import studio.session.desk.Desk;
import studio.session.desk.Draft;
import studio.session.desk.Reaction;
import studio.storage.disk.StorageFailure;

/// `studio edit`: one sentence, applied to a project as one undo step.
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = "Change a project by words, or ask about it. Each sentence is one step that can be undone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio edit \"My Movie\" \"a red chair left of a round table in a sunny room\"",
            "  ./studio edit \"My Movie\" \"move the chair a bit to the left and make it blue\"",
            "  ./studio edit \"My Movie\" \"replace the lamp with a plant\" --preview",
            "  ./studio edit \"My Movie\" \"how many chairs are there?\"",
            "  ./studio edit \"My Movie\" \"undo the last two changes\""
        })
final class EditCommand implements Callable<Integer> {
    private final Console console;
    private final Stock stock;

    @Mixin
    private final ProjectArgument project;

    @Parameters(index = "1..*", paramLabel = "WORDS", arity = "0..*", description = "What to change, or a question.")
    private List<String> parts = List.of();

    @Option(names = "--preview", description = "Show what would change, and change nothing.")
    private boolean preview;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "N",
            description = "Accept only these of the claims that --preview numbers, planned again from them.")
    private List<Integer> only = List.of();

    @Option(names = "--yes", description = "Take the likeliest answer to every question.")
    private boolean yes;

    @Option(names = "--strict", description = "Exit with 3 when a receipt did not hold.")
    private boolean strict;

    @Option(names = "--json", description = "Print the difference, the receipts and the undo step as one line of JSON.")
    private boolean json;

    @Mixin
    private ShootOptions options = new ShootOptions();

    EditCommand(Console console, Stock stock, User user) {
        this.console = console;
        this.stock = stock;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        options.check();
        String words = Words.join(parts);
        Optional<Problem> problem = Words.check(words);
        if (problem.isPresent()) {
            console.tell(problem.get());
            return Exit.USAGE;
        }
        try (Session session = project.session("edit")) {
            new StageFloor(stock).prepare(words, console);
            Desk desk = new Desk(session, stock.catalogue(), stock.library(), options.brief());
            return preview || json || !only.isEmpty()
                    ? exact(desk, Words.fitting(words))
                    : talk(desk, Words.fitting(words));
        }
    }

    private int talk(Desk desk, String words) {
        Conversation conversation = new Conversation(desk, console, Optional.empty());
        int code = conversation.say(words, yes);
        return code == Exit.DONE && strict && !conversation.held() ? Exit.NOT_UNDERSTOOD : code;
    }

    /// For programs, and for those who look first.
    private int exact(Desk desk, String words) {
        Reaction reaction = answered(desk, desk.say(words));
        if (!(reaction instanceof Reaction.Drafted(Draft draft))) {
            return other(desk, reaction);
        }
        if (preview) {
            return previewed(desk, only.isEmpty() ? reaction : desk.part(draft, wanted(draft)));
        }
        Accepted accepted = only.isEmpty() ? desk.accept(draft) : desk.accept(draft, wanted(draft));
        return told(draft, accepted);
    }

    private int told(Draft draft, Accepted accepted) {
        return switch (accepted) {
            case Accepted.Refused(Problem problem) -> {
                console.tell(problem);
                yield Exit.of(problem);
            }
            case Accepted.Unchanged unchanged -> {
                boolean held = unchanged.receipts().stream().allMatch(r -> r.held());
                console.data().println(json ? EditJson.unchanged(unchanged) : "Nothing was to be changed.");
                yield held || !strict ? Exit.DONE : Exit.NOT_UNDERSTOOD;
            }
            case Accepted.Done done -> {
                boolean held = done.receipts().stream().allMatch(r -> r.held());
                console.data().println(json ? EditJson.done(draft, done) : "Done, as step " + done.step() + ".");
                yield held || !strict ? Exit.DONE : Exit.NOT_UNDERSTOOD;
            }
        };
    }

    private int previewed(Desk desk, Reaction reaction) {
        if (!(reaction instanceof Reaction.Drafted(Draft draft))) {
            return other(desk, reaction);
        }
        if (json) {
            console.data().println(EditJson.draft(draft));
        } else {
            new Conversation(desk, console, Optional.empty()).show(draft);
            console.say("Nothing was changed. To accept some of it, number the claims from 1: --only 1,3");
        }
        return Exit.DONE;
    }

    private Reaction answered(Desk desk, Reaction reaction) {
        return yes && reaction instanceof Reaction.Asks asks
                ? desk.choose(asks, asks.question().likeliest())
                : reaction;
    }

    /// What is no draft was said already in words, or is told as one line, with the code that the words would make.
    private int other(Desk desk, Reaction reaction) {
        if (!json) {
            return new Conversation(desk, console, Optional.empty()).tell(reaction);
        }
        console.data().println(EditJson.other(reaction));
        return switch (reaction) {
            case Reaction.NotUnderstood no -> Exit.NOT_UNDERSTOOD;
            case Reaction.Asks asks -> Exit.NOT_UNDERSTOOD;
            case Reaction.Refused(Problem problem) -> Exit.of(problem);
            case Reaction.Drafted d -> Exit.DONE;
            case Reaction.Answered a -> Exit.DONE;
            case Reaction.Selected s -> Exit.DONE;
            case Reaction.Moved m -> Exit.DONE;
        };
    }

    private Set<Integer> wanted(Draft draft) {
        Set<Integer> wanted = new TreeSet<>();
        for (int number : only) {
            if (number < 1 || number > draft.claims().size()) {
                throw new TypeConversionException(
                        "--only: 1 to " + draft.claims().size());
            }
            wanted.add(number - 1);
        }
        return wanted;
    }
}
