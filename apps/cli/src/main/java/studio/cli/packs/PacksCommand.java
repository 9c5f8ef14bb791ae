package studio.cli.packs;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.packs.Packs;

/// `studio packs`: people, motions and things of other makers, which are fetched once.
@Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        description =
                "Fetch, list, check, remove and add packs: people, motions and things that the studio does not make"
                        + " by itself. They are fetched once, checked, and kept in the studio's data folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio packs list",
            "  ./studio packs install people motion",
            "  ./studio packs verify --repair",
            "  ./studio packs add my-chairs.sh3f"
        })
public final class PacksCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private PacksCommand() {}

    /// The command.
    ///
    /// @param verbs whether its verbs are going to be needed
    public static CommandLine line(Console console, Packs packs, boolean verbs) {
        CommandLine line = new CommandLine(new PacksCommand());
        if (verbs) {
            line.addSubcommand(new InstallCommand(console, packs));
            line.addSubcommand(new ListCommand(console, packs));
            line.addSubcommand(new VerifyCommand(console, packs));
            line.addSubcommand(new RemoveCommand(console, packs));
            line.addSubcommand(new AddCommand(console, packs));
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
