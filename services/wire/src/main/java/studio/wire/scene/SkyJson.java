package studio.wire.scene;

import java.util.List;
import studio.math.Color;
import studio.scene.content.Sky;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A sky: its `kind` says which of the two kinds it is.
final class SkyJson {
    private static final Vocabulary<Named<Sky>> KINDS = Named.vocabulary(
            List.of(new Named<>("physical", SkyJson::physical), new Named<>("gradient", SkyJson::gradient)));

    private SkyJson() {}

    static void fields(Pen pen, Sky sky) {
        switch (sky) {
            case Sky.Physical(double turbidity, double brightness, double cloudCover) -> {
                pen.text("kind", "physical");
                pen.number("turbidity", turbidity);
                pen.number("brightness", brightness);
                pen.number("cloud_cover", cloudCover);
            }
            case Sky.Gradient(Color zenith, Color horizon, Color ground, double stars) -> {
                pen.text("kind", "gradient");
                SpaceJson.color(pen, "zenith", zenith);
                SpaceJson.color(pen, "horizon", horizon);
                SpaceJson.color(pen, "ground", ground);
                pen.number("stars", stars);
            }
        }
    }

    static Sky read(Form form) {
        return KINDS.read(form.at("kind")).reader().apply(form);
    }

    private static Sky physical(Form form) {
        double turbidity = form.at("turbidity").number();
        double brightness = form.at("brightness").number();
        double cloudCover = form.at("cloud_cover").number();
        return form.made(() -> new Sky.Physical(turbidity, brightness, cloudCover));
    }

    private static Sky gradient(Form form) {
        Color zenith = SpaceJson.color(form.at("zenith"));
        Color horizon = SpaceJson.color(form.at("horizon"));
        Color ground = SpaceJson.color(form.at("ground"));
        double stars = form.at("stars").number();
        return form.made(() -> new Sky.Gradient(zenith, horizon, ground, stars));
    }
}
