package studio.testing.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.language.reader.Reader;
import studio.launch.Studio;

/// Who is cast for words: the corpus says it of more than sixty phrases, without any pack.
///
/// ```
/// two women, one in red and one in blue
/// => person/woman;outfit=blue;role=woman
/// => person/woman;outfit=red;role=woman
/// !> what none of the assets may say
/// ```
class PeopleCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/people/people.corpus");
    private static final Studio STUDIO = Studio.madeByCode();

    /// A phrase with the people that it must and the words that it must not give.
    record Phrase(String words, List<String> people, List<String> never) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Phrase> phrases() throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS)) {
            if (line.startsWith("=> ")) {
                phrases.getLast().people().add(line.substring(3));
            } else if (line.startsWith("!> ")) {
                phrases.getLast().never().add(line.substring(3));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(new Phrase(line, new ArrayList<>(), new ArrayList<>()));
            }
        }
        return phrases.stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void wordsCastTheirPeople(Phrase phrase) {
        List<String> assets = people(phrase.words()).stream()
                .map(c -> (c.word().count() > 1 ? c.word().count() + " " : "")
                        + c.asset().toString().replaceAll(";seed=[^;]*", ""))
                .toList();
        if (!phrase.people().isEmpty()) {
            assertThat(assets).isEqualTo(phrase.people());
        }
        phrase.never().forEach(never -> assertThat(assets).noneMatch(asset -> asset.contains(never)));
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertThat(phrases().count()).isGreaterThan(60);
    }

    /// Several people of one description are several people; the same words give the same ones again.
    @Test
    void nobodyIsAnothersTwin() {
        for (String words : List.of("two men", "a man talks to another man", "twenty people in a park")) {
            List<String> once = seeds(words);
            assertThat(once).as(words).doesNotHaveDuplicates().hasSizeGreaterThan(1);
            assertThat(seeds(words)).isEqualTo(once);
        }
    }

    private static List<String> seeds(String words) {
        List<String> seeds = new ArrayList<>();
        for (Cast cast : people(words)) {
            for (int copy = 0; copy < cast.word().count(); copy++) {
                seeds.add(cast.asset(copy).toString());
            }
        }
        return seeds;
    }

    private static List<Cast> people(String words) {
        return Casting.of(new Reader().read(words).meaning(), STUDIO.catalogue(), STUDIO.library()).casts().stream()
                .filter(Cast::person)
                .toList();
    }
}
