package studio.direction.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Light;
import studio.scene.content.Sky;

/// What everybody knows about light: a low sun is warm, clouds soften, nights are dark and blue.
class HoursTest {
    private static final List<String> DAY = List.of("sunrise", "morning", "noon", "afternoon", "golden hour", "sunset");

    @Test
    void theSunIsLowAndWarmAtBothEndsOfTheDay() {
        assertThat(height("sunrise")).isLessThan(height("morning"));
        assertThat(height("morning")).isLessThan(height("noon"));
        assertThat(height("afternoon")).isLessThan(height("noon"));
        assertThat(height("golden hour")).isLessThan(height("afternoon"));
        assertThat(height("sunset")).isLessThan(height("golden hour"));
        assertThat(warmth("sunset")).isGreaterThan(warmth("golden hour"));
        assertThat(warmth("golden hour")).isGreaterThan(warmth("afternoon"));
        assertThat(warmth("noon")).isLessThan(warmth("morning"));
    }

    @Test
    void nothingSaidIsALowSideSun() {
        Daylight usual = Hours.of("", "");
        assertThat(usual.elevation()).isBetween(20.0, 35.0);
        assertThat(usual.bearing()).isBetween(45.0, 90.0);
        assertThat(usual).isEqualTo(Hours.of("sometime", "whatever"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sunrise", "morning", "noon", "afternoon", "golden hour", "sunset", "dusk", "night"})
    void badWeatherTakesTheSunAway(String hour) {
        double clear = Hours.of(hour, "").sun().luminance();
        for (String weather : List.of("cloudy", "rain", "snow", "fog", "storm")) {
            Daylight light = Hours.of(hour, weather);
            assertThat(light.sun().luminance()).as(hour + " " + weather).isLessThan(0.3 * clear);
            assertThat(light.diameter())
                    .as("softer")
                    .isGreaterThan(Hours.of(hour, "").diameter());
        }
    }

    @Test
    void dayHasAPhysicalSkyAndNightHasStars() {
        for (String hour : DAY) {
            assertThat(Hours.of(hour, "").sky()).isInstanceOf(Sky.Physical.class);
            assertThat(Hours.of(hour, "").lamps()).isFalse();
        }
        Daylight night = Hours.of("night", "");
        assertThat(night.lamps()).isTrue();
        assertThat(night.sun().luminance()).isLessThan(0.6);
        assertThat(night.sun().blue()).isGreaterThan(night.sun().red());
        assertThat(night.sky())
                .isInstanceOfSatisfying(
                        Sky.Gradient.class, sky -> assertThat(sky.stars()).isPositive());
        assertThat(Hours.of("night", "cloudy").sky())
                .isInstanceOfSatisfying(
                        Sky.Gradient.class, sky -> assertThat(sky.stars()).isZero());
    }

    @Test
    void aSunStandsOnTheSideItIsAskedToAndAboveTheHorizon() {
        for (String hour : DAY) {
            Vec3 left = Hours.of(hour, "").towards(-1);
            assertThat(left.x()).as(hour).isNegative();
            assertThat(left.y()).as(hour).isPositive();
            assertThat(left.length()).isBetween(0.999999, 1.000001);
            assertThat(Hours.of(hour, "").towards(1).x()).isEqualTo(-left.x());
        }
    }

    @Test
    void aSunShinesFromWhereItStands() {
        Daylight light = Hours.of("afternoon", "");
        Node sun = new Gaffer()
                .outdoors(light, 1).nodes().stream()
                        .filter(n -> n.content() instanceof Light.Sun)
                        .findFirst()
                        .orElseThrow();
        Vec3 shines = sun.transform().rotation().rotate(new Vec3(0, 0, -1));
        assertThat(shines.plus(light.towards(1)).length()).isLessThan(1e-9);
    }

    @Test
    void aSoftLightGivesTheIrradianceThatWasAskedAtItsTarget() {
        // Known answer: a panel of area A and radiance L, facing a point d away, gives it E = L A / d² (far field).
        Vec3 from = new Vec3(3, 4, 0);
        Node node = new Gaffer()
                .soft("key", from, Vec3.ZERO, 0.2, 0.1, Color.grey(3))
                .nodes()
                .getFirst();
        Light.Area area = (Light.Area) node.content();
        double irradiance = area.radiance().luminance() * area.width() * area.height() / from.dot(from);
        assertThat(irradiance).isBetween(2.999, 3.001);
        Vec3 shines = node.transform().rotation().rotate(new Vec3(0, 0, -1));
        assertThat(shines.dot(from.negated().normalized())).isGreaterThan(0.999999);
    }

    @Test
    void aStudioHasKeyFillAndRim() {
        List<Node> nodes = new Gaffer()
                .studio(new Bounds(new Vec3(-0.5, 0, -0.5), new Vec3(0.5, 1, 0.5)), -1, Color.grey(0.5))
                .nodes();
        assertThat(nodes).extracting(Node::name).containsExactly("sky", "key", "fill", "rim");
        Node key = nodes.get(1);
        Node rim = nodes.get(3);
        assertThat(key.transform().position().x()).as("key from the left").isNegative();
        assertThat(key.transform().position().z())
                .as("key from the camera's side")
                .isPositive();
        assertThat(rim.transform().position().z()).as("rim from behind").isNegative();
        assertThat(nodes).extracting(n -> n.id().value()).doesNotHaveDuplicates();
    }

    private static double height(String hour) {
        return Hours.of(hour, "").elevation();
    }

    private static double warmth(String hour) {
        Color sun = Hours.of(hour, "").sun();
        return sun.red() / sun.blue();
    }
}
