package studio.geometry.food;

import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Noise;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Fruit, each with its stalk or leaf.
final class Fruit {
    static final Thing APPLE =
            Thing.tabletop("prop/apple", Fruit::apple).called("apple").spans(0.06, 0.12);
    static final Thing BANANA = Thing.tabletop("prop/banana", Fruit::banana)
            .called("banana", "plantain")
            .spans(0.15, 0.26);
    static final Thing ORANGE = Thing.tabletop("prop/orange", w -> citrus(0xF08A1C, 0xE87A10, 1))
            .called("orange", "tangerine", "mandarin", "clementine", "grapefruit")
            .spans(0.06, 0.12);
    static final Thing LEMON = Thing.tabletop("prop/lemon", w -> lemon(0xF4D52C, 0xE8C61C))
            .called("lemon")
            .spans(0.06, 0.12);
    static final Thing LIME = Thing.tabletop("prop/lime", w -> lemon(0x76A82C, 0x66981F))
            .called("lime")
            .spans(0.05, 0.12);
    static final Thing PEAR =
            Thing.tabletop("prop/pear", Fruit::pear).called("pear").spans(0.08, 0.14);
    static final Thing PEACH = Thing.tabletop("prop/peach", Fruit::peach)
            .called("peach", "apricot", "nectarine", "plum")
            .spans(0.06, 0.1);
    static final Thing STRAWBERRY = Thing.tabletop("prop/strawberry", Fruit::strawberry)
            .called("strawberry")
            .spans(0.03, 0.06);
    static final Thing GRAPES = Thing.tabletop("prop/grapes", Fruit::grapes)
            .called("grape", "grapes", "bunch of grapes")
            .spans(0.1, 0.22);
    static final Thing KIWI = Thing.tabletop("prop/kiwi", Fruit::kiwi)
            .called("kiwi", "kiwi fruit")
            .sheets("body")
            .spans(0.05, 0.15);
    static final Thing WATERMELON = Thing.tabletop("prop/watermelon", Fruit::watermelon)
            .called("watermelon", "melon")
            .sheets("body")
            .spans(0.2, 0.4);
    static final Thing PINEAPPLE = Thing.tabletop("prop/pineapple", Fruit::pineapple)
            .called("pineapple")
            .spans(0.2, 0.4)
            .sheets("crown");
    static final Thing CHERRY = Thing.tabletop("prop/cherry", Fruit::cherries)
            .called("cherry", "cherries")
            .spans(0.04, 0.1);

    static final Material STALK = Finish.matte(0x5A4026);

    private Fruit() {}

    static Solid stalk(double length, double radius) {
        return Sweep.taper(
                Path.of(0, -0.006, 0, 0, length * 0.5, 0, length * 0.25, length, 0)
                        .smooth(4),
                radius,
                radius * 1.5,
                8);
    }

    private static Model apple(Wish wish) {
        Solid flesh = Lathe.smooth(
                        36, 0, 0.008, 0.012, 0.004, 0.022, 0.0, 0.034, 0.012, 0.0395, 0.038, 0.036, 0.058, 0.024, 0.07,
                        0.01, 0.068, 0, 0.06)
                .mapped(p -> lobed(p, 5, 0.035));
        Solid leaf = Extrusion.of(
                        Outline.of(0, -0.0005, 0.012, -0.008, 0.03, 0, 0.012, 0.008)
                                .smoothLoop(3),
                        0.0012,
                        0.0003)
                .turnX(-60)
                .turnY(25)
                .at(0.004, 0.076, 0);
        return new Assembly()
                .body(Finish.skin(0xC2222A, 0xA81E22, 0.25), flesh)
                .add("stalk", STALK, stalk(0.02, 0.0014).up(0.063))
                .add("leaf", Finish.LEAVES, leaf)
                .model();
    }

    private static Vec3 lobed(Vec3 p, int lobes, double depth) {
        double angle = StrictMath.atan2(p.z(), p.x());
        double low = Math.max(0, 1 - p.y() / 0.03);
        double swell = 1 + depth * (0.35 + low) * StrictMath.cos(lobes * angle);
        return new Vec3(p.x() * swell, p.y(), p.z() * swell);
    }

    private static Model banana(Wish wish) {
        Path bow = Path.arc(0.115, 205, 335, 22);
        Outline section = Outline.of(
                0.016, 0.006, 0.006, 0.0165, -0.006, 0.0165, -0.016, 0.006, -0.0135, -0.01, 0, -0.0165, 0.0135, -0.01);
        Solid peel = Sweep.along(bow, section, Fruit::slimming).creased(35);
        Solid tip = Round.ball(0.0055, 12).at(bow.points().getFirst());
        Solid stem = Sweep.taper(
                new Path(List.of(bow.points().getLast(), bow.points().getLast().plus(new Vec3(0.012, 0.025, 0)))),
                0.0062,
                0.0075,
                9);
        return new Assembly()
                .body(Finish.skin(0xF2CE3A, 0xE8BE2C, 0.45), peel.turnX(-68))
                .body(Finish.skin(0xF2CE3A, 0xE8BE2C, 0.45), stem.turnX(-68))
                .add(
                        "tip",
                        Finish.matte(0x4A3818),
                        tip.turnX(-68)
                                .plus(Round.ball(0.0076, 10)
                                        .scaled(1, 0.4, 1)
                                        .at(bow.points().getLast().plus(new Vec3(0.012, 0.025, 0)))
                                        .turnX(-68)))
                .model();
    }

    private static double slimming(double t) {
        double end = Math.min(t, 1 - t);
        return 0.28 + 0.72 * Math.sqrt(Math.min(1, end / 0.28));
    }

    private static Model citrus(int rgb, int shade, double scale) {
        Solid peel =
                Round.ball(0.037, 32).mapped(p -> p.times(1 - 0.03 * Math.max(0, Math.abs(p.y()) / 0.037 - 0.9) * 10));
        Solid star = Lathe.sharp(8, 0, 0, 0.004, 0, 0.0035, 0.002, 0, 0.0025).up(0.0355);
        return new Assembly()
                .body(Finish.speckled(rgb, shade, 0.002, 0.4), peel.scaled(scale))
                .add("stalk", Finish.matte(0x5E7A34), star.scaled(scale))
                .model();
    }

    private static Model lemon(int rgb, int shade) {
        Solid peel = Lathe.smooth(
                32, 0, 0, 0.005, 0.003, 0.008, 0.009, 0.021, 0.02, 0.027, 0.042, 0.021, 0.064, 0.009, 0.075, 0.006,
                0.083, 0, 0.086);
        return new Assembly()
                .body(Finish.speckled(rgb, shade, 0.002, 0.4), peel.turnZ(-84))
                .model();
    }

    private static Model pear(Wish wish) {
        Solid flesh = Lathe.smooth(
                32, 0, 0.004, 0.012, 0, 0.028, 0.008, 0.0365, 0.03, 0.031, 0.055, 0.02, 0.076, 0.0165, 0.092, 0.009,
                0.101, 0, 0.1);
        return new Assembly()
                .body(Finish.skin(0xB9C24A, 0xA8A63C, 0.4), flesh)
                .add("stalk", STALK, stalk(0.024, 0.0013).up(0.1))
                .model();
    }

    private static Model peach(Wish wish) {
        Solid flesh = Lathe.smooth(
                        36, 0, 0.003, 0.012, 0, 0.027, 0.008, 0.035, 0.032, 0.029, 0.056, 0.013, 0.066, 0, 0.06)
                .mapped(p -> crease(p));
        return new Assembly()
                .body(Finish.skin(0xF0A06A, 0xE07A58, 0.75), flesh)
                .add("stalk", STALK, stalk(0.008, 0.0016).up(0.061))
                .add(
                        "leaf",
                        Finish.LEAVES,
                        Extrusion.of(
                                        Outline.of(0, 0, 0.014, -0.007, 0.036, 0, 0.014, 0.007)
                                                .smoothLoop(3),
                                        0.0012,
                                        0.0003)
                                .turnX(-70)
                                .turnY(-30)
                                .up(0.067))
                .model();
    }

    private static Vec3 crease(Vec3 p) {
        double angle = StrictMath.atan2(p.x(), p.z());
        double dent = 1 - 0.09 * StrictMath.exp(-angle * angle * 30);
        return new Vec3(p.x() * dent, p.y(), p.z() * dent);
    }

    private static Model strawberry(Wish wish) {
        Solid berry = Lathe.smooth(28, 0, 0, 0.006, 0.003, 0.0125, 0.014, 0.0165, 0.027, 0.0125, 0.036, 0, 0.037);
        Solid seeds = Solid.NOTHING;
        for (int i = 0; i < 40; i++) {
            double t = (i + 0.5) / 40;
            double y = 0.004 + 0.029 * t;
            double r = y < 0.014
                    ? 0.006 + (y - 0.003) * 0.59
                    : y < 0.027 ? 0.0125 + (y - 0.014) * 0.31 : 0.0165 - (y - 0.027) * 0.42;
            Vec3 at = new Vec3(r * StrictMath.cos(i * 2.4), y, r * StrictMath.sin(i * 2.4));
            seeds = seeds.plus(Round.ball(0.0009, 6).scaled(0.8, 1.3, 0.8).at(at));
        }
        Solid sepal = Extrusion.of(
                        Outline.of(0, -0.003, 0.008, -0.0035, 0.016, 0, 0.008, 0.0035, 0, 0.003), 0.0008, 0.0002)
                .turnX(-90)
                .turnZ(-14)
                .up(0.0372);
        return new Assembly()
                .body(Finish.skin(0xC8222A, 0xB41C24, 0.35), berry)
                .add("seeds", Finish.matte(0xE8C878), seeds)
                .add(
                        "leaf",
                        Finish.LEAVES,
                        sepal.around(7).plus(stalk(0.012, 0.0012).up(0.037)))
                .model();
    }

    private static Model grapes(Wish wish) {
        Solid bunch = Solid.NOTHING;
        for (int i = 0; i < 46; i++) {
            double t = (i + 0.5) / 46;
            double r = 0.038 * Math.sqrt(1 - t) + 0.004;
            Seed own = wish.seed().derive(i);
            Vec3 at = new Vec3(
                    r * StrictMath.cos(i * 2.4),
                    0.036 + own.between(-0.012, 0.012) * (1 - t) + r * 0.2 * StrictMath.sin(i * 1.7),
                    0.07 - 0.15 * t);
            bunch = bunch.plus(Round.ball(0.0105, 12)
                    .scaled(1, 1.1, 1)
                    .at(at.x(), Math.max(0.011, at.y() * (0.5 + 0.5 * StrictMath.sin(i * 2.4))), at.z()));
        }
        Solid stem = Sweep.tube(
                Path.of(0, 0.025, 0.05, 0, 0.035, 0.09, 0.012, 0.045, 0.105).smooth(4), 0.002, 8);
        return new Assembly()
                .body(Finish.skin(0x5A2A5E, 0x4A2350, 0.3), bunch)
                .add("stalk", STALK, stem)
                .model();
    }

    private static Model kiwi(Wish wish) {
        Solid half = Round.ellipsoid(0.026, 0.024, 0.033).at(-0.034, 0.024, 0);
        Solid cut = Round.ball(1, 28)
                .where(p -> p.z() < 0.02)
                .scaled(0.026, 0.024, 0.033)
                .at(0.034, 0.024, 0);
        Solid face = Round.cylinder(1, 0.002, 0.0005, 32)
                .turnX(90)
                .scaled(0.0252, 0.0232, 1)
                .at(0.034, 0.024, 0);
        Solid core = Round.cylinder(1, 0.003, 0.0005, 24)
                .turnX(90)
                .scaled(0.007, 0.009, 1)
                .at(0.034, 0.024, 0);
        Solid seed = Round.ball(0.0011, 6).scaled(1, 2, 1).at(0, 0.0125, 0.0022);
        Solid seeds = Solid.NOTHING;
        for (int i = 0; i < 16; i++) {
            seeds = seeds.plus(seed.turnZ(22.5 * i));
        }
        return new Assembly()
                .body(Finish.speckled(0x7A5C34, 0x6A4E2A, 0.002, 0.95), half.plus(cut))
                .add("flesh", Finish.matte(0x8CB83A), face)
                .add("core", Finish.matte(0xE8E6B8), core)
                .add("seeds", Finish.BLACK, seeds.at(0.034, 0.024, 0))
                .model();
    }

    private static Model watermelon(Wish wish) {
        Solid rind = Round.ball(1, 80);
        return new Assembly()
                .body(
                        Finish.skin(0x4C8A3C, 0x3E7A34, 0.35),
                        rind.where(p -> !banded(p)).scaled(0.11, 0.125, 0.11).turnZ(90))
                .body(
                        Finish.skin(0x1F4A22, 0x1A3F1E, 0.35),
                        rind.where(Fruit::banded).scaled(0.11, 0.125, 0.11).turnZ(90))
                .model();
    }

    private static boolean banded(Vec3 p) {
        double turn =
                StrictMath.atan2(p.z(), p.x()) * 10 / (2 * Math.PI) + 0.12 * Noise.at(p.x() * 2, p.y() * 7, p.z() * 2);
        return turn - Math.floor(turn) < 0.4;
    }

    private static Model pineapple(Wish wish) {
        Solid flesh = Lathe.smooth(28, 0, 0, 0.03, 0.002, 0.05, 0.03, 0.058, 0.08, 0.05, 0.13, 0.028, 0.158, 0, 0.16);
        Solid eyes = Solid.NOTHING;
        for (int i = 0; i < 120; i++) {
            double t = (i + 0.5) / 120;
            double y = 0.012 + 0.138 * t;
            double r = 0.058 * Math.sqrt(Math.max(0.1, 1 - StrictMath.pow((t - 0.5) / 0.62, 2)));
            double angle = i * 2.39996;
            eyes = eyes.plus(Round.ball(0.0085, 6)
                    .scaled(1, 0.9, 1)
                    .at(r * StrictMath.cos(angle), y, r * StrictMath.sin(angle)));
        }
        Solid crown = Solid.NOTHING;
        for (int i = 0; i < 36; i++) {
            double lean = 0.065 * (1 - i / 40.0);
            crown = crown.plus(Sheet.blade(new Vec3(0, 0.155, 0), 0.05 + 0.0025 * i, 0.014, lean, i * 2.39996));
        }
        return new Assembly()
                .body(Finish.skin(0xC98A2E, 0xA86C20, 0.6), flesh.plus(eyes))
                .add("crown", Finish.LEAVES, crown)
                .model();
    }

    private static Model cherries(Wish wish) {
        Solid one = Lathe.smooth(24, 0, 0.001, 0.006, 0, 0.011, 0.009, 0.0085, 0.018, 0.003, 0.019, 0, 0.017);
        Solid stem = Sweep.tube(
                Path.of(0.013, 0.017, 0, 0.011, 0.035, 0, 0, 0.058, 0).smooth(4), 0.0008, 6);
        return new Assembly()
                .body(Finish.gloss(0xA0141E), one.at(0.013, 0, 0).plus(one.at(-0.013, 0, 0.004)))
                .add("stalk", Finish.matte(0x6A8A3A), stem.plus(stem.mirrored()))
                .model();
    }
}
