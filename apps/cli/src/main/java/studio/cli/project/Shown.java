package studio.cli.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and sizes as people read them.
final class Shown {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Shown() {}

    /// A moment in the person's own time.
    static String time(Instant moment, ZoneId zone) {
        return TIME.withZone(zone).format(moment);
    }

    /// The same, of a text of ISO 8601 as projects keep it; another text shows as it is.
    static String time(String moment, ZoneId zone) {
        try {
            return time(Instant.parse(moment), zone);
        } catch (DateTimeException e) {
            return moment;
        }
    }

    /// Bytes in the largest unit that leaves a number of at least one.
    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /// A number and what is counted, in the right form.
    static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /// One line without anything that steers a terminal.
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}
