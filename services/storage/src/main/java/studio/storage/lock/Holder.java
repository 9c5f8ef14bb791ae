package studio.storage.lock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;

/// Who has a project open.
///
/// @param who user and machine, such as "ada on workshop"
/// @param program what they have it open with, such as "studio shell"
/// @param process number of the process
/// @param since when they opened it, ISO 8601 in UTC
public record Holder(String who, String program, long process, String since) {
    public Holder {
        who = plain(who);
        program = plain(program);
        since = plain(since);
    }

    /// This process.
    public static Holder here(String program, InstantSource clock) {
        String user = System.getProperty("user.name", "somebody");
        return new Holder(
                user + " on " + machine(),
                program,
                ProcessHandle.current().pid(),
                clock.instant().toString());
    }

    /// As it stands in a sentence.
    public String sentence() {
        return who + " with " + program + " (process " + process + ") since " + since;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    /// Without what would break a line of the lock file.
    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}|]+", " ").strip();
        return line.length() > 80 ? line.substring(0, 80) : line;
    }
}
