package studio.direction.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.direction.Brief;
import studio.language.edit.EditReader;

/// How long it takes to read and answer, warm. The bound is far above what was measured: it only keeps a sentence from
/// becoming a wait.
class EditSpeedTest {
    private static final int WARM = 5;

    @Test
    void aSentenceOfARoomIsAnsweredAtOnce() {
        assertThat(median(scene(30), WARM)).isLessThan(60);
    }

    @Test
    void aSentenceOfACrowdIsAnsweredSoon() {
        assertThat(median(scene(10_000), 1)).isLessThan(5_000);
    }

    /// The median of all edits of the corpus in milliseconds, after some rounds.
    private static double median(Sketch.Drawn drawn, int rounds) {
        EditReader reader = new EditReader();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            millis.clear();
            for (Corpus.Entry entry : rounds > 4
                    ? Corpus.entries("edits.corpus")
                    : Corpus.entries("edits.corpus").subList(0, 24)) {
                long start = System.nanoTime();
                EditReply reply = new Editor(Sketch.LIBRARY, Sketch.LIBRARY)
                        .reply(reader.read(entry.words()), drawn.scene(), drawn.context(), Brief.DEFAULT);
                millis.add((System.nanoTime() - start) / 1e6);
                assertThat(reply).isNotNull();
            }
        }
        millis.sort(null);
        double median = millis.get(millis.size() / 2);
        double slowest = millis.get(millis.size() * 95 / 100);
        System.getLogger("speed")
                .log(
                        System.Logger.Level.INFO,
                        "nodes {0}: median {1} ms, 95 % {2} ms",
                        drawn.scene().nodes().size(),
                        median,
                        slowest);
        return median;
    }

    private static Sketch.Drawn scene(int nodes) {
        int side = (int) Math.ceil(Math.sqrt(nodes));
        String boxes = IntStream.range(0, nodes - 6)
                .mapToObj(i -> "box at " + (8 + 1.2 * (i % side)) + " " + (-4 - 1.2 * (i / side)))
                .collect(Collectors.joining("; "));
        return Sketch.draw("red chair at -1 0; table at 1 0; cup on table1; lamp at -2.4 -0.5; it chair1; " + boxes);
    }
}
