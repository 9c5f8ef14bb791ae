package studio.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import studio.cli.desk.Console;
import studio.cli.desk.Version;

/// A fault of ours, told without a stack trace: the details go to a report file that holds nothing of the person's
/// project.
public final class Fault {
    private Fault() {}

    /// Writes the report and tells where it is.
    ///
    /// @param folder where reports go; made when missing
    public static void tell(Throwable fault, Path folder, Console console) {
        console.say("Something went wrong inside the studio. This is a fault of ours, not of your words.");
        try {
            Files.createDirectories(folder);
            Path report = folder.resolve("fault-" + Instant.now().toString().replaceAll("[^0-9TZ]", "-") + ".txt");
            Files.writeString(report, text(fault), StandardCharsets.UTF_8);
            console.say("  The report is in " + report + "; it holds no words of yours and no picture.");
        } catch (IOException e) {
            console.say("  No report could be written to " + folder + ".");
        }
    }

    private static String text(Throwable fault) {
        StringWriter trace = new StringWriter();
        for (Throwable at = fault; at != null; at = at.getCause()) {
            trace.append(at.getClass().getName()).append('\n');
            for (StackTraceElement element : at.getStackTrace()) {
                trace.append("    at ").append(element.toString()).append('\n');
            }
        }
        return String.join("\n", new Version().getVersion()) + "\n" + trace;
    }
}
