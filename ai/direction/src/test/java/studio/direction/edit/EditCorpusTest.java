package studio.direction.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The corpora are the specification of edits and questions, held on the scene that comes of the words.
class EditCorpusTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("studio.direction.edit.Corpus#edits")
    void whatIsSaidComesToBe(Corpus.Entry entry) {
        Check.check(entry.scene(), entry.words(), entry.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("studio.direction.edit.Corpus#questions")
    void whatIsAskedIsAnswered(Corpus.Entry entry) {
        Check.check(entry.scene(), entry.words(), entry.expected());
    }

    @Test
    void theCorporaAreNotEmpty() {
        assertThat(Corpus.edits().count()).isGreaterThanOrEqualTo(80);
        assertThat(Corpus.questions().count()).isGreaterThanOrEqualTo(50);
    }
}
