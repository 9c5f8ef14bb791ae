package studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.language.grammar.Rule;
import studio.language.reader.Reader;
import studio.language.rules.Grammar;

/// The rules as a whole: each has a name of its own and a topic, and the corpus makes each topic fire.
class GrammarTest {
    @Test
    void namesAreUniqueAndNameTheirTopic() {
        Set<String> names = new HashSet<>();
        for (Rule rule : Grammar.RULES) {
            assertThat(rule.name()).contains(": ");
            assertThat(names.add(rule.name())).as(rule.name()).isTrue();
        }
    }

    @Test
    void corpusUsesEveryTopic() {
        Set<String> used = new HashSet<>();
        Reader reader = new Reader();
        Corpus.entries().forEach(e -> collect(reader.read(e.sentence()).derivation(), used));
        List<String> topics = Grammar.RULES.stream()
                .map(r -> r.name().substring(0, r.name().indexOf(':')))
                .distinct()
                .toList();
        assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(used).anyMatch(u -> u.startsWith(topic + ":")));
    }

    private static void collect(Derivation derivation, Set<String> used) {
        used.add(derivation.rule());
        derivation.parts().forEach(p -> collect(p, used));
    }
}
