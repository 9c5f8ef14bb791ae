package studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.language.reader.Reader;

/// The corpus is the specification: every sentence means what its file says.
class CorpusTest {
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @MethodSource("studio.language.Corpus#entries")
    void sentenceMeansWhatItsFileSays(Corpus.Entry entry) {
        String meaning = MeaningText.of(READER.read(entry.sentence()).meaning());
        if (entry.forbidden()) {
            assertThat(meaning).doesNotContain(entry.expected());
        } else {
            assertThat(meaning).isEqualTo(entry.expected());
        }
    }

    @Test
    void corpusIsNotEmpty() {
        assertThat(Corpus.entries().count()).isGreaterThan(250);
    }
}
