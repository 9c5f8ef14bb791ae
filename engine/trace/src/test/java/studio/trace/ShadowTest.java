package studio.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.scene.content.Light;
import studio.trace.film.Film;

class ShadowTest {
    private static final Material MATT = Material.of(Color.WHITE, 1);

    /// Under a low sun, floors and balls must not shade themselves.
    @Test
    void nothingShadesItself() {
        Film film = new Stage()
                .put(Stage.square(40), MATT, Transform.at(new Vec3(300, 0, -200)))
                .lamp(new Light.Sun(Color.grey(3), 0), Vec3.ZERO, new Vec3(0.9, -0.15, 0.3))
                .eye(new Vec3(300, 6, -192), new Vec3(300, 0, -200), 0.5)
                .size(32)
                .expose();
        double[] range = range(film);
        assertThat(range[0]).isPositive();
        assertThat(range[1] / range[0]).isLessThan(1.06);
    }

    /// A square of side one, one metre above the floor: the umbra is its own size, and around it all is light. Light
    /// that
    /// the floor throws back under the square does not count.
    @Test
    void umbraLiesWhereItShould() {
        Film film = new Stage()
                .put(Stage.square(20), MATT, Transform.IDENTITY)
                .put(Stage.square(1), MATT, Transform.at(new Vec3(1, 1, 0)))
                .lamp(new Light.Sun(Color.grey(3), 0.0093), Vec3.ZERO, new Vec3(-1, -1, 0))
                .eye(new Vec3(0, 10, 0.01), Vec3.ZERO, 2 * StrictMath.atan(0.1))
                .size(32)
                .expose();
        // The picture is two metres wide: 16 pixels a metre, the shadow in the middle from −0.5 to 0.5.
        assertThat(film.direct[1][16 * 32 + 16]).isZero();
        assertThat(film.direct[1][16 * 32 + 10]).isZero();
        assertThat(film.direct[1][16 * 32 + 5]).isGreaterThan(0.6f);
        assertThat(film.direct[1][26 * 32 + 16]).isGreaterThan(0.6f);
    }

    private static double[] range(Film film) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int i = 0; i < film.width * film.height; i++) {
            low = Math.min(low, Stage.light(film, i));
            high = Math.max(high, Stage.light(film, i));
        }
        return new double[] {low, high};
    }
}
