package studio.wire.scene;

import java.util.List;
import studio.math.Color;
import studio.scene.content.Light;
import studio.scene.content.Sky;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A light: its `light` says which kind it is, and the fields beside it are those of that kind.
final class LightJson {
    private static final Vocabulary<Named<Light>> KINDS = Named.vocabulary(List.of(
            new Named<>("sun", LightJson::sun),
            new Named<>("point", LightJson::point),
            new Named<>("spot", LightJson::spot),
            new Named<>("area", LightJson::area),
            new Named<>("environment", LightJson::environment)));

    private LightJson() {}

    static void fields(Pen pen, Light light) {
        switch (light) {
            case Light.Sun(Color irradiance, double angularDiameter) -> {
                shining(pen, "sun", "irradiance", irradiance);
                pen.number("angular_diameter", angularDiameter);
            }
            case Light.Point(Color intensity, double radius) -> {
                shining(pen, "point", "intensity", intensity);
                pen.number("radius", radius);
            }
            case Light.Spot(Color intensity, double radius, double coneAngle, double softness) -> {
                shining(pen, "spot", "intensity", intensity);
                pen.number("radius", radius);
                pen.number("cone_angle", coneAngle);
                pen.number("softness", softness);
            }
            case Light.Area(Color radiance, double width, double height) -> {
                shining(pen, "area", "radiance", radiance);
                pen.number("width", width);
                pen.number("height", height);
            }
            case Light.Environment(Sky sky) -> {
                pen.text("light", "environment");
                pen.object("sky", sky, SkyJson::fields);
            }
        }
    }

    static Light read(Form form) {
        return KINDS.read(form.at("light")).reader().apply(form);
    }

    private static void shining(Pen pen, String kind, String strength, Color color) {
        pen.text("light", kind);
        SpaceJson.color(pen, strength, color);
    }

    private static Light sun(Form form) {
        Color irradiance = SpaceJson.color(form.at("irradiance"));
        double angularDiameter = form.at("angular_diameter").number();
        return form.made(() -> new Light.Sun(irradiance, angularDiameter));
    }

    private static Light point(Form form) {
        Color intensity = SpaceJson.color(form.at("intensity"));
        double radius = form.at("radius").number();
        return form.made(() -> new Light.Point(intensity, radius));
    }

    private static Light spot(Form form) {
        Color intensity = SpaceJson.color(form.at("intensity"));
        double radius = form.at("radius").number();
        double coneAngle = form.at("cone_angle").number();
        double softness = form.at("softness").number();
        return form.made(() -> new Light.Spot(intensity, radius, coneAngle, softness));
    }

    private static Light area(Form form) {
        Color radiance = SpaceJson.color(form.at("radiance"));
        double width = form.at("width").number();
        double height = form.at("height").number();
        return form.made(() -> new Light.Area(radiance, width, height));
    }

    private static Light environment(Form form) {
        return new Light.Environment(SkyJson.read(form.at("sky")));
    }
}
