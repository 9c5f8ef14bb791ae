package studio.cli.desk;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import studio.scene.Problem;

/// Where the commands speak: data to standard output, progress and messages to standard error.
///
/// @param interactive whether a person sits there: lines may rewrite themselves and questions be asked
public record Console(PrintStream data, PrintStream messages, boolean interactive) {
    /// The process's own streams, in UTF-8. The launcher may name another door for messages, so that remarks of the
    /// virtual machine stay out of them.
    public static Console ofProcess() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new Console(out, openMessages(), isTerminal());
    }

    private static PrintStream openMessages() {
        String door = System.getenv().getOrDefault("STUDIO_MESSAGES", "");
        try {
            FileOutputStream stream =
                    door.isEmpty() ? new FileOutputStream(FileDescriptor.err) : new FileOutputStream(door, true);
            return new PrintStream(stream, true, StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings({"NullAway", "SystemConsoleNull"})
    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    public void say(String sentence) {
        endRewriting();
        messages.println(sentence);
    }

    /// A problem as a person reads it: what is wrong, then what to do.
    public void tell(Problem problem) {
        say(problem.sentence());
        if (!problem.remedy().isEmpty()) {
            say("  " + problem.remedy());
        }
    }

    /// A line that the next one replaces on a terminal; elsewhere it is left out.
    public void rewrite(String line) {
        if (interactive) {
            messages.print("\r" + line + "\u001b[K");
            messages.flush();
        }
    }

    /// A length of time as people say it.
    public static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /// Takes away the line that was to be replaced.
    public void endRewriting() {
        if (interactive) {
            messages.print("\r\u001b[K");
        }
    }
}
