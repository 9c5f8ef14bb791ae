package studio.cli.project;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.User;

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

    /// The command.
    ///
    /// @param verbs whether its verbs are going to be needed
    public static CommandLine line(Console console, User user, boolean verbs) {
        return verbs ? withVerbs(console, user) : new CommandLine(new ProjectCommand());
    }

    private static CommandLine withVerbs(Console console, User user) {
        CommandLine line = new CommandLine(new ProjectCommand());
        line.addSubcommand(new NewCommand(console, user));
        line.addSubcommand(new ListCommand(console, user));
        line.addSubcommand(new InfoCommand(console, user));
        line.addSubcommand(new HistoryCommand(console, user));
        line.addSubcommand(new UndoCommand(console, user));
        line.addSubcommand(new RedoCommand(console, user));
        line.addSubcommand(new BackupCommand(console, user));
        line.addSubcommand(new RestoreCommand(console, user));
        line.addSubcommand(new EncryptCommand(console, user));
        line.addSubcommand(new VerifyCommand(console, user));
        line.addSubcommand(new RolesCommand(console, user));
        line.addSubcommand(new RenameCommand(console, user));
        line.addSubcommand(new PinsCommand(console, user));
        line.addSubcommand(new ApplyCommand(console, user));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
