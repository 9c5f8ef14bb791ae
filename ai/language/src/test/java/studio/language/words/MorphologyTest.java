package studio.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.language.lexicon.VerbForms;

/// Plurals and verb forms, regular, irregular and mistaken.
class MorphologyTest {
    @ParameterizedTest
    @CsvSource({
        "cats,cat",
        "boxes,box",
        "dishes,dish",
        "berries,berry",
        "toys,toy",
        "knives,knife",
        "wolves,wolf",
        "geese,goose",
        "people,person",
        "women,woman",
        "mice,mouse",
        "mouses,mouse",
        "sheeps,sheep",
        "benchs,bench",
        "buses,bus",
        "buss,bus",
        "glasses,glass",
        "horses,horse",
        "vases,vase",
        "shoes,shoe",
        "potatoes,potato",
        "taxis,taxi",
        "leaves,leaf",
        "shelves,shelf",
        "axes,axe",
        "cacti,cactus",
        "movies,movie",
        "ties,tie",
        "broccolis,broccoli"
    })
    void pluralsHaveTheirSingular(String plural, String singular) {
        assertThat(Plurals.of(plural)).isEqualTo(new Plurals.Singular(singular, true));
    }

    @ParameterizedTest
    @CsvSource({"bus", "glass", "grass", "tennis", "scissors", "octopus", "cat", "dress", "lens", "is", "his", "as"})
    void singularsStay(String noun) {
        assertThat(Plurals.of(noun)).isEqualTo(new Plurals.Singular(noun, false));
    }

    @ParameterizedTest
    @CsvSource({
        "walks,walk,PRESENT",
        "walked,walk,PAST",
        "walking,walk,ING",
        "walk,walk,BASE",
        "running,run,ING",
        "ran,run,PAST",
        "swum,swim,PARTICIPLE",
        "carries,carry,PRESENT",
        "carried,carry,PAST",
        "dances,dance,PRESENT",
        "dancing,dance,ING",
        "lying,lie,ING",
        "tying,tie,ING",
        "washes,wash,PRESENT",
        "goes,go,PRESENT",
        "stopped,stop,PAST",
        "opening,open,ING",
        "fell,fall,PAST",
        "thrown,throw,PARTICIPLE",
        "sitting,sit,ING",
        "visited,visit,PAST",
        "eaten,eat,PARTICIPLE",
        "beginning,begin,ING",
        "traveling,travel,ING",
        "travelling,travel,ING",
        "agreeing,agree,ING",
        "fixing,fix,ING"
    })
    void verbsHaveTheirLemma(String word, String lemma, VerbForm.Form form) {
        Conjugation verbs = new Conjugation(List.of(
                "walk", "run", "swim", "carry", "dance", "lie", "tie", "wash", "go", "stop", "open", "fall", "throw",
                "sit", "visit", "eat", "begin", "travel", "agree", "fix"));
        assertThat(verbs.of(word)).contains(new VerbForm(lemma, form));
    }

    @Test
    void strangersAreNoVerbs() {
        assertThat(VerbForms.of("table")).isEmpty();
        assertThat(VerbForms.of("tables")).isEmpty();
        assertThat(VerbForms.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"frobbing,frob", "motorcycling,motorcycle", "quelling,quell", "zorking,zork"})
    void unknownVerbsAreGuessed(String word, String lemma) {
        assertThat(VerbForms.guess(word)).contains(lemma);
    }
}
