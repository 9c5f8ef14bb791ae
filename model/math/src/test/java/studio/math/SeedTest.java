package studio.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The same everywhere, spread evenly, and apart by name.
class SeedTest {
    @Test
    void drawsWhatSplitMixDraws() {
        // The reference implementation's first two outputs from state zero.
        assertThat(new Seed(0).unit()).isEqualTo((0xE220A8397B1DCDAFL >>> 11) * 0x1p-53);
        assertThat(new Seed(0).next().unit()).isEqualTo((0x6E789E6AA1B965F4L >>> 11) * 0x1p-53);
    }

    @Test
    void spreadsEvenly() {
        int[] counts = new int[10];
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            Seed seed = new Seed(5).derive(i);
            counts[seed.below(10)]++;
            sum += seed.between(-1, 3);
        }
        assertThat(sum / 100_000).isCloseTo(1, within(0.02));
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void namesAndNumbersGiveStreamsOfTheirOwn() {
        Set<Seed> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(new Seed(1).derive(i));
            seen.add(new Seed(1).derive("n" + i));
            seen.add(new Seed(i).derive("n"));
        }
        assertThat(seen).hasSize(3_000);
    }

    @Test
    void noiseIsSmoothBoundedAndNotFlat() {
        double lowest = 1;
        double highest = -1;
        for (int i = 0; i < 20_000; i++) {
            Seed seed = new Seed(i);
            double x = seed.derive("x").between(-50, 50);
            double y = seed.derive("y").between(-50, 50);
            double here = Noise.at(x, y, 0.5);
            assertThat(Math.abs(here - Noise.at(x + 1e-6, y, 0.5))).isLessThan(1e-5);
            lowest = Math.min(lowest, here);
            highest = Math.max(highest, here);
        }
        assertThat(lowest).isBetween(-1.0, -0.7);
        assertThat(highest).isBetween(0.7, 1.0);
    }
}
