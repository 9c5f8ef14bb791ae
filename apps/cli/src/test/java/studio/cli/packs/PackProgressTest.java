package studio.cli.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import studio.cli.desk.Console;

/// Megabytes, speed and the time that is left are told to whoever sits there, and one sentence to everybody else.
class PackProgressTest {
    private static final String WHAT = "Fetching the toys pack";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private PackProgress progress(boolean interactive) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new PackProgress(new Console(out, out, interactive), nanos::get);
    }

    private String lastLine() {
        String text = said.toString(StandardCharsets.UTF_8);
        return text.substring(text.lastIndexOf('\r') + 1).replace("\u001b[K", "");
    }

    @Test
    void speedAndTimeLeftComeFromWhatArrived() {
        PackProgress progress = progress(true);
        progress.at(WHAT, 10_000_000, 90_000_000);
        assertThat(lastLine()).endsWith("10 of 90 MB");
        nanos.addAndGet(2_000_000_000);
        progress.at(WHAT, 30_000_000, 90_000_000);
        assertThat(lastLine()).startsWith("[████████░").endsWith("30 of 90 MB, 10.0 MB/s, 6 s left");
        nanos.addAndGet(6_000_000_000L);
        progress.at(WHAT, 90_000_000, 90_000_000);
        assertThat(lastLine()).endsWith("90 of 90 MB, 10.0 MB/s");
    }

    @Test
    void whatDoesNotMoveHasNoSpeed() {
        PackProgress progress = progress(true);
        progress.at(WHAT, 0, 90_000_000);
        nanos.addAndGet(2_000_000_000);
        progress.at(WHAT, 30_000, 90_000_000);
        assertThat(lastLine()).endsWith("0 of 90 MB");
    }

    @Test
    void whereNobodySitsASentenceIsSaidOnce() {
        PackProgress progress = progress(false);
        progress.at(WHAT, 0, 90);
        progress.at(WHAT, 50, 90);
        progress.at("Checking the toys pack", 90, 90);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly(WHAT, "Checking the toys pack");
    }
}
