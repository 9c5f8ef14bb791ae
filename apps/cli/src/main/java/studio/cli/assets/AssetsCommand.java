package studio.cli.assets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.User;

/// `studio assets`: what can be done with the library of things; every verb is a class of its own.
@Command(
        name = "assets",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        description = "Look through the library of things, and bake it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio assets search wooden table",
            "  ./studio assets sheet -o sheets sofa",
            "  ./studio assets bake --all"
        })
public final class AssetsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private AssetsCommand() {}

    /// The command.
    ///
    /// @param verbs whether its verbs are going to be needed
    public static CommandLine line(Console console, User user, boolean verbs) {
        CommandLine line = new CommandLine(new AssetsCommand());
        if (verbs) {
            line.addSubcommand(new SearchCommand(console, user));
            line.addSubcommand(new BakeCommand(console, user));
            line.addSubcommand(new SheetCommand(console, user));
        }
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
