package studio.direction.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.direction.Brief;
import studio.direction.Claim;
import studio.direction.Proposal;
import studio.direction.Reply;
import studio.language.Reading;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.language.reader.Reader;

/// Accepting a staging in part leaves what was accepted and takes along what cannot be without the rest.
class AcceptedTest {
    private static final String WORDS =
            "a red cup to the left of a plate, a dog runs to the right, the camera pans left";
    private static final Cardboard CARDBOARD = new Cardboard();

    @Test
    void allAcceptedIsTheMeaningItself() {
        Reading reading = new Reader().read(WORDS);
        assertThat(Accepted.of(reading.meaning(), proposal(reading), accepted(reading, c -> true)))
                .isEqualTo(reading.meaning());
    }

    @Test
    void aThingTakesItsRelationsAlong() {
        Meaning left = left(c -> !c.sentence().equals("plate is seen"));
        assertThat(left.things()).extracting(Thing::noun).containsExactly("cup", "dog");
        assertThat(left.relations()).isEmpty();
        assertThat(left.events()).hasSize(1);
    }

    @Test
    void aColourGoesAlone() {
        Meaning left = left(c -> !c.test().equals("color"));
        assertThat(left.things().getFirst().attributes()).isEmpty();
        assertThat(left.relations()).hasSize(1);
    }

    @Test
    void movesAndEventsGoAlone() {
        Meaning left = left(c -> !c.test().startsWith("camera:") && !c.test().equals("acts"));
        assertThat(left.camera().moves()).isEmpty();
        assertThat(left.events()).isEmpty();
        assertThat(left.things()).hasSize(3);
    }

    @Test
    void theDirectorPlansAgainFromWhatIsLeft() {
        Meaning left = left(c -> !c.sentence().equals("plate is seen"));
        Reading again = new Reading(WORDS, left, new Reader().read(WORDS).derivation());
        assertThat(proposal(again).claims()).noneMatch(c -> c.sentence().contains("plate"));
    }

    private static Meaning left(Predicate<Claim> kept) {
        Reading reading = new Reader().read(WORDS);
        return Accepted.of(reading.meaning(), proposal(reading), accepted(reading, kept));
    }

    private static Set<Integer> accepted(Reading reading, Predicate<Claim> kept) {
        Proposal proposal = proposal(reading);
        return new TreeSet<>(IntStream.range(0, proposal.claims().size())
                .filter(i -> kept.test(proposal.claims().get(i)))
                .boxed()
                .toList());
    }

    private static Proposal proposal(Reading reading) {
        return ((Reply.Proposed) new Director(CARDBOARD, CARDBOARD).direct(reading, Brief.DEFAULT)).proposal();
    }
}
