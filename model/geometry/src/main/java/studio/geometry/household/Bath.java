package studio.geometry.household;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Bathroom: toilet, sink, bathtub, towel, soap; and hearth and house: fireplace, door, basket, pillow, blanket, box.
final class Bath {
    static final Thing TOILET = Thing.floor("prop/toilet", w -> toilet())
            .called("toilet", "lavatory", "loo")
            .indoors()
            .spans(0.6, 1);
    static final Thing SINK = Thing.floor("prop/sink", w -> sink())
            .called("sink", "washbasin", "basin")
            .indoors()
            .spans(0.7, 1.1);
    static final Thing TUB = Thing.floor("prop/bathtub", w -> tub())
            .called("bathtub", "bath", "tub")
            .indoors()
            .spans(1.3, 2);

    private Bath() {}

    private static Solid bowl(double rx, double rz, double height, double wall) {
        return Lathe.smooth(
                        44,
                        0,
                        0,
                        0.45,
                        0,
                        0.62,
                        0.12,
                        0.9,
                        0.7,
                        1,
                        0.95,
                        1,
                        1,
                        1 - wall,
                        1,
                        0.8 - wall,
                        0.72,
                        0.4,
                        0.42,
                        0,
                        0.36)
                .scaled(rx, height, rz);
    }

    private static Model toilet() {
        Material china = Finish.PORCELAIN;
        Solid foot = Lathe.smooth(36, 0, 0, 0.14, 0, 0.13, 0.06, 0.11, 0.18, 0.15, 0.3, 0, 0.3)
                .scaled(0.85, 1, 1.35)
                .at(0, 0, -0.02);
        Solid pan = bowl(0.185, 0.245, 0.24, 0.16).at(0, 0.16, 0.06);
        Solid seat = Round.torus(0.85, 0.16, 44, 10).scaled(0.2, 0.09, 0.26).at(0, 0.41, 0.06);
        Solid lid = Round.ball(1, 36).scaled(0.2, 0.24, 0.02).turnX(-8).at(0, 0.64, -0.19);
        Solid tank = Box.rounded(0.42, 0.36, 0.17, 0.03, 4).at(0, 0.4, -0.3);
        return new Assembly()
                .body(
                        china,
                        Solid.join(
                                foot,
                                pan,
                                tank,
                                Box.rounded(0.45, 0.035, 0.2, 0.014, 3).at(0, 0.755, -0.3)))
                .body(china, seat.plus(lid))
                .add(
                        "water",
                        Finish.gloss(0xB8D4E0),
                        Round.cylinder(1, 0.006, 0.002, 28).scaled(0.1, 1, 0.13).at(0, 0.27, 0.06))
                .add(
                        "lever",
                        Finish.CHROME,
                        Round.capsule(0.009, 0.07, 10)
                                .turnZ(90)
                                .at(-0.1, 0.7, -0.21)
                                .plus(Round.cylinder(0.014, 0.02).turnX(90).at(-0.15, 0.7, -0.217)))
                .seat(0.425, 0.06, 0.34, 0.4)
                .model();
    }

    private static Solid tap(double height) {
        Solid spout = Sweep.tube(
                Path.of(
                                0,
                                0,
                                0,
                                0,
                                height,
                                0,
                                0,
                                height + 0.045,
                                0.03,
                                0,
                                height + 0.045,
                                0.085,
                                0,
                                height + 0.015,
                                0.11)
                        .smooth(5),
                0.011,
                12);
        Solid knob = Round.cylinder(0.02, 0.03)
                .up(0.02)
                .plus(Box.rounded(0.06, 0.012, 0.014, 0.005, 2).up(0.046))
                .plus(Box.rounded(0.014, 0.012, 0.06, 0.005, 2).up(0.046));
        return Solid.join(spout, Round.cylinder(0.02, 0.02), knob.at(0.09, 0, 0).paired());
    }

    private static Model sink() {
        Solid post = Lathe.smooth(32, 0, 0, 0.11, 0, 0.1, 0.04, 0.07, 0.25, 0.075, 0.5, 0.11, 0.66, 0, 0.66);
        Solid basin = bowl(0.3, 0.23, 0.2, 0.14).up(0.62);
        return new Assembly()
                .body(
                        Finish.PORCELAIN,
                        post.plus(basin)
                                .plus(Box.rounded(0.42, 0.05, 0.13, 0.02, 3).at(0, 0.775, -0.19)))
                .add(
                        "taps",
                        Finish.CHROME,
                        tap(0.08)
                                .at(0, 0.82, -0.19)
                                .plus(Round.cylinder(0.022, 0.004).up(0.7)))
                .inside(0.7, 0.4, 0.15, 0.3)
                .model();
    }

    private static Model tub() {
        Solid shell = Lathe.smooth(
                        56, 0, 0.1, 0.6, 0.1, 0.82, 0.25, 0.95, 0.5, 1.02, 0.575, 1.04, 0.6, 1.0, 0.615, 0.93, 0.57,
                        0.86, 0.4, 0.72, 0.2, 0, 0.17)
                .mapped(p -> new Vec3(
                        p.x() * 0.82 * (1 + 0.12 * Math.signum(p.x()) * 0),
                        p.y() + 0.09 * Math.max(0, p.x() - 0.4),
                        p.z() * 0.38));
        Solid foot = Lathe.smooth(14, 0, 0, 0.035, 0, 0.045, 0.03, 0.025, 0.07, 0.045, 0.16, 0, 0.18)
                .at(0.52, 0, 0.2);
        return new Assembly()
                .body(Finish.PORCELAIN, shell)
                .add("feet", Finish.BRASS, foot.fourfold())
                .add(
                        "water",
                        Finish.gloss(0x9CC8D8),
                        Round.cylinder(1, 0.01, 0.002, 48)
                                .scaled(0.72, 1, 0.335)
                                .up(0.42))
                .add(
                        "taps",
                        Finish.BRASS,
                        tap(0.06)
                                .turnY(90)
                                .at(-0.85, 0.62, 0)
                                .plus(Round.cylinder(0.014, 0.62).at(-0.86, 0, 0)))
                .model();
    }
}
