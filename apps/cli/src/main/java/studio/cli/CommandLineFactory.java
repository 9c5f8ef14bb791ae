package studio.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import studio.cli.assets.AssetsCommand;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.cli.packs.PacksCommand;
import studio.cli.project.ProjectCommand;
import studio.packs.Packs;
import studio.storage.disk.StorageFailure;

/// Puts the command line together: the one list of all commands.
public final class CommandLineFactory {
    private static final List<String> VERSION = List.of("--version", "-V");

    private CommandLineFactory() {}

    /// The command line, speaking to this console and working with this stock for this user.
    ///
    /// @param packs what of other makers the user has
    /// @param args what is going to be executed. Of commands that these do not name only as much is put together as
    ///     the help shows, because the start of the program waits for it.
    public static CommandLine create(Console console, Stock stock, User user, Packs packs, List<String> args) {
        CommandLine line = new CommandLine(new StudioCommand());
        boolean onlyVersion = VERSION.containsAll(args) && !args.isEmpty();
        if (!onlyVersion) {
            addCommands(line, console, stock, user, packs, args);
            prefer(line, user);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler((wrong, typed) -> misused(wrong, console));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> ended(thrown, command, console, user));
        line.setOut(writer(console.data()));
        line.setErr(writer(console.messages()));
        return line;
    }

    private static void addCommands(
            CommandLine line, Console console, Stock stock, User user, Packs packs, List<String> args) {
        line.addSubcommand(new MakeCommand(console, stock));
        line.addSubcommand(new StageCommand(console, stock));
        line.addSubcommand(new ExplainCommand(console, stock));
        line.addSubcommand(new GalleryCommand(console, stock));
        line.addSubcommand(AssetsCommand.line(console, user, args.contains("assets")));
        line.addSubcommand(new EditCommand(console, stock, user));
        line.addSubcommand(new ShellCommand(console, stock, user));
        line.addSubcommand(new RenderCommand(console, stock, user));
        line.addSubcommand(ProjectCommand.line(console, user, args.contains("project")));
        line.addSubcommand(new MotionsCommand(console, user));
        line.addSubcommand(new PreferencesCommand(console, user));
        line.addSubcommand(PacksCommand.line(console, packs, args.contains("packs")));
        line.addSubcommand(new DoctorCommand(console, user, packs));
        line.addSubcommand(new TestCommand(console));
        line.addSubcommand(new BenchCommand(console));
    }

    private static void prefer(CommandLine line, User user) {
        Preferred preferred = new Preferred(user);
        line.getSubcommands().values().stream()
                .filter(CommandLineFactory::shoots)
                .forEach(command -> command.setDefaultValueProvider(preferred));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /// Whether a command has options that preferences stand behind.
    private static boolean shoots(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream()
                .anyMatch(name -> Preference.behind(name).isPresent());
    }

    /// What a command throws: a project's problem, a wrong combination of options, or a fault of ours.
    private static int ended(Exception thrown, CommandLine command, Console console, User user) {
        return switch (thrown) {
            case StorageFailure failure -> {
                console.tell(failure.problem());
                yield Exit.of(failure.problem());
            }
            case TypeConversionException wrong -> misused(new ParameterException(command, wrong.getMessage()), console);
            case Exception fault -> {
                Fault.tell(fault, user.faults(), console);
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
