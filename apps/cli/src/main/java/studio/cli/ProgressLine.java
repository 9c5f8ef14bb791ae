package studio.cli;

import java.nio.file.Path;
import java.time.Duration;
import studio.cli.desk.Console;
import studio.film.Monitor;

/// Shows how far a shoot has come: a line that rewrites itself on a terminal, a line every tenth elsewhere.
final class ProgressLine implements Monitor {
    private static final int BAR = 24;

    private final Console console;
    private int tenths;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void first(Path picture) {
        console.say("A first frame can be looked at: " + picture);
    }

    @Override
    public void frame(int done, int total, Duration left) {
        String text = "frame " + done + " of " + total + (done == total ? "" : ", " + left(left) + " left");
        int filled = (int) ((long) done * BAR / total);
        console.rewrite("[" + "█".repeat(filled) + "░".repeat(BAR - filled) + "] " + text);
        int reached = (int) ((long) done * 10 / total);
        if (!console.interactive() && reached > tenths) {
            console.say(text);
        }
        tenths = reached;
    }

    private static String left(Duration left) {
        return Console.duration(left.toMillis() / 1000.0);
    }
}
