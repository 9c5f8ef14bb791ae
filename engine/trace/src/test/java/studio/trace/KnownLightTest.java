package studio.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.scene.content.Light;

/// Lamps at known distances over a matt white floor: what comes back is irradiance over π.
class KnownLightTest {
    private static final Vec3 DOWN = new Vec3(0, -1, 0);
    private static final Material MATT = Material.of(Color.WHITE, 1);

    /// Light that comes back from a small spot of floor under the lamp, seen from above at a slant.
    private static double under(Light light, Vec3 place) {
        return new Stage()
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .lamp(light, place, DOWN)
                .eye(new Vec3(0, 4, 2), Vec3.ZERO, 0.01)
                .mean();
    }

    @Test
    void pointFallsOffWithTheSquare() {
        double near = under(new Light.Point(Color.grey(4), 0.01), new Vec3(0, 2, 0));
        double far = under(new Light.Point(Color.grey(4), 0.01), new Vec3(0, 4, 0));
        assertThat(near).isCloseTo(4 / 4.0 / Math.PI, within(0.02));
        assertThat(near / far).isCloseTo(4, within(0.03));
    }

    @Test
    void spotShinesInItsConeOnly() {
        Light spot = new Light.Spot(Color.grey(4), 0.01, 0.3, 0.2);
        assertThat(under(spot, new Vec3(0, 2, 0))).isCloseTo(1 / Math.PI, within(0.02));
        assertThat(under(spot, new Vec3(1.2, 2, 0))).isZero();
    }

    @Test
    void sunGivesItsIrradianceTimesTheCosine() {
        double above = new Stage()
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .lamp(new Light.Sun(Color.grey(3), 0.0093), Vec3.ZERO, new Vec3(0, -1, -1))
                .eye(new Vec3(0, 4, 2), Vec3.ZERO, 0.01)
                .mean();
        assertThat(above).isCloseTo(3 * Math.sqrt(0.5) / Math.PI, within(0.03));
    }

    /// Irradiance at the foot of a square of side 2a at distance h (Lambert): the corner of a quarter of it has the
    /// view
    /// factor A/(√(1+A²))·atan(A/√(1+A²))/π with A = a/h, there are four quarters.
    @Test
    void areaAgreesWithLambert() {
        double h = 2;
        double side = 1;
        double a = side / 2 / h;
        double root = Math.sqrt(1 + a * a);
        double factor = 4 * (a / root * StrictMath.atan(a / root)) / Math.PI;
        double seen = under(new Light.Area(Color.grey(5), side, side), new Vec3(0, h, 0));
        assertThat(seen).isCloseTo(5 * factor, within(0.012));
    }

    @Test
    void areaShinesToItsFrontOnly() {
        double behind = new Stage()
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .lamp(new Light.Area(Color.grey(5), 1, 1), new Vec3(0, 2, 0), new Vec3(0, 1, 0))
                .eye(new Vec3(0, 4, 2), Vec3.ZERO, 0.01)
                .mean();
        assertThat(behind).isZero();
    }

    @Test
    void glowingMeshShinesLikeALampOfItsShape() {
        double side = 1;
        double seen = new Stage()
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .put(Stage.square(side), Material.light(Color.grey(5)), Transform.at(new Vec3(0, 2, 0)))
                .eye(new Vec3(0, 4, 8), Vec3.ZERO, 0.01)
                .mean();
        double a = 0.25;
        double root = Math.sqrt(1 + a * a);
        double factor = 4 * (a / root * StrictMath.atan(a / root)) / Math.PI;
        assertThat(seen).isCloseTo(5 * factor, within(0.02));
    }

    @Test
    void evenSkyGivesPiTimesItself() {
        double seen = new Stage()
                .sky(0.5)
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .eye(new Vec3(0, 4, 2), Vec3.ZERO, 0.01)
                .mean();
        assertThat(seen).isCloseTo(0.5, within(0.02));
    }

    @Test
    void windowPaneTakesLittleOfTheSun() {
        double seen = new Stage()
                .put(Stage.square(4), MATT, Transform.IDENTITY)
                .put(Stage.square(1), Material.glass(Color.WHITE), Transform.at(new Vec3(0, 1, 0)))
                .lamp(new Light.Sun(Color.grey(3), 0.0093), Vec3.ZERO, DOWN)
                .eye(new Vec3(0, 0.6, 0.4), Vec3.ZERO, 0.01)
                .mean();
        assertThat(seen / (3 / Math.PI)).isBetween(0.88, 0.97);
    }
}
