package studio.trace.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ElementaryTest {
    @Test
    void functionsAgreeWithThePlatforms() {
        for (int i = 0; i < 4000; i++) {
            float x = (i - 2000) / 411f;
            double turn = 2 * Math.PI * x;
            assertThat((double) Elementary.sinTurns(x)).isCloseTo(StrictMath.sin(turn), within(2e-6));
            assertThat((double) Elementary.cosTurns(x)).isCloseTo(StrictMath.cos(turn), within(2e-6));
            assertThat(Elementary.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(7e-6));
            float positive = (float) StrictMath.exp(x * 4);
            assertThat((double) Elementary.log2(positive))
                    .isCloseTo(StrictMath.log(positive) / StrictMath.log(2), within(3e-6));
            assertThat(Elementary.pow(positive, 0.42f) / StrictMath.pow(positive, 0.42f))
                    .isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void anglesAgreeInAllQuarters() {
        for (int i = -180; i < 180; i++) {
            double angle = Math.toRadians(i + 0.5);
            float turns = Elementary.turnsOf((float) StrictMath.sin(angle), (float) StrictMath.cos(angle));
            assertThat(turns * 2 * Math.PI).isCloseTo(angle, within(2e-5));
        }
        assertThat(Elementary.turnsOf(0, 0)).isZero();
    }

    @Test
    void sixteenSamplesFallInSixteenStrata() {
        Sampler sampler = new Sampler(5, 16);
        for (int pixel = 0; pixel < 50; pixel++) {
            int columns = 0;
            int cells = 0;
            for (int s = 0; s < 16; s++) {
                sampler.start(pixel, 3 * pixel, s);
                sampler.next();
                sampler.next();
                columns |= 1 << (int) (sampler.u() * 16);
                int column = (int) (sampler.u() * 4);
                int row = (int) (sampler.v() * 4);
                cells |= 1 << (column * 4 + row);
            }
            assertThat(columns).isEqualTo(0xffff);
            assertThat(cells).isEqualTo(0xffff);
        }
    }
}
