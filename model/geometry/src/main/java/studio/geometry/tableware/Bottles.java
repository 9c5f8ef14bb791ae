package studio.geometry.tableware;

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
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Bottles, glasses, jars and cans.
final class Bottles {
    static final Thing BOTTLE = Thing.tabletop("prop/bottle", w -> wine())
            .called("bottle", "wine bottle", "glass bottle", "beer bottle")
            .sheets("print")
            .spans(0.2, 0.36);
    static final Thing WATER = Thing.tabletop("prop/water-bottle", w -> water())
            .called("water bottle", "thermos", "flask")
            .spans(0.18, 0.32);
    static final Thing WINE_GLASS = Thing.tabletop("prop/wine-glass", w -> wineGlass())
            .called("wine glass", "wineglass", "goblet", "champagne glass")
            .spans(0.16, 0.26);
    static final Thing GLASS = Thing.tabletop("prop/glass", w -> tumbler())
            .called("glass", "drinking glass", "tumbler", "glass of water", "smoothie", "juice")
            .spans(0.08, 0.2);
    static final Thing JAR = Thing.tabletop("prop/jar", w -> jar())
            .called("jar", "jam jar", "honey jar", "mason jar")
            .spans(0.08, 0.22);
    static final Thing CAN = Thing.tabletop("prop/can", w -> can())
            .called("can", "soda can", "tin can", "tin", "soda")
            .spans(0.08, 0.18);
    static final Thing POT = Thing.tabletop("prop/pot", w -> pot())
            .called("pot", "cooking pot", "saucepan", "pan", "casserole")
            .spans(0.2, 0.5);
    static final Thing FRYING_PAN = Thing.tabletop("prop/frying-pan", w -> fryingPan())
            .called("frying pan", "skillet")
            .spans(0.3, 0.55);
    static final Thing JUG = Thing.tabletop("prop/jug", w -> jug())
            .called("jug", "pitcher", "carafe")
            .spans(0.18, 0.32);

    private Bottles() {}

    private static Model wine() {
        Solid glass = Lathe.of(
                        Outline.of(0, 0.008, 0.025, 0.004, 0.032, 0, 0.036, 0.003, 0.0375, 0.012, 0.0375, 0.185)
                                .then(Outline.of(
                                                0.036, 0.2, 0.026, 0.225, 0.0165, 0.24, 0.0145, 0.26, 0.0142, 0.293,
                                                0.0155, 0.295, 0.0155, 0.306, 0, 0.306)
                                        .smooth(2)),
                        36)
                .creased(50);
        Solid label = Lathe.ring(Outline.of(0.0376, 0.06, 0.0379, 0.06, 0.0379, 0.14, 0.0376, 0.14), 36);
        return new Assembly()
                .body(Material.of(Color.srgb(0x1F4A2C), 0.06), glass)
                .add("label", Finish.PAPER, label)
                .add(
                        "print",
                        Finish.matte(0x6A1F24),
                        Lathe.ring(Outline.of(0.0379, 0.07, 0.0381, 0.07, 0.0381, 0.08, 0.0379, 0.08), 36)
                                .plus(Lathe.ring(
                                                Outline.of(0.0379, 0.112, 0.0381, 0.112, 0.0381, 0.128, 0.0379, 0.128),
                                                36)
                                        .where(p -> p.z() > 0.02)))
                .add(
                        "foil",
                        Finish.matte(0x5A1A1E),
                        Lathe.sharp(24, 0, 0.256, 0.0152, 0.256, 0.0152, 0.292, 0.0162, 0.294, 0.0162, 0.308, 0, 0.309))
                .model();
    }

    private static Model water() {
        Solid flask = Lathe.smooth(
                32, 0, 0, 0.034, 0, 0.036, 0.008, 0.036, 0.08, 0.036, 0.17, 0.033, 0.19, 0.022, 0.205, 0.02, 0.215, 0,
                0.215);
        return new Assembly()
                .body(Finish.gloss(0x2C7FB8), flask)
                .add(
                        "cap",
                        Finish.BLACK,
                        Round.cylinder(0.0235, 0.03, 0.003, 28)
                                .up(0.212)
                                .plus(Round.torus(0.014, 0.003, 20, 8).turnX(90).up(0.244)))
                .model();
    }

    private static Solid stemware(double height) {
        Outline out = Outline.of(
                        0.036, 0.0015, 0.02, 0.005, 0.006, 0.012, 0.0038, 0.03, 0.0036, 0.085, 0.008, 0.096, 0.028,
                        0.112, 0.04, 0.14, 0.039, 0.17, 0.032, height)
                .smooth(4);
        Outline in = Outline.of(0.031, height + 0.0004, 0.0378, 0.17, 0.0388, 0.14, 0.027, 0.1135, 0.008, 0.101, 0, 0.1)
                .smooth(4);
        return Lathe.of(Outline.of(0, 0, 0.036, 0).then(out).then(in), 40).creased(70);
    }

    private static Model wineGlass() {
        Solid wine = Lathe.of(
                Outline.of(0, 0.1015)
                        .then(Outline.of(0.008, 0.1025, 0.0262, 0.115, 0.0375, 0.14)
                                .smooth(3))
                        .then(Outline.of(0.0378, 0.146, 0, 0.146)),
                36);
        return new Assembly()
                .add("glass", Finish.GLASS, stemware(0.205))
                .body(Finish.gloss(0x6A0F22), wine)
                .model();
    }

    private static Model tumbler() {
        Solid glass = Lathe.sharp(
                36, 0, 0, 0.03, 0, 0.0315, 0.0015, 0.037, 0.12, 0.0362, 0.1208, 0.0354, 0.12, 0.0302, 0.01, 0, 0.009);
        Solid drink = Lathe.sharp(36, 0, 0.0095, 0.0296, 0.0105, 0.0342, 0.094, 0, 0.094);
        return new Assembly()
                .add("glass", Finish.GLASS, glass)
                .body(Finish.gloss(0xF09A2E), drink)
                .model();
    }

    private static Model jar() {
        Solid glass = Lathe.sharp(
                36, 0, 0, 0.036, 0, 0.04, 0.005, 0.04, 0.08, 0.033, 0.09, 0.033, 0.096, 0.031, 0.096, 0.031, 0.09,
                0.0375, 0.079, 0.0375, 0.006, 0, 0.004);
        return new Assembly()
                .add("glass", Finish.GLASS, glass)
                .body(Finish.gloss(0xB5341F), Lathe.sharp(36, 0, 0.0045, 0.037, 0.0065, 0.037, 0.076, 0, 0.078))
                .add(
                        "lid",
                        Finish.GOLD,
                        Round.cylinder(0.0365, 0.016, 0.003, 36).up(0.092))
                .model();
    }

    private static Model can() {
        Solid wall =
                Lathe.sharp(36, 0, 0.004, 0.024, 0.003, 0.026, 0, 0.033, 0.01, 0.033, 0.108, 0.0275, 0.119, 0, 0.119);
        Solid rim = Round.torus(0.0265, 0.0014, 36, 8).up(0.1195);
        return new Assembly()
                .body(Finish.gloss(0xC4262E), wall)
                .add(
                        "lid",
                        Finish.BRUSHED,
                        rim.plus(Round.cylinder(0.0255, 0.001, 0.0003, 32).up(0.1185))
                                .plus(Box.rounded(0.01, 0.0014, 0.017, 0.0006, 1)
                                        .at(0, 0.1195, 0.004)))
                .add(
                        "band",
                        Finish.WHITE,
                        Lathe.ring(Outline.of(0.0331, 0.04, 0.0334, 0.04, 0.0334, 0.062, 0.0331, 0.062), 36))
                .model();
    }

    private static Model pot() {
        Solid wall = Lathe.sharp(
                44, 0, 0, 0.1, 0, 0.108, 0.006, 0.11, 0.02, 0.11, 0.11, 0.113, 0.113, 0.107, 0.113, 0.106, 0.02, 0,
                0.012);
        Solid lid = Lathe.smooth(
                44, 0, 0.114, 0.112, 0.114, 0.113, 0.119, 0.07, 0.135, 0.012, 0.141, 0.009, 0.15, 0.018, 0.158, 0.012,
                0.165, 0, 0.166);
        Solid ear = Sweep.tube(
                Path.of(0.107, 0.085, 0.035, 0.14, 0.09, 0.03, 0.14, 0.09, -0.03, 0.107, 0.085, -0.035)
                        .smooth(5),
                0.006,
                10);
        return new Assembly()
                .body(Finish.gloss(0xB23A2A), Solid.join(wall, lid, ear.paired()))
                .model();
    }

    private static Model fryingPan() {
        Solid pan = Lathe.sharp(
                48, 0, 0, 0.1, 0, 0.108, 0.006, 0.132, 0.045, 0.134, 0.047, 0.13, 0.047, 0.105, 0.011, 0, 0.006);
        Solid handle = Sweep.along(
                Path.of(0.125, 0.04, 0, 0.2, 0.055, 0, 0.34, 0.06, 0).smooth(4),
                Outline.rounded(0.024, 0.014, 0.006, 3));
        return new Assembly()
                .body(Material.of(Color.srgb(0x2A2B2E), 0.45), pan)
                .add("handle", Finish.WALNUT, handle)
                .inside(0.007, 0.18, 0.04, 0.18)
                .model();
    }

    private static Model jug() {
        Solid wall = Lathe.smooth(
                        36, 0, 0, 0.05, 0, 0.056, 0.01, 0.066, 0.07, 0.06, 0.13, 0.044, 0.18, 0.05, 0.22, 0.046, 0.22,
                        0.04, 0.18, 0.055, 0.13, 0.06, 0.07, 0.045, 0.014, 0, 0.01)
                .mapped(p -> p.y() > 0.17 && p.x() < 0
                        ? new Vec3(p.x() - (p.y() - 0.17) * 0.5 * Math.max(0, 1 - Math.abs(p.z()) / 0.03), p.y(), p.z())
                        : p);
        Solid ear = Sweep.tube(
                Path.of(0.043, 0.2, 0, 0.085, 0.2, 0, 0.105, 0.14, 0, 0.09, 0.08, 0, 0.064, 0.06, 0)
                        .smooth(5),
                0.008,
                12);
        return new Assembly().body(Finish.gloss(0x4A79A8), wall.plus(ear)).model();
    }
}
