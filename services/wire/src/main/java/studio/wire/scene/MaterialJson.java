package studio.wire.scene;

import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A material: `base` and `roughness`, and of the rest what is not as in a plain dielectric.
final class MaterialJson {
    private static final Vocabulary<Pattern> PATTERNS = Vocabulary.of(Pattern.values());
    private static final double REFRACTION = 1.5;

    private MaterialJson() {}

    static void fields(Pen pen, Material m) {
        SpaceJson.color(pen, "base", m.base());
        if (!m.accent().equals(m.base())) {
            SpaceJson.color(pen, "accent", m.accent());
        }
        if (m.pattern() != Pattern.PLAIN) {
            pen.text("pattern", Vocabulary.word(m.pattern()));
        }
        unless(1, pen, "scale", m.scale());
        pen.number("roughness", m.roughness());
        unless(0, pen, "metallic", m.metallic());
        unless(0, pen, "transmission", m.transmission());
        unless(REFRACTION, pen, "refraction", m.refraction());
        if (!m.emission().equals(Color.BLACK)) {
            SpaceJson.color(pen, "emission", m.emission());
        }
    }

    static Material read(Form form) {
        Color base = SpaceJson.color(form.at("base"));
        Color accent = form.maybe("accent", SpaceJson::color, base);
        Pattern pattern = form.maybe("pattern", PATTERNS::read, Pattern.PLAIN);
        double scale = form.maybe("scale", Form::number, 1.0);
        double roughness = form.at("roughness").number();
        double metallic = form.maybe("metallic", Form::number, 0.0);
        double transmission = form.maybe("transmission", Form::number, 0.0);
        double refraction = form.maybe("refraction", Form::number, REFRACTION);
        Color emission = form.maybe("emission", SpaceJson::color, Color.BLACK);
        return form.made(() ->
                new Material(base, accent, pattern, scale, roughness, metallic, transmission, refraction, emission));
    }

    private static void unless(double plain, Pen pen, String name, double value) {
        if (Double.compare(value, plain) != 0) {
            pen.number(name, value);
        }
    }
}
