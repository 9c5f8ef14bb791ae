package studio.direction.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.direction.Brief;
import studio.language.edit.EditReader;
import studio.language.edit.EditReading;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.command.Outcome;

/// What holds of every edit, whatever is said.
class EditLawsTest {
    private static final EditReader READER = new EditReader();
    private static final List<String> SCENES = List.of(
            "",
            "room; red chair at -1 0; table at 1 0; cup on table1; lamp at -2.4 -0.5; it chair1",
            "red chair at -2 0; blue chair at 0 0; red chair at 2 0; table at 0 -2; pin chair1; select chair2",
            "man at 0 0; dog at 1.5 0 walks 1; sofa at 0 -2; cat at -1.5 0; hide cat1; it man1; it dog1");

    @ParameterizedTest(name = "{0}")
    @MethodSource("studio.direction.edit.Corpus#edits")
    void sameWordsSameBatch(Corpus.Entry entry) {
        Sketch.Drawn drawn = Sketch.draw(entry.scene());
        EditReply once = reply(READER.read(entry.words()), drawn);
        EditReply again = reply(new EditReader().read(entry.words()), Sketch.draw(entry.scene()));
        assertThat(again).isEqualTo(once);
    }

    /// Word salad over the vocabulary of the corpora: no sentence throws, every plan applies to a sound scene, and
    /// nothing that is pinned is touched unless the words say so.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyWordsHaveAReply(long seed) {
        List<String> words = vocabulary();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int k = 0; k < length; k++) {
                text.append(k == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
            }
            holds(SCENES.get(random.nextInt(SCENES.size())), text.toString());
        }
    }

    /// Sentences of the corpora with a word left out, doubled or exchanged, said of other scenes.
    @ParameterizedTest
    @ValueSource(longs = {5})
    void almostSentencesHaveAReply(long seed) {
        List<Corpus.Entry> entries = new ArrayList<>(Corpus.entries("edits.corpus"));
        entries.addAll(Corpus.entries("questions.corpus"));
        List<String> vocabulary = vocabulary();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 700; i++) {
            List<String> words = new ArrayList<>(
                    List.of(entries.get(random.nextInt(entries.size())).words().split(" +", -1)));
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(at));
                default -> words.set(at, vocabulary.get(random.nextInt(vocabulary.size())));
            }
            holds(SCENES.get(random.nextInt(SCENES.size())), String.join(" ", words));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "\"",
                "and and and",
                "the the the the",
                "it it it",
                "1 2 3 4 5 6 7 8 9",
                "move move move",
                "move the chair 1e999 m left",
                "move the chair 99999999999999 m left",
                "make it 0 m tall",
                "scale the chair by 0",
                "make the shot 0 seconds long",
                "undo 0",
                "add 1000000 chairs",
                "move the chair \u0000\uffff 1 m \ud83d\ude00 left",
                "name the chair \"\"",
                "turn the chair 1000000 degrees"
            })
    void hostileWordsHaveAReply(String words) {
        SCENES.forEach(scene -> holds(scene, words));
    }

    @Test
    void longTextsEnd() {
        holds(SCENES.get(1), "move the chair left and ".repeat(400));
        holds(SCENES.get(1), "the red ".repeat(2_000));
        holds(SCENES.get(1), "chair near the ".repeat(500));
    }

    @Test
    void acceptingInPartPlansAgain() {
        Sketch.Drawn drawn = Sketch.draw(SCENES.get(1));
        EditReading reading = READER.read("make the chair blue and remove the lamp");
        EditPlan whole = ((EditReply.Proposed) reply(reading, drawn)).plan();
        assertThat(whole.wishes()).containsExactly(0, 1);
        EditPlan part = ((EditReply.Proposed) reply(reading.only(Set.of(0)), drawn)).plan();
        assertThat(part.claims()).isEqualTo(whole.claims().subList(0, 1));
        assertThat(part.batch().size()).isLessThan(whole.batch().size());
    }

    @Test
    void aQuestionsChoiceIsTakenBySelectingIt() {
        Sketch.Drawn drawn = Sketch.draw("red chair at -2 0; red chair at 2 0");
        EditReading reading = READER.read("remove the chair");
        EditReply.Asks asks = (EditReply.Asks) reply(reading, drawn);
        Editor editor = new Editor(Sketch.LIBRARY, Sketch.LIBRARY);
        EditContext chosen = drawn.context().selecting(asks.picks().getLast());
        EditPlan plan = ((EditReply.Proposed) editor.reply(reading, drawn.scene(), chosen, Brief.DEFAULT)).plan();
        Scene after = ((Outcome.Applied) plan.batch().applyTo(drawn.scene())).scene();
        assertThat(after.node(asks.picks().getLast().getFirst())).isEmpty();
    }

    private static void holds(String sketch, String words) {
        Sketch.Drawn drawn = Sketch.draw(sketch);
        EditReply reply = reply(READER.read(words), drawn);
        if (reply instanceof EditReply.Proposed(EditPlan plan)) {
            Outcome outcome = plan.batch().applyTo(drawn.scene());
            assertThat(outcome).as(words).isInstanceOf(Outcome.Applied.class);
            Scene after = ((Outcome.Applied) outcome).scene();
            assertThat(after.problems()).as(words).isEmpty();
            assertThat(EditReceipts.measure(plan, drawn.scene(), after, Sketch.LIBRARY))
                    .as(words)
                    .hasSameSizeAs(plan.claims());
            boolean overruled = words.contains("pin")
                    || words.contains("lock")
                    || words.contains("anyway")
                    || words.contains("free");
            if (!overruled) {
                for (Pins.Pin pin : drawn.scene().pins().list()) {
                    assertThat(after.node(pin.node()).map(n -> n.transform()))
                            .as(words)
                            .isEqualTo(drawn.scene().node(pin.node()).map(n -> n.transform()));
                }
            }
        }
    }

    private static EditReply reply(EditReading reading, Sketch.Drawn drawn) {
        return new Editor(Sketch.LIBRARY, Sketch.LIBRARY).reply(reading, drawn.scene(), drawn.context(), Brief.DEFAULT);
    }

    private static List<String> vocabulary() {
        List<String> words = new ArrayList<>(List.of(
                ",", ".", "and", "the", "a", "it", "them", "to", "of", "left", "chair", "red", "2", "m", "then",
                "all"));
        for (String file : List.of("edits.corpus", "questions.corpus")) {
            Corpus.entries(file).forEach(e -> words.addAll(List.of(e.words().split("\\s+", -1))));
        }
        return words;
    }
}
