package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.assets.people.People;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.scene.term.Asset;

/// The real packs, where this machine's user already has them; fetches nothing.
class RealPeopleTest {
    private static final List<String> EVERYBODY = List.of("man", "woman", "girl", "boy");
    private static People people;

    @BeforeAll
    static void open() {
        people = PeopleShelf.openOffline(Packs.usual()).people();
        assumeThat(people.areStandIns()).as("the packs are not here").isFalse();
    }

    private static Figure figure(String who) {
        Asset asset = Asset.of("person/" + who);
        assertThat(people.isStoodInFor(asset)).as("%s is stood in for", who).isFalse();
        return people.figure(asset).orElseThrow();
    }

    private static double height(String who) {
        return figure(who).standing().bounds().max().y();
    }

    @Test
    void heightsAreThoseOfPeople() {
        assertThat(height("man")).isBetween(1.62, 1.98);
        assertThat(height("woman")).isBetween(1.48, 1.84);
        assertThat(height("boy")).isBetween(1.0, 1.55);
        assertThat(height("girl")).isBetween(1.0, 1.55);
    }

    @Test
    void everybodyIsDressedAndLightEnough() {
        for (String who : EVERYBODY) {
            Model model = figure(who).standing();
            assertThat(model.triangleCount()).isLessThan(40_000);
            assertThat(model.parts()).extracting(Part::slot).contains("skin", "body", "legs", "shoes", "hair", "eyes");
        }
    }

    /// The trunk, from hip to breast, is cloth: no skin comes near the middle line there.
    @Test
    void noSkinShowsOnTheTrunk() {
        for (String who : EVERYBODY) {
            Model model = figure(who).standing();
            double tall = model.bounds().max().y();
            for (Part part : model.parts()) {
                for (int v = 0; part.slot().equals("skin") && v < part.mesh().vertexCount(); v++) {
                    var p = part.mesh().position(v);
                    boolean trunk = Math.abs(p.x()) < 0.07 * tall && p.y() > 0.5 * tall && p.y() < 0.72 * tall;
                    assertThat(trunk).as("%s at %s", who, p).isFalse();
                }
            }
        }
    }

    @Test
    void walkingTouchesTheFloorAndStridesLikeAPerson() {
        Figure man = figure("man");
        for (double t = 0; t < 1; t += 0.1) {
            assertThat(man.posed("walk", t).bounds().min().y()).isCloseTo(0, within(1e-4));
        }
        assertThat(man.strideSpeed("walk")).isBetween(1.1, 2.0);
        assertThat(man.strideSpeed("run")).isBetween(2.8, 5.0);
        assertThat(man.knows("dance")).isTrue();
    }
}
