package studio.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// sRGB by IEC 61966-2-1, luminance by ITU-R BT.709, HSL by CSS Color 4.
class ColorTest {
    @Test
    void decodesKnownCodes() {
        assertThat(Color.srgb(0xffffff)).isEqualTo(Color.WHITE);
        assertThat(Color.srgb(0x000000)).isEqualTo(Color.BLACK);
        // Middle grey, 0.5 in code values; and the middle of the 8-bit codes.
        assertThat(Color.decode(0.5)).isCloseTo(0.214041140, within(1e-9));
        assertThat(Color.srgb(0x808080).red()).isCloseTo(0.215860501, within(1e-9));
        assertThat(Color.encode(0.18)).isCloseTo(0.461356130, within(1e-6));
        // Both pieces meet at the knee.
        assertThat(Color.decode(0.04045)).isCloseTo(Color.decode(0.0404501), within(1e-7));
    }

    @Test
    void everyCodeComesBack() {
        for (int code = 0; code < 256; code++) {
            int grey = code << 16 | code << 8 | code;
            assertThat(Color.srgb(grey).toSrgb()).isEqualTo(grey);
        }
        assertThat(Color.srgb(0xb01c0d).toHex()).isEqualTo("#b01c0d");
        assertThat(new Color(-1, 2, 0).toHex()).isEqualTo("#00ff00");
    }

    @Test
    void hslIsWhatStyleSheetsMean() {
        assertThat(Color.hsl(0, 1, 0.5).toHex()).isEqualTo("#ff0000");
        assertThat(Color.hsl(120, 1, 0.25).toHex()).isEqualTo("#008000");
        assertThat(Color.hsl(240, 1, 0.5).toHex()).isEqualTo("#0000ff");
        assertThat(Color.hsl(-120, 1, 0.5).toHex()).isEqualTo("#0000ff");
        assertThat(Color.hsl(39, 1, 0.5).toHex()).isEqualTo("#ffa600");
        assertThat(Color.hsl(77, 0, 0.5).toHex()).isEqualTo("#808080");
    }

    @Test
    void hslIsNeverNegative() {
        for (int i = 0; i < 5_000; i++) {
            Seed seed = new Seed(i);
            double hue = seed.derive("h").between(-360, 720);
            assertThat(Color.hsl(hue, seed.derive("s").unit(), seed.derive("l").unit())
                            .isPhysical())
                    .isTrue();
        }
    }

    @Test
    void weighsGreenMost() {
        assertThat(Color.WHITE.luminance()).isCloseTo(1, within(1e-12));
        assertThat(new Color(0, 1, 0).luminance()).isEqualTo(0.7152);
        assertThat(Color.WHITE.lerp(Color.BLACK, 0.25)).isEqualTo(Color.grey(0.75));
    }

    @Test
    void knowsWhatNoSurfaceCanHave() {
        assertThat(new Color(0, -1e-9, 0).isPhysical()).isFalse();
        assertThat(new Color(0, Double.NaN, 0).isPhysical()).isFalse();
        assertThat(new Color(Double.POSITIVE_INFINITY, 0, 0).isPhysical()).isFalse();
        assertThat(new Color(0, 100, 0).isPhysical()).isTrue();
    }
}
