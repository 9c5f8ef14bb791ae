package studio.math.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import studio.math.Color;

/// Surfaces that can be, and those that cannot.
class MaterialTest {
    private static final Material OAK =
            Material.of(new Color(0.4, 0.25, 0.1), new Color(0.2, 0.12, 0.05), Pattern.WOOD, 0.1, 0.5);

    @Test
    void dyeingKeepsThePattern() {
        Material dyed = OAK.dyed(new Color(0.5, 0, 0));
        assertThat(dyed.base()).isEqualTo(new Color(0.5, 0, 0));
        assertThat(dyed.pattern()).isEqualTo(Pattern.WOOD);
        assertThat(dyed.accent().luminance()).isLessThan(dyed.base().luminance());
        assertThat(dyed.accent().green()).isZero();
        Material plain = Material.of(Color.WHITE, 0.5).dyed(new Color(0, 0, 1));
        assertThat(plain.accent()).isEqualTo(plain.base());
    }

    @Test
    void refusesWhatNoSurfaceIs() {
        refuses(Double.NaN, 0.5, 1.5);
        refuses(0, 0.5, 1.5);
        refuses(1, 1.01, 1.5);
        refuses(1, Double.NaN, 1.5);
        refuses(1, -0.01, 1.5);
        refuses(1, 0.5, 0.99);
        refuses(1, 0.5, Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> Material.light(new Color(-1, 0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OAK.dyed(new Color(Double.NaN, 0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Material.light(Color.grey(5_000)).emission().red()).isEqualTo(5_000);
    }

    private static void refuses(double scale, double roughness, double refraction) {
        Color grey = Color.grey(0.5);
        assertThatThrownBy(
                        () -> new Material(grey, grey, Pattern.PLAIN, scale, roughness, 0, 0, refraction, Color.BLACK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
