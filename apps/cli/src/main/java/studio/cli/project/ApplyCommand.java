package studio.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.scene.Problem;
import studio.scene.command.Command;
import studio.scene.history.Cause;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Submission;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project apply`: carries out commands that another program wrote.
@picocli.CommandLine.Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = {
            "Carry out commands, a line of JSON each (docs/protocol/scene-json.md): all of them or none.",
            "Each line is a step of its own, or all are one step with --together."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project apply \"My Movie\" --commands commands.ndjson",
            "  my-tool | ./studio project apply \"My Movie\" --commands - --together"
        })
final class ApplyCommand implements Callable<Integer> {
    /// Steps that are under way at once: fewer than a session takes.
    private static final int UNDER_WAY = 1_000;

    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Option(
            names = "--commands",
            required = true,
            paramLabel = "FILE",
            description = "The file of commands, or - for standard input.")
    private String file = "";

    @Option(names = "--together", description = "Make all of them one step.")
    private boolean together;

    @Mixin
    private Told told = new Told();

    ApplyCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        Script script = read();
        try (Session session = project.session("apply")) {
            script.rehearse(session.snapshot().scene());
            Patience.during("Carrying out the commands", console, () -> {
                perform(session, script);
                return script;
            });
            int steps = together
                    ? Math.min(1, script.lines().size())
                    : script.lines().size();
            Present present = Present.of(session.snapshot());
            String sentence = "Carried out " + Shown.count(script.lines().size(), "command", "commands") + " in "
                    + Shown.count(steps, "step", "steps") + ": the project is " + present.sentence() + ".";
            told.say(console, sentence, present, (pen, p) -> fields(pen, p, script));
        }
        return Exit.DONE;
    }

    private Script read() throws StorageFailure {
        try (InputStream in = file.equals("-") ? user.input() : Files.newInputStream(Path.of(file))) {
            return Script.read(in);
        } catch (IOException | InvalidPathException e) {
            throw new StorageFailure(
                    Problem.user(
                            "script.unreadable",
                            "The commands cannot be read from " + file + ".",
                            "Name a UTF-8 text file with a line of JSON for each command, or - for standard input."),
                    e);
        }
    }

    private void perform(Session session, Script script) throws StorageFailure {
        List<Command> commands = together
                ? List.of(script.together("Apply " + Shown.count(script.lines().size(), "command", "commands")))
                : script.lines().stream().map(Script.Line::command).toList();
        for (int at = 0; at < commands.size() && !script.lines().isEmpty(); at += UNDER_WAY) {
            List<CompletableFuture<Answer>> answers = new ArrayList<>();
            for (Command command : commands.subList(at, Math.min(at + UNDER_WAY, commands.size()))) {
                answers.add(session.submit(step(session, command)));
            }
            for (CompletableFuture<Answer> answer : answers) {
                ProjectArgument.done(answer);
            }
        }
    }

    /// The rehearsal went through and nobody else writes, so every command fits whatever those before it left.
    private static Submission step(Session session, Command command) {
        return Submission.of(session.snapshot(), command, new Cause(Cause.Hand.PROGRAM, ""))
                .replanned(now -> new Submission.Plan.Made(command));
    }

    private static void fields(Pen pen, Present present, Script script) {
        pen.count("commands", script.lines().size());
        present.fields(pen);
    }
}
