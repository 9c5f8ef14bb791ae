package studio.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Puts the command line together: the one list of all commands.
public final class CommandLineFactory {
    private CommandLineFactory() {}

    /// The command line, speaking to this console and working with this stock.
    public static CommandLine create(Console console, Stock stock) {
        CommandLine line = new CommandLine(new StudioCommand());
        line.addSubcommand(new MakeCommand(console, stock));
        line.addSubcommand(new StageCommand(console, stock));
        line.addSubcommand(new ExplainCommand(console, stock));
        line.addSubcommand(new GalleryCommand(console, stock));
        line.addSubcommand(new DoctorCommand(console));
        line.addSubcommand(new TestCommand(console));
        line.addSubcommand(new BenchCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler((wrong, args) -> misused(wrong, console));
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            Fault.tell(fault, faults(), console);
            return Exit.FAULT;
        });
        line.setOut(writer(console.data()));
        line.setErr(writer(console.messages()));
        return line;
    }

    /// Where fault reports go.
    public static Path faults() {
        return Path.of(System.getProperty("user.home"), ".cache", "ai-movie-studio", "Faults");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(ParameterException wrong, Console console) {
        console.say(String.valueOf(wrong.getMessage()));
        console.say("  Help: ./studio " + path(wrong.getCommandLine()) + "--help");
        return Exit.USAGE;
    }

    private static String path(CommandLine line) {
        return line.getParent() == null ? "" : line.getCommandName() + " ";
    }
}
