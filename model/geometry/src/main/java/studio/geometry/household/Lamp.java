package studio.geometry.household;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Lamps: a table lamp with a cloth shade, a floor lamp, a candle, a lantern, a chandelier and a bare bulb.
final class Lamp {
    static final Thing THING = Thing.tabletop("prop/lamp", Lamp::table)
            .called("lamp", "table lamp", "desk lamp", "bedside lamp", "lampshade")
            .indoors()
            .spans(0.35, 0.7);
    static final Thing FLOOR = Thing.floor("prop/floor-lamp", Lamp::floor)
            .called("floor lamp", "standing lamp", "standard lamp")
            .indoors()
            .spans(1.3, 1.9);
    static final Thing CANDLE = Thing.tabletop("prop/candle", Lamp::candle)
            .called("candle", "taper candle", "wax candle")
            .spans(0.1, 0.3);
    static final Thing LANTERN = Thing.tabletop("prop/lantern", Lamp::lantern)
            .called("lantern", "oil lamp")
            .spans(0.2, 0.45);
    static final Thing BULB = Thing.tabletop("prop/light-bulb", Lamp::bulb)
            .called("light bulb", "bulb", "lightbulb")
            .spans(0.08, 0.16);

    private Lamp() {}

    /// A cloth shade, open above and below, two millimetres thick.
    private static Solid shade(double below, double above, double height) {
        double t = 0.003;
        return Lathe.ring(Outline.of(below, 0, above, height, above - t, height, below - t, 0), 44);
    }

    private static Model table(Wish wish) {
        Solid foot = Lathe.smooth(
                36, 0, 0, 0.07, 0, 0.075, 0.012, 0.05, 0.03, 0.07, 0.1, 0.075, 0.15, 0.045, 0.22, 0.018, 0.25, 0.014,
                0.28, 0, 0.28);
        Material cloth =
                Finish.cloth(0xE8D9B8).withEmission(Color.srgb(0xFFD9A0).times(0.35));
        return new Assembly()
                .body(Finish.gloss(0x2F6F73), foot)
                .body(cloth, shade(0.17, 0.115, 0.2).up(0.27))
                .add(
                        "bulb",
                        Finish.glow(0xFFE2B0, 6),
                        Round.ball(0.032, 16).scaled(1, 1.25, 1).up(0.335))
                .add(
                        "fitting",
                        Finish.BRASS,
                        Round.cylinder(0.012, 0.05)
                                .up(0.27)
                                .plus(Box.of(0.22, 0.004, 0.006).up(0.45))
                                .plus(Round.ball(0.011, 12).up(0.48)))
                .model();
    }

    private static Model floor(Wish wish) {
        Material cloth =
                Finish.cloth(0xEADFC6).withEmission(Color.srgb(0xFFD9A0).times(0.35));
        return new Assembly()
                .body(cloth, shade(0.23, 0.17, 0.28).up(1.32))
                .add("bulb", Finish.glow(0xFFE2B0, 6), Round.ball(0.035, 16).up(1.43))
                .add(
                        "stand",
                        Finish.BRASS,
                        Round.cylinder(0.012, 1.4)
                                .plus(Round.cylinder(0.15, 0.025, 0.006, 40))
                                .plus(Box.of(0.33, 0.005, 0.007).up(1.58)))
                .model();
    }

    private static Model candle(Wish wish) {
        Solid wax = Lathe.smooth(
                28, 0, 0, 0.022, 0, 0.0235, 0.006, 0.0225, 0.1, 0.022, 0.148, 0.019, 0.153, 0.012, 0.149, 0, 0.147);
        Solid drip = Round.capsule(0.004, 0.045, 10)
                .at(0.0215, 0.108, 0.006)
                .plus(Round.capsule(0.0035, 0.03, 10).at(-0.012, 0.12, 0.019));
        Solid dish = Lathe.sharp(36, 0, 0, 0.04, 0, 0.055, 0.008, 0.052, 0.0095, 0.038, 0.004, 0, 0.004);
        Solid flame = Lathe.smooth(16, 0, 0, 0.0065, 0.009, 0.0045, 0.022, 0.0018, 0.034, 0, 0.04);
        return new Assembly()
                .body(Finish.skin(0xF0E4C8, 0xE8D8B4, 0.5), wax.plus(drip).up(0.004))
                .add("wick", Finish.BLACK, Round.cylinder(0.0012, 0.012).up(0.15))
                .add("flame", Finish.glow(0xFFB648, 9), flame.up(0.158))
                .add("dish", Finish.BRASS, dish)
                .model();
    }

    private static Model lantern(Wish wish) {
        Solid base = Lathe.sharp(32, 0, 0, 0.075, 0, 0.075, 0.02, 0.06, 0.045, 0.055, 0.05, 0, 0.05);
        Solid cap = Lathe.sharp(32, 0, 0.2, 0.055, 0.2, 0.075, 0.205, 0.07, 0.215, 0.035, 0.25, 0.03, 0.27, 0, 0.27);
        Solid bars = Round.cylinder(0.004, 0.16).at(0.055, 0.045, 0).around(4);
        Solid bail = Sweep.tube(Path.arc(0.085, 0, 180, 20), 0.0035, 8)
                .scaled(1, 1.35, 1)
                .up(0.2);
        return new Assembly()
                .body(Finish.gloss(0x7A1E1E), base.plus(cap))
                .body(Finish.gloss(0x7A1E1E), bars.plus(bail))
                .add(
                        "glass",
                        Finish.GLASS,
                        Lathe.ring(
                                Outline.of(0.047, 0.05, 0.054, 0.12, 0.047, 0.2, 0.045, 0.2, 0.052, 0.12, 0.045, 0.05),
                                28))
                .add(
                        "flame",
                        Finish.glow(0xFFB648, 10),
                        Lathe.smooth(14, 0, 0, 0.012, 0.015, 0.008, 0.04, 0, 0.07)
                                .up(0.06))
                .model();
    }

    private static Model bulb(Wish wish) {
        Solid glass =
                Lathe.smooth(28, 0, 0.03, 0.013, 0.03, 0.015, 0.045, 0.027, 0.065, 0.03, 0.085, 0.02, 0.107, 0, 0.114);
        Solid cap = Lathe.sharp(20, 0, 0, 0.005, 0, 0.008, 0.004, 0.0125, 0.006, 0.0135, 0.03, 0, 0.03);
        Solid thread = Round.torus(0.0132, 0.0014, 20, 6)
                .repeated(4, new Vec3(0, 0.0055, 0))
                .up(0.009);
        return new Assembly()
                .body(Finish.glow(0xFFF0C8, 1.5), glass)
                .add("cap", Finish.STEEL, cap.plus(thread))
                .model();
    }
}
