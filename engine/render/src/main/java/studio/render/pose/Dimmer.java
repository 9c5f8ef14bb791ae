package studio.render.pose;

import studio.scene.content.Light;
import studio.scene.content.Sky;

/// Turns lights up and down without changing their colour or shape.
final class Dimmer {
    private Dimmer() {}

    static Light dimmed(Light light, double factor) {
        return switch (light) {
            case Light.Sun sun -> new Light.Sun(sun.irradiance().times(factor), sun.angularDiameter());
            case Light.Point point -> new Light.Point(point.intensity().times(factor), point.radius());
            case Light.Spot spot ->
                new Light.Spot(spot.intensity().times(factor), spot.radius(), spot.coneAngle(), spot.softness());
            case Light.Area area -> new Light.Area(area.radiance().times(factor), area.width(), area.height());
            case Light.Environment(Sky sky) -> new Light.Environment(dimmed(sky, factor));
        };
    }

    private static Sky dimmed(Sky sky, double factor) {
        return switch (sky) {
            case Sky.Physical day -> new Sky.Physical(day.turbidity(), day.brightness() * factor, day.cloudCover());
            case Sky.Gradient blend ->
                new Sky.Gradient(
                        blend.zenith().times(factor),
                        blend.horizon().times(factor),
                        blend.ground().times(factor),
                        blend.stars() * factor);
        };
    }
}
