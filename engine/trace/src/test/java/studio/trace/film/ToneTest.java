package studio.trace.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.math.Color;

class ToneTest {
    private static Color shown(Color light) {
        int code = new Tone(0).code((float) light.red(), (float) light.green(), (float) light.blue());
        return Color.srgb(code);
    }

    @Test
    void greyStaysGreyAndRises() {
        double last = -1;
        for (double level = 0; level < 12; level = level * 1.3 + 0.01) {
            Color grey = shown(Color.grey(level));
            assertThat(Math.max(grey.red(), Math.max(grey.green(), grey.blue()))
                            - Math.min(grey.red(), Math.min(grey.green(), grey.blue())))
                    .isLessThan(0.01);
            assertThat(grey.green()).isGreaterThanOrEqualTo(last);
            last = grey.green();
        }
        assertThat(last).isGreaterThan(0.97);
        assertThat(shown(Color.BLACK)).isEqualTo(Color.BLACK);
    }

    /// A white wall in full sun is bright but not burnt; a middle grey in the same light is in the middle.
    @Test
    void middleIsInTheMiddle() {
        assertThat(shown(Color.grey(0.95)).green()).isBetween(0.6, 0.92);
        assertThat(shown(Color.grey(0.18)).green()).isBetween(0.1, 0.25);
    }

    /// However bright, a red lamp turns neither yellow nor purple.
    @Test
    void saturatedColoursKeepTheirHue() {
        for (double level = 0.1; level < 20; level *= 1.7) {
            Color red = shown(new Color(level, level * 0.05, level * 0.05));
            assertThat(red.red()).isGreaterThanOrEqualTo(red.green());
            assertThat(Math.abs(red.green() - red.blue())).isLessThan(0.02);
            Color blue = shown(new Color(level * 0.05, level * 0.1, level));
            assertThat(blue.blue()).isGreaterThanOrEqualTo(Math.max(blue.red(), blue.green()));
        }
    }
}
