package studio.geometry.household;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Noise;
import studio.math.Seed;
import studio.math.surface.Material;

/// A framed landscape: sky, sun, hills and a lake built of flat layers; or `picture=abstract`.
final class Painting {
    static final Thing THING = Thing.wall("prop/painting", Painting::make)
            .called(
                    "painting",
                    "picture",
                    "framed picture",
                    "portrait",
                    "artwork",
                    "poster",
                    "photo",
                    "photograph",
                    "frame",
                    "picture frame",
                    "canvas")
            .takes("picture", "seed")
            .indoors()
            .spans(0.4, 1.4);
    static final Thing MIRROR = Thing.wall("prop/mirror", Painting::mirror)
            .called("mirror", "looking glass")
            .indoors()
            .spans(0.4, 1.4);

    private Painting() {}

    private static Model make(Wish wish) {
        Assembly picture = new Assembly().body(Finish.wood(0x8A5A2C, 0x6A4020), frame(0.9, 0.66, 0.06));
        picture.add(
                "mount", Finish.PAPER, Box.bevelled(0.82, 0.58, 0.012, 0.001).at(0, 0.04, -0.006));
        if (wish.is("picture", "abstract")) {
            blocks(picture, wish.seed());
        } else {
            landscape(picture, wish.seed());
        }
        return picture.model();
    }

    private static Solid frame(double width, double height, double bar) {
        Outline end = Outline.of(-width / 2, 0, width / 2, 0, width / 2 - bar, bar, bar - width / 2, bar);
        Solid foot = Extrusion.of(end, 0.035, 0.008);
        Outline post =
                Outline.of(-width / 2, 0, bar - width / 2, bar, bar - width / 2, height - bar, -width / 2, height);
        Solid side = Extrusion.of(post, 0.035, 0.008);
        return Solid.join(foot, foot.scaled(1, -1, 1).up(height), side.paired());
    }

    private static Solid layer(Outline outline, double z) {
        return Extrusion.of(outline, 0.002, 0.0003).at(0, 0.33, z);
    }

    private static void landscape(Assembly picture, Seed seed) {
        picture.add("picture", Finish.matte(0x9CC4DE), layer(Outline.rectangle(0.7, 0.46), 0.001));
        picture.add("picture", Finish.matte(0xF4D8A0), layer(Outline.rectangle(0.7, 0.12), 0.0022));
        picture.add(
                "picture",
                Finish.matte(0xF6B24A),
                layer(Outline.circle(0.05, 24).moved(seed.between(-0.2, 0.2), 0.07), 0.0034));
        picture.add("picture", Finish.matte(0x6E86A0), layer(ridge(seed.derive(1), 0.02, 0.09), 0.0046));
        picture.add("picture", Finish.matte(0x5C7F52), layer(ridge(seed.derive(2), -0.05, 0.06), 0.0058));
        picture.add(
                "picture",
                Finish.matte(0x3F6A8C),
                layer(Outline.ellipse(0.2, 0.035, 28).moved(0.08, -0.13), 0.0082));
        picture.add("picture", Finish.matte(0x3E5E34), layer(ridge(seed.derive(3), -0.1, 0.03), 0.007));
    }

    private static Outline ridge(Seed seed, double base, double rise) {
        double[] pairs = new double[2 * 16];
        for (int i = 0; i < 14; i++) {
            double x = 0.35 - 0.7 * i / 13;
            pairs[2 * i + 4] = x;
            pairs[2 * i + 5] = base + rise * Noise.fractal(x * 5, seed.between(0, 50), 0.5, 3);
        }
        pairs[0] = -0.35;
        pairs[1] = -0.23;
        pairs[2] = 0.35;
        pairs[3] = -0.23;
        return Outline.of(pairs);
    }

    private static void blocks(Assembly picture, Seed seed) {
        int[] colours = {0xD8452E, 0x2E5C8A, 0xF0B93A, 0x23262B, 0x6FA08A, 0xE9E2D2};
        picture.add("picture", Finish.matte(0xEFE8D8), layer(Outline.rectangle(0.7, 0.46), 0.001));
        for (int i = 0; i < 9; i++) {
            Seed own = seed.derive(i);
            double w = own.derive("w").between(0.08, 0.3);
            double h = own.derive("h").between(0.06, 0.22);
            double x = own.derive("x").between(-0.34 + w / 2, 0.34 - w / 2);
            double y = own.derive("y").between(-0.22 + h / 2, 0.22 - h / 2);
            picture.add(
                    "picture",
                    Finish.matte(colours[i % 6]),
                    layer(Outline.rectangle(w, h).moved(x, y), 0.0022 + 0.0005 * i));
        }
    }

    private static Model mirror(Wish wish) {
        return new Assembly()
                .body(Finish.wood(0xB08A4A, 0x8E6A30), frame(0.6, 0.9, 0.05))
                .add(
                        "glass",
                        Material.metal(Color.grey(0.92), 0.02),
                        Box.bevelled(0.52, 0.82, 0.01, 0.001).at(0, 0.04, -0.002))
                .model();
    }
}
