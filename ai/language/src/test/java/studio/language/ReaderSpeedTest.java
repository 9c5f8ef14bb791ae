package studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import studio.language.reader.Reader;

/// How long a sentence takes once warm: reported, never asserted, since a busy machine is no fault.
class ReaderSpeedTest {
    @Test
    void medianOfTheCorpus(TestReporter reporter) {
        Reader reader = new Reader();
        List<Long> micros = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            micros.clear();
            Corpus.entries().forEach(entry -> {
                long start = System.nanoTime();
                reader.read(entry.sentence());
                micros.add((System.nanoTime() - start) / 1_000);
            });
        }
        Collections.sort(micros);
        assertThat(micros).isNotEmpty();
        reporter.publishEntry("microseconds, median", String.valueOf(micros.get(micros.size() / 2)));
        reporter.publishEntry("microseconds, 95th of 100", String.valueOf(micros.get(micros.size() * 95 / 100)));
    }
}
