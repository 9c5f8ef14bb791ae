package studio.geometry.wear;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
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
import studio.math.surface.Pattern;

/// Clothes laid out or standing by themselves: hat, shoe, shirt, dress, tie, scarf, belt, jacket, glasses, crown.
final class Clothes {
    static final Thing HAT = Thing.tabletop("prop/hat", w -> hat())
            .called("hat", "fedora", "cowboy hat", "sun hat")
            .spans(0.2, 0.45);
    static final Thing TOP_HAT =
            Thing.tabletop("prop/top-hat", w -> topHat()).called("top hat").spans(0.2, 0.4);
    static final Thing CAP = Thing.tabletop("prop/cap", w -> cap())
            .called("cap", "baseball cap")
            .sheets("body")
            .spans(0.18, 0.35);
    static final Thing SHOE = Thing.floor("prop/shoe", w -> shoes())
            .called("shoe", "sneaker", "shoes", "boot", "trainer")
            .spans(0.2, 0.4);
    static final Thing SHIRT = Thing.wall("prop/shirt", w -> shirt(0.62, 0x3F79B8))
            .called("shirt", "t-shirt", "tee", "jersey")
            .spans(0.5, 1.1);
    static final Thing JACKET = Thing.wall("prop/jacket", w -> jacket())
            .called("jacket", "coat", "raincoat", "tuxedo", "suit")
            .spans(0.5, 1.2);
    static final Thing DRESS = Thing.floor("prop/dress", w -> dress())
            .called("dress", "gown", "skirt")
            .spans(0.8, 1.6);
    static final Thing TIE =
            Thing.tabletop("prop/tie", w -> tie()).called("tie", "necktie").spans(0.4, 1.5);
    static final Thing SCARF =
            Thing.tabletop("prop/scarf", w -> scarf()).called("scarf", "shawl").spans(0.3, 1.8);
    static final Thing BELT =
            Thing.tabletop("prop/belt", w -> belt()).called("belt").spans(0.15, 1.2);
    static final Thing GLASSES = Thing.tabletop("prop/glasses", w -> glasses())
            .called("glasses", "sunglasses", "spectacles", "eyeglasses")
            .spans(0.12, 0.2);
    static final Thing CROWN =
            Thing.tabletop("prop/crown", w -> crown()).called("crown", "tiara").spans(0.12, 0.3);

    private Clothes() {}

    private static Model hat() {
        Solid felt = Lathe.smooth(
                        44, 0, 0.004, 0.1, 0.0, 0.165, 0.012, 0.172, 0.02, 0.166, 0.021, 0.104, 0.012, 0.097, 0.025,
                        0.092, 0.09, 0.075, 0.118, 0.03, 0.112, 0, 0.106)
                .mapped(p -> new Vec3(
                        p.x() * 0.88,
                        p.y() + (StrictMath.hypot(p.x(), p.z()) > 0.11 ? 0.9 * p.x() * p.x() : 0),
                        p.z() * 1.08));
        Solid band = Lathe.ring(Outline.of(0.095, 0.02, 0.0995, 0.02, 0.0972, 0.045, 0.093, 0.045), 44)
                .scaled(0.885, 1, 1.085);
        return new Assembly()
                .body(Finish.matte(0x7A5A3A), felt)
                .add("band", Finish.cloth(0x2A1E16), band)
                .model();
    }

    private static Model topHat() {
        Solid felt = Lathe.of(
                        Outline.of(
                                0, 0.003, 0.095, 0.0, 0.15, 0.004, 0.153, 0.009, 0.15, 0.013, 0.102, 0.012, 0.096, 0.02,
                                0.093, 0.08, 0.101, 0.168, 0.098, 0.173, 0, 0.174),
                        44)
                .creased(45);
        return new Assembly()
                .body(Finish.matte(0x1C1C20), felt.scaled(0.9, 1, 1.05))
                .add(
                        "band",
                        Finish.cloth(0x9A2028),
                        Lathe.ring(Outline.of(0.094, 0.018, 0.0985, 0.018, 0.0965, 0.05, 0.092, 0.05), 44)
                                .scaled(0.9, 1, 1.05))
                .model();
    }

    private static Model cap() {
        Solid crown = Round.ball(1, 40).where(p -> p.y() > -0.05).scaled(0.088, 0.115, 0.105);
        Solid peak = Extrusion.of(
                        Outline.of(
                                        -0.082, 0, -0.075, 0.06, -0.045, 0.095, 0, 0.105, 0.045, 0.095, 0.075, 0.06,
                                        0.082, 0)
                                .smoothLoop(3),
                        0.005,
                        0.0015)
                .turnX(90)
                .mapped(p -> new Vec3(p.x(), p.y() - 3.5 * p.x() * p.x(), p.z()))
                .at(0, 0.006, 0.065);
        return new Assembly()
                .body(
                        Finish.cloth(0x2456A0),
                        crown.plus(crown.scaled(0.97).flipped()).plus(peak))
                .add(
                        "button",
                        Finish.matte(0xF0EEE8),
                        Round.ball(1, 12).scaled(0.008, 0.005, 0.008).up(0.115))
                .model();
    }

    private static Model shoes() {
        Blob b = new Blob(0.025)
                .limb(0, 0.04, 0.09, 0.033, 0, 0.05, 0.0, 0.036)
                .limb(0, 0.05, 0, 0.036, 0, 0.06, -0.085, 0.034)
                .limb(0, 0.06, -0.08, 0.034, 0, 0.1, -0.085, 0.034)
                .without(0, 0.15, -0.075, 0.028, 0.055, 0.042);
        Solid upper = b.solid(0.0078);
        Solid sole = Extrusion.of(
                        Outline.of(
                                        -0.034, -0.115, 0, -0.125, 0.034, -0.115, 0.034, -0.02, 0.045, 0.06, 0.036,
                                        0.11, 0, 0.13, -0.036, 0.11, -0.045, 0.06, -0.034, -0.02)
                                .smoothLoop(3),
                        0.024,
                        0.005)
                .turnX(90)
                .scaled(1, -1, 1)
                .up(0.012);
        Solid lace = Round.capsule(0.0035, 0.046, 8).turnZ(90).at(0.023, 0, 0);
        Solid laces = Solid.join(lace.at(0, 0.094, -0.012), lace.at(0, 0.087, 0.015), lace.at(0, 0.08, 0.04));
        Solid one = upper.up(0.008);
        return new Assembly()
                .body(Finish.leather(0xC23A34), one.at(0.07, 0, 0).plus(one.at(-0.07, 0, 0)))
                .add("soles", Finish.plastic(0xF0EDE4), sole.at(0.07, 0, 0).plus(sole.at(-0.07, 0, 0)))
                .add("laces", Finish.matte(0xF4F2EC), laces.at(0.07, 0, 0).plus(laces.at(-0.07, 0, 0)))
                .model();
    }

    /// The cut of a shirt, from a hem at y = 0 up to the neck.
    private static Outline cut(double length) {
        return Outline.of(
                        -0.26, 0, 0.26, 0, 0.25, 0.6, 0.4, 0.5, 0.46, 0.66, 0.25, 0.95, 0.1, 1, 0.05, 0.93, 0, 0.91,
                        -0.05, 0.93, -0.1, 1, -0.25, 0.95, -0.46, 0.66, -0.4, 0.5, -0.25, 0.6)
                .scaled(1, length);
    }

    private static Solid cloth(Outline outline, double thick) {
        return Extrusion.of(outline.filleted(0.03, 3), thick, 0.011).creased(60);
    }

    private static Model shirt(double length, int rgb) {

        return new Assembly()
                .body(Finish.cloth(rgb), cloth(cut(length), 0.06))
                .add("hanger", Finish.PINE, hanger(length))
                .model();
    }

    private static Solid hanger(double length) {
        Path hook = Path.of(0, -0.03, 0, 0, 0.07, 0, 0.025, 0.1, 0, 0.05, 0.08, 0, 0.04, 0.055, 0);
        Solid bar = Box.rounded(0.36, 0.022, 0.02, 0.009, 2).up(-0.04);
        return Sweep.tube(hook.smooth(4), 0.004, 8).plus(bar).up(length);
    }

    private static Model jacket() {
        double length = 0.74;
        Solid pocket = Box.rounded(0.13, 0.03, 0.012, 0.004, 1).at(0.15, length * 0.24, 0.044);
        Solid button = Round.cylinder(0.011, 0.006).turnX(90).at(0.02, length * 0.16, 0.042);
        Solid seam = Box.bevelled(0.004, length * 0.46, 0.004, 0.001).at(0, 0.005, 0.044);
        Solid buttons = button.repeated(3, new Vec3(0, length * 0.12, 0)).plus(seam);
        return new Assembly()
                .body(Finish.cloth(0x2E3A4E), cloth(tailoring().scaled(1, length), 0.085))
                .body(Finish.cloth(0x2E3A4E), lapel(length).plus(pocket).paired())
                .add("buttons", Finish.matte(0x14181E), buttons)
                .add("hanger", Finish.PINE, hanger(length))
                .model();
    }

    /// A jacket's cut with its sleeves down, one high.
    private static Outline tailoring() {
        return Outline.of(
                -0.27, 0, 0.27, 0, 0.255, 0.62, 0.33, 0.12, 0.45, 0.17, 0.38, 0.7, 0.25, 0.95, 0.09, 1, 0.05, 0.95,
                -0.05, 0.95, -0.09, 1, -0.25, 0.95, -0.38, 0.7, -0.45, 0.17, -0.33, 0.12, -0.255, 0.62);
    }

    private static Solid lapel(double length) {
        Outline cut = Outline.of(0.005, 0.45, 0.1, 0.72, 0.085, 0.78, 0.12, 0.8, 0.085, 0.985, 0.04, 0.95);
        return Extrusion.of(cut.scaled(1, length), 0.014, 0.004).at(0, 0, 0.045);
    }

    private static Model dress() {
        Solid gown = Lathe.of(
                        Outline.of(0, 0.34, 0.36, 0.33, 0.365, 0.345)
                                .then(Outline.of(
                                                0.3, 0.55, 0.2, 0.8, 0.125, 0.98, 0.13, 1.05, 0.165, 1.2, 0.15, 1.3,
                                                0.06, 1.36)
                                        .smooth(4))
                                .then(Outline.of(0, 1.36)),
                        72)
                .creased(60)
                .mapped(p -> {
                    double angle = StrictMath.atan2(p.z(), p.x());
                    double flare = Math.max(0, (0.98 - p.y()) / 0.64);
                    double fold = 1 + 0.09 * flare * StrictMath.sin(angle * 12);
                    return new Vec3(p.x() * fold, p.y(), p.z() * fold * (p.y() > 0.95 ? 0.68 : 0.68 + 0.3 * flare));
                });
        Solid strap = Sweep.tube(
                Path.of(0.1, 1.3, 0.07, 0.11, 1.4, 0, 0.1, 1.3, -0.07).smooth(4), 0.014, 10);
        Solid belt = Lathe.ring(Outline.of(0.125, 0.965, 0.131, 0.965, 0.131, 1.0, 0.125, 1.0), 48)
                .scaled(1.01, 1, 0.7);
        Solid stand = Round.cylinder(0.016, 0.6)
                .plus(Lathe.smooth(32, 0, 0, 0.17, 0, 0.175, 0.012, 0.05, 0.03, 0.016, 0.05, 0, 0.05));
        return new Assembly()
                .body(Finish.cloth(0xB52A4A), gown.plus(strap.paired()))
                .add("belt", Finish.cloth(0x5A1024), belt)
                .add(
                        "stand",
                        Finish.WALNUT,
                        stand.plus(Round.cylinder(0.035, 0.12).up(1.35))
                                .plus(Round.ball(0.03, 14).up(1.48)))
                .model();
    }

    private static Model tie() {
        Solid blade = Extrusion.of(Outline.of(0, -0.62, 0.045, -0.57, 0.02, 0, -0.02, 0, -0.045, -0.57), 0.006, 0.002)
                .turnX(-90);
        Solid knot = Extrusion.of(Outline.of(-0.017, 0, 0.017, 0, 0.027, 0.045, -0.027, 0.045), 0.018, 0.006)
                .turnX(-90)
                .up(0.006);
        Solid loop = Sweep.along(
                Path.of(0.02, 0.004, -0.04, 0.075, 0.006, -0.1, 0.06, 0.01, -0.19, 0, 0.012, -0.22)
                        .smooth(5),
                Outline.rounded(0.008, 0.03, 0.003, 2));
        return new Assembly()
                .body(
                        Finish.cloth(0x9A2030).withPattern(Pattern.STRIPES, Color.srgb(0x7A1624), 0.04),
                        Solid.join(blade, knot, loop.paired()).up(0.004))
                .model();
    }

    private static Model scarf() {
        Solid loop = Round.torus(0.11, 0.035, 40, 12)
                .scaled(1, 0.75, 0.9)
                .up(0.03)
                .plus(Round.torus(0.1, 0.034, 40, 12)
                        .scaled(1, 0.75, 0.9)
                        .turnX(8)
                        .turnY(40)
                        .up(0.07));
        Solid end = Box.rounded(0.11, 0.018, 0.36, 0.008, 2)
                .subdivided(1)
                .mapped(p -> new Vec3(
                        p.x(),
                        p.y()
                                + 0.008 * StrictMath.sin(p.z() * 22)
                                + 0.25 * StrictMath.pow(Math.max(0, -p.z() - 0.02), 2),
                        p.z()));
        Solid fringe = Round.capsule(0.0035, 0.04, 6)
                .turnX(90)
                .repeated(12, new Vec3(0.009, 0, 0))
                .at(-0.05, 0.01, 0.175);
        Solid tail = end.plus(fringe);
        return new Assembly()
                .body(
                        Finish.cloth(0xB8342E),
                        Solid.join(
                                loop,
                                tail.turnY(18).at(0.12, 0, 0.2),
                                tail.turnY(-22).at(-0.09, 0, 0.2)))
                .model();
    }

    private static Model belt() {
        List<Vec3> coil = new ArrayList<>();
        for (int i = 0; i <= 90; i++) {
            double t = i / 90.0;
            double angle = t * 2.4 * 2 * Math.PI;
            double r = 0.045 + 0.035 * t;
            coil.add(new Vec3(r * StrictMath.cos(angle), 0.018, r * StrictMath.sin(angle)));
        }
        Vec3 end = coil.getLast();
        Solid buckle = Sweep.tube(
                        Path.of(0, -0.023, 0, 0.045, -0.023, 0, 0.045, 0.023, 0, 0, 0.023, 0, 0, -0.023, 0), 0.0035, 8)
                .plus(Round.capsule(0.0028, 0.045, 8).turnZ(-90));
        return new Assembly()
                .body(Finish.leather(0x6A3E20), Sweep.along(new Path(coil), Outline.rounded(0.004, 0.034, 0.0015, 2)))
                .add("buckle", Finish.BRASS, buckle.turnY(60).at(end.x(), 0.023, end.z()))
                .model();
    }

    private static Model glasses() {
        Solid ring = Round.torus(0.0255, 0.0024, 36, 8)
                .turnX(90)
                .scaled(1.08, 0.88, 1)
                .at(0.034, 0.024, 0.07);
        Solid lens = Round.cylinder(0.0252, 0.0016, 0.0004, 32)
                .turnX(90)
                .scaled(1.08, 0.88, 1)
                .at(0.034, 0.024, 0.07);
        Solid temple = Sweep.tube(
                Path.of(0.062, 0.03, 0.07, 0.068, 0.03, 0.055, 0.068, 0.028, -0.04, 0.066, 0.01, -0.07)
                        .smooth(4),
                0.0021,
                8);
        Solid bridge = Sweep.tube(
                Path.of(-0.008, 0.03, 0.07, 0, 0.034, 0.072, 0.008, 0.03, 0.07).smooth(3), 0.0021, 8);
        return new Assembly()
                .body(Finish.plastic(0x1C1C1E), ring.plus(temple).paired().plus(bridge))
                .add("lenses", Finish.DARK_GLASS, lens.paired())
                .model();
    }

    private static Model crown() {
        Solid band = Lathe.ring(Outline.of(0.082, 0, 0.088, 0, 0.09, 0.03, 0.084, 0.03), 56);
        Solid point = Extrusion.of(
                        Outline.of(-0.027, 0, 0.027, 0, 0.009, 0.028, 0, 0.055, -0.009, 0.028), 0.005, 0.0015)
                .turnX(4)
                .at(0, 0.026, 0.087);
        Solid pearl = Round.ball(0.0065, 14).at(0, 0.086, 0.091);
        return new Assembly()
                .body(Finish.GOLD, band.plus(point.plus(pearl).around(10)))
                .add(
                        "rubies",
                        Finish.gloss(0xB0102A),
                        Round.ball(1, 12)
                                .scaled(0.007, 0.009, 0.004)
                                .at(0, 0.015, 0.0895)
                                .around(5))
                .add(
                        "sapphires",
                        Finish.gloss(0x1A4AB8),
                        Round.ball(1, 12)
                                .scaled(0.007, 0.009, 0.004)
                                .at(0, 0.015, 0.0895)
                                .around(5)
                                .turnY(36))
                .model();
    }
}
