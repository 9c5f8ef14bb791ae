package studio.testing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.math.Vec3;

/// Hands are at what they hold, and people stand where they can do what they do. Nodes are named in the order of the
/// words: n1, n2 …
class MeetingTest {
    private static final double CONTACT = 0.02;

    private static void held(String words, String person, String thing, double share) {
        Played played = Played.of(words);
        assertThat(played.gap(person, thing, share * played.seconds()))
                .as("%s: gap at %.2f", words, share)
                .isLessThan(CONTACT);
    }

    @Test
    void whoTakesSomethingHasIt() {
        held("A woman picks up a cup from a table.", "n1", "n2", 0.97);
        held("A man picks up a ball.", "n1", "n2", 0.97);
        held("A woman drinks from a cup.", "n1", "n2", 0.6);
        held("A man reads a book.", "n1", "n2", 0.8);
    }

    /// At first the giver has it, at last the other, and in between both.
    @Test
    void whatIsGivenGoesFromHandToHand() {
        Played played = Played.of("A man gives an apple to a woman.");
        assertThat(played.gap("n1", "n2", 0.4)).isLessThan(CONTACT);
        assertThat(played.gap("n3", "n2", 0.4)).isGreaterThan(0.1);
        assertThat(played.gap("n1", "n2", 1.25)).isLessThan(CONTACT);
        assertThat(played.gap("n3", "n2", 1.25)).isLessThan(CONTACT);
        assertThat(played.gap("n3", "n2", played.seconds() - 0.1)).isLessThan(CONTACT);
    }

    private static void faceToFace(String words, double apart) {
        Played played = Played.of(words);
        double late = 0.9 * played.seconds();
        Vec3 way = played.place("n2", late).minus(played.place("n1", late));
        assertThat(way.length()).as(words + ": apart").isBetween(0.75 * apart, 1.35 * apart);
        assertThat(played.front("n1", late).dot(way.normalized())).as(words).isGreaterThan(0.9);
        assertThat(played.front("n2", late).dot(way.normalized())).as(words).isLessThan(-0.9);
    }

    @Test
    void peopleDoThingsWithEachOtherFaceToFace() {
        faceToFace("A man and a woman hug.", 0.43);
        faceToFace("A man hugs a woman.", 0.43);
        faceToFace("A man shakes hands with a woman.", 0.78);
        faceToFace("A man and a woman talk.", 1.15);
        faceToFace("A man and a woman meet.", 1.15);
    }

    @Test
    void whoMeetsComesFromAfar() {
        Played played = Played.of("A man and a woman meet.");
        assertThat(played.place("n1", 0).distance(played.place("n2", 0))).isGreaterThan(2.5);
    }

    @Test
    void twoSitDownSideBySide() {
        Played played = Played.of("A man and a woman walk to a bench and sit down.");
        double end = played.seconds() - 0.05;
        Vec3 bench = played.place("n3", end);
        for (String who : new String[] {"n1", "n2"}) {
            Vec3 way = played.place(who, end).minus(bench);
            assertThat(Math.hypot(way.x(), way.z())).as(who + " from the bench").isLessThan(0.9);
            assertThat(played.front(who, end).dot(played.front("n3", end))).isGreaterThan(0.95);
        }
        assertThat(played.place("n1", end).distance(played.place("n2", end))).isBetween(0.45, 1.1);
    }

    /// Whoever throws something lets go of it, and does not reach after it.
    @Test
    void whatIsThrownIsLetGo() {
        Played played = Played.of("A man picks up a ball and throws it.");
        double end = played.seconds() - 0.1;
        assertThat(played.gap("n1", "n2", 0.45 * end)).isLessThan(CONTACT);
        assertThat(played.gap("n1", "n2", end)).isGreaterThan(1.5);
        assertThat(played.top("n1", end)).isGreaterThan(1.5);
    }

    @Test
    void threeHaveAPlaceEach() {
        Played played = Played.of("A man, a woman and a boy walk to a sofa and sit down.");
        double end = played.seconds() - 0.05;
        assertThat(played.place("n1", end).distance(played.place("n2", end))).isGreaterThan(0.4);
        assertThat(played.place("n1", end).distance(played.place("n3", end))).isGreaterThan(0.4);
        assertThat(played.place("n2", end).distance(played.place("n3", end))).isGreaterThan(0.4);
    }

    /// Indoors there is a chair under whoever sits, outdoors the ground.
    @Test
    void nobodySitsOnAir() {
        Played inside = Played.of("A woman sits at a desk.");
        assertThat(inside.gap("n1", "i1", 0.9 * inside.seconds())).isLessThan(0.05);
        Played outside = Played.of("A woman sits on the grass in a park.");
        assertThat(outside.top("n1", 0.9 * outside.seconds())).isLessThan(1.15);
    }
}
