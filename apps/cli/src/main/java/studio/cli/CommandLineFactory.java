package studio.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.Console;
import studio.cli.desk.Desk;
import studio.cli.desk.Exit;
import studio.cli.project.ProjectCommand;
import studio.storage.disk.StorageFailure;

/// Puts the command line together: the one list of all commands.
public final class CommandLineFactory {
    private CommandLineFactory() {}

    /// The command line, speaking to this console and working with this stock for the user who runs the studio.
    public static CommandLine create(Console console, Stock stock) {
        return create(console, stock, Desk.usual());
    }

    /// The same for the user whose desk this is.
    public static CommandLine create(Console console, Stock stock, Desk desk) {
        CommandLine line = new CommandLine(new StudioCommand());
        line.addSubcommand(new MakeCommand(console, stock));
        line.addSubcommand(new StageCommand(console, stock));
        line.addSubcommand(new ExplainCommand(console, stock));
        line.addSubcommand(new EditCommand(console, stock, desk));
        line.addSubcommand(new ShellCommand(console, stock, desk));
        line.addSubcommand(new RenderCommand(console, stock, desk));
        line.addSubcommand(ProjectCommand.line(console, desk));
        line.addSubcommand(new DoctorCommand(console));
        line.addSubcommand(new TestCommand(console));
        line.addSubcommand(new BenchCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler((wrong, args) -> misused(wrong, console));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> ended(thrown, command, console, desk));
        line.setOut(writer(console.data()));
        line.setErr(writer(console.messages()));
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /// What a command throws: a project's problem, a wrong combination of options, or a fault of ours.
    private static int ended(Exception thrown, CommandLine command, Console console, Desk desk) {
        return switch (thrown) {
            case StorageFailure failure -> {
                console.tell(failure.problem());
                yield Exit.of(failure.problem());
            }
            case TypeConversionException wrong -> misused(new ParameterException(command, wrong.getMessage()), console);
            case Exception fault -> {
                Fault.tell(fault, desk.faults(), console);
                yield Exit.FAULT;
            }
        };
    }

    private static int misused(ParameterException wrong, Console console) {
        console.say(String.valueOf(wrong.getMessage()));
        console.say("  Help: ./studio " + path(wrong.getCommandLine()) + "--help");
        return Exit.USAGE;
    }

    private static String path(CommandLine line) {
        return line.getParent() == null ? "" : path(line.getParent()) + line.getCommandName() + " ";
    }
}
