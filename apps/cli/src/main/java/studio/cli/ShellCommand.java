package studio.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.cli.project.ProjectArgument;
import studio.cli.talk.Conversation;
import studio.cli.talk.Lines;
import studio.cli.talk.TypedLines;
import studio.scene.Problem;
import studio.session.Session;
import studio.session.desk.Desk;
import studio.storage.disk.StorageFailure;

/// `studio shell`: a talk with a project, sentence by sentence.
@Command(
        name = "shell",
        mixinStandardHelpOptions = true,
        description = {
            "Talk with a project: every sentence is shown as a difference first, to accept whole, in part, or refuse.",
            "\"it\" and \"them\" are what was spoken of last. Out of a pipe, every line is accepted whole."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio shell \"My Movie\"",
            "  printf 'add a lamp next to the sofa\\nmake it green\\n' | ./studio shell \"My Movie\""
        })
final class ShellCommand implements Callable<Integer> {
    private static final List<String> WORDS = List.of(
            "add",
            "remove",
            "move",
            "turn",
            "make",
            "paint",
            "replace",
            "duplicate",
            "group",
            "rename",
            "hide",
            "show",
            "select",
            "pin",
            "unpin",
            "undo",
            "redo",
            "how many",
            "what is",
            "where is",
            "help",
            "quit");

    private final Console console;
    private final Stock stock;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Option(names = "--yes", description = "Accept everything, and take the likeliest answer to every question.")
    private boolean yes;

    @Mixin
    private ShootOptions options = new ShootOptions();

    ShellCommand(Console console, Stock stock, User user) {
        this.console = console;
        this.stock = stock;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        options.check();
        try (Session session = project.session("shell");
                Lines lines = console.interactive() ? new TypedLines(WORDS) : Lines.piped(user.input())) {
            Desk desk = new Desk(session, stock.catalogue(), stock.library(), options.brief());
            Optional<Lines> asked = console.interactive() && !yes ? Optional.of(lines) : Optional.empty();
            if (console.interactive()) {
                console.say("Say what to change, or ask. help shows examples, quit leaves; everything can be undone.");
            }
            return talk(new Conversation(desk, console, asked), lines);
        }
    }

    /// @return the exit code of the first line that was not done
    private int talk(Conversation conversation, Lines lines) {
        int worst = Exit.DONE;
        for (Optional<String> line = lines.next("> "); line.isPresent(); line = lines.next("> ")) {
            String words = Words.join(List.of(line.get()));
            switch (words) {
                case "" -> {}
                case "quit", "exit", "bye" -> {
                    return worst;
                }
                case "help", "?" -> help();
                default -> {
                    int code = say(conversation, words);
                    worst = worst == Exit.DONE ? code : worst;
                }
            }
        }
        return console.interactive() ? Exit.DONE : worst;
    }

    private int say(Conversation conversation, String words) {
        Optional<Problem> problem = Words.check(words);
        if (problem.isPresent()) {
            console.tell(problem.get());
            return Exit.USAGE;
        }
        new StageFloor(stock).prepare(words, console);
        int code = conversation.say(Words.fitting(words), yes);
        console.data().flush();
        return code;
    }

    private void help() {
        List.of(
                        "a red chair left of a round table in a sunny room",
                        "add a lamp next to the chair · remove it · put two cups on the table",
                        "move the chair 2 m to the left · turn it around · make it twice as big · paint it blue",
                        "replace the lamp with a plant · three more of them · call it Bob · pin the chair",
                        "make it a close-up · the camera slowly orbits · at sunset · darker",
                        "how many chairs are there? · what is behind the sofa? · where is the cat?",
                        "undo · undo the last two changes · redo")
                .forEach(line -> console.say("  " + line));
    }
}
