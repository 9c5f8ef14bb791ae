package studio.cli;

import studio.cli.desk.Console;
import studio.packs.Progress;

/// Shows on the console how far a pack has come: every sentence once, and a line that rewrites itself on a terminal.
public final class PackProgress implements Progress {
    private final Console console;
    private String last = "";

    public PackProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(String sentence, long done, long total) {
        if (!sentence.equals(last)) {
            console.say(sentence);
            last = sentence;
        }
        if (total > 0) {
            console.rewrite(sentence + " " + done * 100 / total + " % of " + (total >> 20) + " MB");
        }
    }
}
