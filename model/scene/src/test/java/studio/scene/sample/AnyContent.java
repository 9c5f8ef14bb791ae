package studio.scene.sample;

import java.util.ArrayList;
import java.util.List;
import studio.math.Color;
import studio.math.Seed;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sensor;
import studio.scene.content.Sky;
import studio.scene.content.Text;
import studio.scene.term.Asset;

/// Seeded contents of every kind, with words and numbers of the awkward sorts: empty, in other alphabets, with control
/// characters and quotes; negative zero, tiny, with all digits.
final class AnyContent {
    private static final List<String> WORDS = List.of(
            "chair",
            "",
            "Über-Stühle",
            "椅子 🪑",
            "say \"no\"\\",
            "\u0001\u0007\u001b\u007f",
            "line\nline\u2028",
            "𝒳\ufffd\ue000");

    private AnyContent() {}

    static Content prop(Seed seed) {
        return new Prop(asset("prop/chair", seed), coats(seed));
    }

    static Content actor(Seed seed) {
        return new Actor(asset("person/plain", seed), coats(seed));
    }

    static Content camera(Seed seed) {
        boolean plain = seed.derive("plain").unit() < 0.5;
        Sensor sensor = plain ? Sensor.SUPER_35 : new Sensor(36, 20.25);
        Lens lens = new Lens(
                seed.derive("focal").between(12, 200), 2.8, seed.derive("focus").between(0.1, 50));
        return new Camera(lens, sensor, plain ? 0 : -0.0);
    }

    static Light light(Seed seed) {
        Color color = color(seed.derive("color"));
        return switch (seed.derive("kind").below(6)) {
            case 0 -> new Light.Sun(color, 0.0093);
            case 1 -> new Light.Point(color, -0.0);
            case 2 -> new Light.Spot(color, 0.1, seed.between(0.1, 1.5), seed.unit());
            case 3 -> new Light.Area(color.times(1e9), 1, 2);
            case 4 -> new Light.Environment(new Sky.Physical(3, 1, seed.unit()));
            default -> new Light.Environment(new Sky.Gradient(color, Color.WHITE, Color.BLACK, seed.unit()));
        };
    }

    static Content text(Seed seed) {
        return new Text(words(seed), seed.between(0.1, 2), color(seed));
    }

    static String words(Seed seed) {
        return WORDS.get(seed.derive("words").below(WORDS.size()));
    }

    /// Words that are not empty.
    static String word(Seed seed) {
        return words(seed) + seed.derive("word").below(9);
    }

    private static Asset asset(String path, Seed seed) {
        Asset asset = Asset.of(path);
        for (int i = seed.derive("parameters").below(3); i > 0; i--) {
            Seed each = seed.derive(i);
            asset = asset.with(word(each), words(each.derive("value")));
        }
        return asset;
    }

    private static List<Coat> coats(Seed seed) {
        List<Coat> coats = new ArrayList<>();
        for (int i = seed.derive("coats").below(3); i > 0; i--) {
            Seed each = seed.derive("coat").derive(i);
            coats.add(new Coat(i == 1 ? Coat.ALL : word(each), material(each)));
        }
        return coats;
    }

    private static Material material(Seed seed) {
        Color color = color(seed);
        Pattern[] all = Pattern.values();
        return switch (seed.derive("material").below(6)) {
            case 0 -> Material.of(color, seed.unit());
            case 1 -> Material.metal(color, 0.25);
            case 2 -> Material.glass(color);
            case 3 -> Material.light(color.times(40));
            case 4 ->
                Material.of(
                        color, Color.WHITE, all[seed.derive("pattern").below(all.length)], seed.between(0.01, 1), 1);
            default -> new Material(color, color, Pattern.PLAIN, 1, -0.0, -0.0, -0.0, 1.4, new Color(0, -0.0, 0));
        };
    }

    private static Color color(Seed seed) {
        return seed.derive("tiny").below(8) == 0
                ? new Color(Double.MIN_VALUE, -0.0, 1e-17)
                : Color.hsl(seed.derive("hue").between(0, 360), 0.8, 0.5);
    }
}
