package studio.cli.packs;

import java.util.Locale;
import java.util.function.LongSupplier;
import studio.cli.desk.Console;
import studio.packs.Progress;

/// Shows on the console how far a pack has come: every sentence once, and on a terminal a bar with megabytes, speed
/// and the time that is left.
public final class PackProgress implements Progress {
    private static final int BAR = 24;
    private static final double MEGABYTE = 1e6;
    /// In so short a time no speed can be told, in nanoseconds.
    private static final long BRIEF = 500_000_000;

    /// Slower is not moving yet, in bytes a second.
    private static final double SLOWEST = 20_000;

    private final Console console;
    private final LongSupplier clock;
    private String last = "";
    private long begun;
    private long before;

    public PackProgress(Console console) {
        this(console, System::nanoTime);
    }

    /// @param clock nanoseconds from any start
    PackProgress(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void at(String sentence, long done, long total) {
        if (!sentence.equals(last)) {
            console.say(sentence);
            last = sentence;
            begun = clock.getAsLong();
            before = done;
        }
        if (total > 0) {
            console.rewrite(bar(done, total) + speed(done, total, clock.getAsLong() - begun));
        }
    }

    private static String bar(long done, long total) {
        int filled = (int) Math.min(BAR, done * BAR / total);
        return String.format(
                Locale.ROOT,
                "[%s%s] %.0f of %.0f MB",
                "█".repeat(filled),
                "░".repeat(BAR - filled),
                done / MEGABYTE,
                total / MEGABYTE);
    }

    private String speed(long done, long total, long nanos) {
        double perSecond = (done - before) / (nanos / 1e9);
        if (nanos < BRIEF || perSecond < SLOWEST) {
            return "";
        }
        String left = done < total ? ", " + Console.duration((total - done) / perSecond) + " left" : "";
        return String.format(Locale.ROOT, ", %.1f MB/s%s", perSecond / MEGABYTE, left);
    }
}
