package studio.assets.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.assets.motion.Repertoire;
import studio.geometry.Figure;
import studio.scene.term.Asset;

/// Without any pack everybody is stood in for, tall as they would be, and that is said.
class PeopleTest {
    private static final People PEOPLE = People.standIns(Repertoire.madeByCode());

    private static double height(String path) {
        return PEOPLE.figure(Asset.of(path))
                .orElseThrow()
                .standing()
                .bounds()
                .max()
                .y();
    }

    @Test
    void standInsAreSaidToBeStandIns() {
        assertThat(PEOPLE.areStandIns()).isTrue();
        assertThat(PEOPLE.isStoodInFor(Asset.of("person/woman"))).isTrue();
    }

    @Test
    void equalAssetsGiveTheIdenticalFigure() {
        Figure first = PEOPLE.figure(Asset.of("person/man")).orElseThrow();
        assertThat(PEOPLE.figure(Asset.of("person/man"))).containsSame(first);
    }

    @Test
    void onlyPeopleAreFigures() {
        assertThat(PEOPLE.figure(Asset.of("prop/chair"))).isEmpty();
    }

    @Test
    void childrenAreSmaller() {
        assertThat(height("person/man")).isCloseTo(1.78, within(0.08));
        assertThat(height("person/girl")).isBetween(0.9, 1.45);
    }
}
