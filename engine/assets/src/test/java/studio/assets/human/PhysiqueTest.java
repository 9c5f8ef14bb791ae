package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import studio.math.Seed;

/// A body is a mixture whose shares add up.
class PhysiqueTest {
    private static double sum(Map<String, Double> mix, Predicate<String> of) {
        return mix.entrySet().stream()
                .filter(entry -> of.test(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void anAverageManOfTwentyFiveIsOneTarget() {
        Map<String, Double> mix = new Physique(1, 25, 0.5, 0.5, 0.5, 0, 0).targets();
        assertThat(mix)
                .containsOnlyKeys("caucasian-male-young", "universal-male-young-averagemuscle-averageweight")
                .containsValues(1.0);
    }

    @Test
    void aChildOfTenIsAChildAndTheOldestIsOld() {
        assertThat(new Physique(0, 10, 0.5, 0.5, 0.5, 0, 1).targets()).containsEntry("asian-female-child", 1.0);
        assertThat(new Physique(0, 90, 0.5, 0.5, 0.5, 1, 0).targets()).containsEntry("african-female-old", 1.0);
    }

    @Test
    void sharesAddUpForEveryBody() {
        for (int i = 0; i < 200; i++) {
            Seed seed = new Seed(11).derive(i);
            double african = seed.derive("a").unit() / 2;
            double height = seed.derive("h").unit();
            Map<String, Double> mix = new Physique(
                            seed.derive("m").unit(),
                            seed.derive("y").between(1, 90),
                            seed.derive("u").unit(),
                            seed.derive("w").unit(),
                            height,
                            african,
                            seed.derive("s").unit() / 2)
                    .targets();
            assertThat(sum(mix, name -> name.startsWith("universal-"))).isCloseTo(1, within(1e-6));
            assertThat(sum(mix, name -> name.startsWith("african-"))).isCloseTo(african, within(1e-6));
            assertThat(sum(mix, name -> name.startsWith("height/"))).isCloseTo(Math.abs(2 * height - 1), within(1e-6));
        }
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Physique(0, 0.5, 0.5, 0.5, 0.5, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Physique(0, 30, 1.1, 0.5, 0.5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Physique(0, 30, 0.5, Double.NaN, 0.5, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Physique(0, 30, 0.5, 0.5, 0.5, 0.7, 0.7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
