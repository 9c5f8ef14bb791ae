package studio.direction.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.direction.plan.Stage.stage;
import static studio.direction.plan.Stage.telegram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.direction.Brief;
import studio.direction.Reply;
import studio.language.reader.Reader;

class DirectorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chair",
                "red cup*2; plate; cup LEFT_OF plate",
                "chair; table; chair RIGHT_OF table",
                "dog; bench; dog NEXT_TO bench",
                "cat; box; cat IN_FRONT_OF box",
                "chair; refrigerator; chair BEHIND refrigerator",
                "book; table; book ON table",
                "apple*3; table; apple ON table",
                "truck; dog; truck ON dog",
                "suitcase; car; suitcase HIDDEN_BY car",
                "bee; refrigerator; bee RIGHT_OF refrigerator",
                "key; bicycle; key LEFT_OF bicycle",
                "truck; bicycle; truck LEFT_OF bicycle",
                "toilet; cup; toilet RIGHT_OF cup",
                "giraffe; bird; giraffe RIGHT_OF bird",
                "man; woman; man LEFT_OF woman",
                "lamp; couch; chair; lamp BETWEEN couch chair",
                "car; bicycle",
                "tree; man; bicycle",
                "chair*4",
                "cup*7",
                "horse*3",
                "bird; balloon; bird UNDER balloon",
                "balloon; chair; balloon ABOVE chair",
                "clock; key; clock LEFT_OF key",
                "red car; blue bench",
                "green dog; yellow horse",
            })
    void whatIsSaidIsSeen(String words) {
        telegram(words).holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red cup*2; plate; cup LEFT_OF plate",
                "chair; table; chair RIGHT_OF table",
                "apple*3; table; apple ON table",
                "cup*7",
                "chair*4",
                "man; woman; dog; bicycle",
                "chair; couch; lamp; table; stool",
                "cat; box; cat IN_FRONT_OF box",
                "rock; rock; tree",
                "fork; plate; fork LEFT_OF plate",
            })
    void nothingStandsInAnotherOrFloats(String words) {
        telegram(words).solid().grounded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "man: walk RIGHT",
                "man: walk LEFT",
                "dog: run LEFT",
                "car: move RIGHT",
                "car: drive AWAY",
                "balloon: rise UP",
                "bird: fly RIGHT",
                "horse: gallop RIGHT",
            })
    void whoGoesSomewhereGetsThere(String event) {
        String actor = event.substring(0, event.indexOf(':'));
        telegram(actor + "; " + event).holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT_OF", "RIGHT_OF", "IN_FRONT_OF", "BEHIND", "NEXT_TO", "ON", "UNDER"})
    void whoGoesToAPlaceEndsThere(String where) {
        telegram("dog; table; dog: run " + where + " table").holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT_OF", "RIGHT_OF", "BEHIND"})
    void leavingARelationForAnother(String from) {
        telegram("dog; table; dog " + from + " table; dog: run IN_FRONT_OF table")
                .holds();
    }

    @Test
    void changesOfColourAreSeen() {
        telegram("car; car: turn color red>blue").holds();
    }

    @Test
    void changesOfSizeAreSeen() {
        telegram("dog; dog: turn size small>big").holds();
    }

    @Test
    void eventsFollowOneAnother() {
        Stage stage = telegram("dog; dog: run RIGHT; then dog: jump; then dog: sleep");
        assertThat(stage.starts()).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aVerbThatNothingShowsHasNoClip() {
        Stage stage = telegram("rock; rock: philosophize");
        assertThat(stage.clip("philosophize")).isEmpty();
        stage.fails("rock philosophize");
    }

    @Test
    void peopleWalkOnTheirOwnLegs() {
        Stage stage = telegram("woman; woman: walk RIGHT");
        assertThat(stage.clip("walk")).contains("walk");
        assertThat(stage.scene().timeline().clips())
                .anySatisfy(c -> assertThat(c.motion()).isEqualTo("walk"));
    }

    @Test
    void sameSeedSameBatchOtherSeedOtherLayout() {
        String words = "three chairs and a table";
        assertThat(stage(words, 7).proposal().batch())
                .isEqualTo(stage(words, 7).proposal().batch());
        assertThat(stage(words, 8).proposal().batch())
                .isNotEqualTo(stage(words, 7).proposal().batch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two red cups left of a plate",
                "a red chair stands to the left of a wooden table in a sunny room",
                "a cat on a box",
                "three horses",
                "a man walks to the right on a beach",
            })
    void wordsBecomeAScene(String words) {
        stage(words).holds();
    }

    @Test
    void aPlaceAloneIsShown() {
        assertThat(stage("beach").proposal().roles()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "and or but"})
    void nothingToShowIsNotUnderstood(String words) {
        Cardboard cardboard = new Cardboard();
        Reply reply = new Director(cardboard, cardboard).direct(new Reader().read(words), Brief.DEFAULT);
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.NotUnderstood.class,
                        no -> assertThat(no.suggestions()).isNotEmpty());
    }

    @Test
    void whatTheLibraryLacksIsNeverCalledSeen() {
        telegram("chair; unicorn").fails("unicorn is seen");
    }
}
