package studio.cli.project;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.Desk;

/// `studio project`: what can be done with a project; every verb is a class of its own.
@Command(
        name = "project",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        description = "Make projects, look at them, take steps back, keep them safe.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project new \"My Movie\"",
            "  ./studio project history \"My Movie\"",
            "  ./studio project undo \"My Movie\" 2",
            "  ./studio project verify \"My Movie\" --backups"
        })
public final class ProjectCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private ProjectCommand() {}

    /// The command with all its verbs.
    public static CommandLine line(Console console, Desk desk) {
        CommandLine line = new CommandLine(new ProjectCommand());
        line.addSubcommand(new NewCommand(console, desk));
        line.addSubcommand(new ListCommand(console, desk));
        line.addSubcommand(new InfoCommand(console, desk));
        line.addSubcommand(new HistoryCommand(console, desk));
        line.addSubcommand(new UndoCommand(console, desk));
        line.addSubcommand(new RedoCommand(console, desk));
        line.addSubcommand(new BackupCommand(console, desk));
        line.addSubcommand(new RestoreCommand(console, desk));
        line.addSubcommand(new EncryptCommand(console, desk));
        line.addSubcommand(new VerifyCommand(console, desk));
        line.addSubcommand(new RolesCommand(console, desk));
        line.addSubcommand(new RenameCommand(console, desk));
        line.addSubcommand(new PinsCommand(console, desk));
        line.addSubcommand(new ApplyCommand(console, desk));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
