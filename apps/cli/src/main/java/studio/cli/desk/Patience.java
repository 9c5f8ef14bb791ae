package studio.cli.desk;

import java.util.Locale;

/// Shows on a terminal that work goes on, once it has gone on for a moment.
public final class Patience {
    /// Work that takes no longer than this is not worth a line.
    private static final int MOMENT_MILLIS = 300;

    private Patience() {}

    /// Work that may fail in one way.
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /// Does the work. The line is gone before this returns.
    ///
    /// @param sentence what is being done: "Checking every step"
    public static <T, E extends Exception> T during(String sentence, Console console, Work<T, E> work) throws E {
        Thread line = Thread.ofVirtual().unstarted(() -> show(sentence, console));
        if (console.interactive()) {
            line.start();
        }
        try {
            return work.run();
        } finally {
            line.interrupt();
            waitFor(line);
            console.endRewriting();
        }
    }

    private static void show(String sentence, Console console) {
        try {
            for (long waited = MOMENT_MILLIS; ; waited += MOMENT_MILLIS) {
                Thread.sleep(MOMENT_MILLIS);
                console.rewrite(sentence + String.format(Locale.ROOT, " … %.1f s", waited / 1000.0));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(Thread line) {
        try {
            line.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
