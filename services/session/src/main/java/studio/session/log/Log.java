package studio.session.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import studio.storage.disk.OwnerOnly;

/// The log file: five files of a megabyte, the oldest overwritten. Lines hold codes and numbers; words, names and paths
/// of a person do not go in. Until [#to] is called nothing is kept.
public final class Log {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;
    private static final Logger LOGGER = Logger.getLogger("studio");
    private static Path kept = Path.of("");

    static {
        LOGGER.setUseParentHandlers(false);
    }

    private Log() {}

    /// Keeps the log in a folder, closed to others, and in no other any more. Where that cannot be written the studio
    /// goes on without a log.
    public static synchronized void to(Path folder) {
        if (folder.equals(kept)) {
            return;
        }
        kept = folder;
        for (Handler handler : LOGGER.getHandlers()) {
            LOGGER.removeHandler(handler);
            handler.close();
        }
        try {
            OwnerOnly.folder(folder);
            String pattern = folder.toString().replace("%", "%%") + "/studio-%g.log";
            Handler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setFormatter(new Line());
            LOGGER.addHandler(handler);
            LOGGER.setLevel(Level.INFO);
        } catch (IOException e) {
            LOGGER.setLevel(Level.OFF);
        }
    }

    /// Something ordinary.
    public static void note(String line) {
        LOGGER.info(line);
    }

    /// Something that failed and was told to somebody.
    public static void warn(String line) {
        LOGGER.warning(line);
    }

    private static final class Line extends Formatter {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_INSTANT.withZone(ZoneOffset.UTC);

        @Override
        public String format(LogRecord line) {
            return TIME.format(line.getInstant()) + " "
                    + line.getLevel().getName().toLowerCase(java.util.Locale.ROOT) + " "
                    + line.getMessage().replaceAll("\\p{Cntrl}+", " ") + "\n";
        }
    }
}
