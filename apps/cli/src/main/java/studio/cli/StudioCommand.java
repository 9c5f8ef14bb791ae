package studio.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.cli.desk.Version;

/// The root of the command line. Each subcommand is a class of its own, named in [CommandLineFactory].
@Command(
        name = "studio",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Type a sentence, get a movie. Everything happens on this machine.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio make \"A red chair stands left of a round wooden table in a sunny room.\" -o chair.mp4",
            "  ./studio make \"A woman walks along the beach at sunset, tracking shot\" -o walk.mp4 --quality standard",
            "  ./studio stage \"two cups on a table\" --json",
            "  ./studio explain \"close-up of a candle, slow push in\"",
            "  ./studio project new \"My Movie\"",
            "  ./studio packs list",
            "  ./studio doctor",
            "",
            "Exit codes: 0 done, 1 a fault of ours, 2 usage, 3 not understood or a receipt failed under --strict,",
            "            4 what was given cannot be used (no such project, locked, wrong passphrase, damaged),",
            "            5 something the machine lacks."
        })
public final class StudioCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Without a command there is nothing to do but to say what there is.
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
