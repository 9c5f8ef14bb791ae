package studio.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.math.Color;
import studio.math.Transform;
import studio.math.surface.Material;

/// A white furnace: under a sky of one everywhere, a thing that neither takes nor gives light cannot be seen, and
/// nothing
/// may be brighter than the sky.
class FurnaceTest {
    /// The middle of a ball of the material, seen from where the whole picture is ball.
    private static double ball(Material material) {
        return new Stage()
                .sky(1)
                .put(Stage.ball(24), material, Transform.IDENTITY)
                .mean();
    }

    @ParameterizedTest
    @CsvSource({"0.0", "0.1", "0.3", "0.5", "0.8", "1.0"})
    void whiteDielectricReturnsAllLight(double roughness) {
        assertThat(ball(Material.of(Color.WHITE, roughness))).isBetween(0.96, 1.012);
    }

    @ParameterizedTest
    @CsvSource({"0.05", "0.2", "0.5", "0.8", "1.0"})
    void whiteMetalReturnsAllLight(double roughness) {
        assertThat(ball(Material.metal(Color.WHITE, roughness))).isBetween(0.96, 1.02);
    }

    @Test
    void greyReturnsItsShare() {
        // What the gloss reflects, four to five per cent, comes on top of half of the rest.
        assertThat(ball(Material.of(Color.grey(0.5), 0.6))).isBetween(0.5, 0.56);
    }

    @Test
    void clearGlassHidesInTheFurnace() {
        assertThat(ball(Material.glass(Color.WHITE))).isBetween(0.9, 1.005);
    }

    @Test
    void tintedGlassTakesLight() {
        assertThat(ball(Material.glass(new Color(0.5, 0.5, 0.5)))).isBetween(0.4, 0.7);
    }
}
