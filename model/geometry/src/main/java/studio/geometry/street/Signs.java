package studio.geometry.street;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
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
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// What stands at the kerb: lamp, signs, lights, hydrant, meter, bin, fence, mailbox.
final class Signs {
    static final Thing STOP = Thing.floor("prop/stop-sign", Signs::stop)
            .called("stop sign")
            .outdoors()
            .spans(1.8, 3);
    static final Thing LIGHT = Thing.floor("prop/traffic-light", Signs::light)
            .called("traffic light", "traffic signal", "stoplight")
            .outdoors()
            .spans(2.2, 4);
    static final Thing HYDRANT = Thing.floor("prop/fire-hydrant", Signs::hydrant)
            .called("fire hydrant", "hydrant")
            .outdoors()
            .spans(0.6, 1);
    static final Thing METER = Thing.floor("prop/parking-meter", Signs::meter)
            .called("parking meter")
            .outdoors()
            .spans(1.1, 1.6);
    static final Thing BIN = Thing.floor("prop/trash-can", Signs::bin)
            .called("trash can", "dustbin", "garbage can", "bin", "trash bin")
            .spans(0.5, 1.1);
    static final Thing FENCE = Thing.floor("set/fence", Signs::fence)
            .called("fence", "picket fence")
            .takes("length")
            .outdoors()
            .spans(1, 60);
    static final Thing MAILBOX = Thing.floor("prop/mailbox", Signs::mailbox)
            .called("mailbox", "letterbox", "post box")
            .outdoors()
            .spans(0.9, 1.5);
    static final Thing CONE = Thing.floor("prop/traffic-cone", Signs::cone)
            .called("traffic cone", "cone")
            .outdoors()
            .spans(0.4, 0.9);

    private Signs() {}

    private static Outline octagon(double r) {
        return Outline.circle(r, 8);
    }

    private static Solid letter(double x, double... bars) {
        Solid all = Solid.NOTHING;
        for (int i = 0; i < bars.length; i += 4) {
            all = all.plus(Box.bevelled(bars[i + 2], bars[i + 3], 0.006, 0.001).at(x + bars[i], bars[i + 1], 0));
        }
        return all;
    }

    private static Model stop(Wish wish) {
        double t = 0.036;
        Solid s = letter(
                -0.225, 0, 0, 0.12, t, 0, 0.107, 0.12, t, 0, 0.214, 0.12, t, -0.042, 0.12, t, 0.12, 0.042, 0.01, t,
                0.12);
        Solid tee = letter(-0.075, 0, 0.214, 0.12, t, 0, 0, t, 0.22);
        Solid o = letter(0.075, 0, 0, 0.12, t, 0, 0.214, 0.12, t, -0.042, 0.01, t, 0.23, 0.042, 0.01, t, 0.23);
        Solid p = letter(0.225, -0.042, 0, t, 0.25, 0, 0.107, 0.12, t, 0, 0.214, 0.12, t, 0.042, 0.12, t, 0.12);
        Solid word = Solid.join(s, tee, o, p).at(0, 1.925, 0.034);
        return new Assembly()
                .body(
                        Finish.plastic(0xC01822),
                        Extrusion.of(octagon(0.37), 0.02).turnZ(22.5).at(0, 2.05, 0.02))
                .add(
                        "border",
                        Finish.WHITE,
                        Extrusion.of(octagon(0.395), 0.014).turnZ(22.5).at(0, 2.05, 0.018))
                .add("letters", Finish.WHITE, word)
                .add("post", Finish.GREY, Box.bevelled(0.05, 2.3, 0.03, 0.006))
                .model();
    }

    private static Model light(Wish wish) {
        Assembly light = new Assembly();
        light.body(
                Finish.plastic(0x2A2D2A), Box.rounded(0.32, 0.95, 0.24, 0.05, 4).at(0, 2.1, 0));
        light.add("board", Finish.BLACK, Box.rounded(0.46, 1.1, 0.02, 0.008, 2).at(0, 2.02, -0.06));
        int[] colours = {0x18D040, 0xF8B010, 0xF01818};
        for (int i = 0; i < 3; i++) {
            double y = 2.26 + 0.31 * i;
            light.add(
                    "lamps",
                    Finish.glow(colours[i], i == 2 ? 2.5 : 0.35),
                    Round.ellipsoid(0.105, 0.105, 0.04).at(0, y, 0.12));

            Solid visor = Sweep.along(
                            Path.arc(0.117, 0, 180, 18),
                            Outline.rectangle(0.01, 0.15).filleted(0.003, 1))
                    .at(0, y, 0.18);
            light.body(Finish.plastic(0x2A2D2A), visor);
        }
        return light.add("post", Finish.IRON, Round.cylinder(0.06, 2.12).plus(Round.cone(0.16, 0.08, 0.25, 20)))
                .model();
    }

    private static Model hydrant(Wish wish) {
        Material paint = Finish.gloss(0xC4241E);

        Solid body = Lathe.of(
                Outline.of(0, 0, 0.19, 0, 0.19, 0.05, 0.13, 0.07, 0.125, 0.48, 0.17, 0.5, 0.17, 0.545, 0.14, 0.56)
                        .then(Outline.of(0.13, 0.6, 0.1, 0.66, 0.05, 0.695, 0, 0.7)
                                .smooth(3)),
                32);
        Solid side = Round.cylinder(0.055, 0.13)
                .turnZ(-90)
                .at(0.1, 0.4, 0)
                .plus(Round.cylinder(0.068, 0.035).turnZ(-90).at(0.2, 0.4, 0))
                .plus(Box.bevelled(0.05, 0.04, 0.04, 0.006).at(0.25, 0.38, 0));
        Solid front = Round.cylinder(0.075, 0.1)
                .turnX(90)
                .at(0, 0.36, 0.1)
                .plus(Round.cylinder(0.088, 0.035).turnX(90).at(0, 0.36, 0.185))
                .plus(Box.bevelled(0.045, 0.045, 0.05, 0.006).at(0, 0.3375, 0.235));
        Solid nut = Lathe.sharp(5, 0, 0.695, 0.035, 0.695, 0.03, 0.76, 0, 0.76);
        Solid bolts = Round.cylinder(0.012, 0.02)
                .at(0.16, 0.05, 0)
                .around(8)
                .plus(Round.cylinder(0.012, 0.02).at(0.152, 0.545, 0).around(8));
        return new Assembly()
                .body(paint, Solid.join(body, side.paired(), front, nut))
                .add("bolts", Finish.IRON, bolts)
                .model();
    }

    private static Model meter(Wish wish) {
        Solid head = Extrusion.of(
                        Outline.of(-0.1, 0, 0.1, 0, 0.12, 0.16, 0.085, 0.29, 0, 0.33, -0.085, 0.29, -0.12, 0.16)
                                .filleted(0.05, 3),
                        0.13,
                        0.02)
                .at(0, 1.02, 0);
        return new Assembly()
                .body(Finish.plastic(0x5A6470), head)
                .add(
                        "window",
                        Finish.DARK_GLASS,
                        Extrusion.of(
                                        Outline.of(-0.07, 0, 0.07, 0, 0.06, 0.07, 0, 0.095, -0.06, 0.07)
                                                .filleted(0.015, 2),
                                        0.012)
                                .at(0, 1.2, 0.064))
                .add(
                        "display",
                        Finish.matte(0xE8E4C8),
                        Box.bevelled(0.09, 0.035, 0.006, 0.001).at(0, 1.215, 0.07))
                .add(
                        "slot",
                        Finish.CHROME,
                        Round.cylinder(0.028, 0.012).turnX(90).at(0, 1.12, 0.064))
                .add(
                        "slot",
                        Finish.BLACK,
                        Box.bevelled(0.005, 0.03, 0.004, 0.001).at(0, 1.105, 0.077))
                .body(Finish.plastic(0x5A6470), Round.cylinder(0.032, 1.05).plus(Round.cone(0.1, 0.05, 0.06, 24)))
                .model();
    }

    private static Model bin(Wish wish) {
        Solid ribs = Box.bevelled(0.012, 0.52, 0.016, 0.004)
                .turnZ(-4)
                .at(0.21, 0.07, 0)
                .around(18);
        Solid can = Lathe.sharp(40, 0, 0, 0.19, 0, 0.2, 0.02, 0.245, 0.62, 0.255, 0.63, 0.255, 0.65, 0, 0.65);
        Solid lid = Lathe.smooth(40, 0, 0.65, 0.265, 0.65, 0.268, 0.68, 0.2, 0.73, 0.06, 0.755, 0, 0.757);
        Solid grip = Sweep.tube(
                Path.of(-0.06, 0.74, 0, -0.05, 0.8, 0, 0.05, 0.8, 0, 0.06, 0.74, 0)
                        .smooth(3),
                0.009,
                8);
        return new Assembly()
                .body(Finish.plastic(0x5C6A62), Solid.join(can, ribs, lid))
                .add("handle", Finish.IRON, grip)
                .model();
    }

    private static Model fence(Wish wish) {
        double length = wish.number("length", 4, 1, 60);
        int count = (int) Math.round(length / 0.13);
        Outline picket = Outline.of(-0.04, 0, 0.04, 0, 0.04, 0.86, 0, 0.95, -0.04, 0.86);
        Solid all = Extrusion.of(picket, 0.02, 0.004)
                .repeated(count, new Vec3(0.13, 0, 0))
                .at(-(count - 1) * 0.065, 0.05, 0.02);
        Solid rail = Box.bevelled(length, 0.07, 0.03, 0.005);
        Solid posts = Box.bevelled(0.09, 1.0, 0.09, 0.008)
                .repeated((int) (length / 2) + 1, new Vec3(2, 0, 0))
                .at(-Math.floor(length / 2), 0, -0.05);
        return new Assembly()
                .body(Finish.skin(0xEFEBE0, 0xE2DCCC, 0.7), Solid.join(all, rail.up(0.25), rail.up(0.7), posts))
                .model();
    }

    private static Model mailbox(Wish wish) {
        Outline arch = Outline.of(
                -0.09, 0, 0.09, 0, 0.09, 0.1, 0.078, 0.15, 0.045, 0.185, 0, 0.197, -0.045, 0.185, -0.078, 0.15, -0.09,
                0.1);
        return new Assembly()
                .body(Finish.gloss(0x2C5C9C), Extrusion.of(arch, 0.46, 0.01).at(0, 1.0, 0))
                .add(
                        "flag",
                        Finish.gloss(0xC8281E),
                        Box.bevelled(0.008, 0.14, 0.02, 0.002)
                                .at(0.098, 1.1, 0.02)
                                .plus(Box.bevelled(0.008, 0.05, 0.09, 0.002).at(0.098, 1.2, 0.055)))
                .add("handle", Finish.CHROME, Round.ball(0.014, 12).at(0, 1.16, 0.235))
                .add(
                        "post",
                        Finish.PINE,
                        Box.bevelled(0.09, 1.0, 0.09, 0.008)
                                .plus(Box.bevelled(0.12, 0.03, 0.4, 0.005).up(0.975)))
                .model();
    }

    private static Model cone(Wish wish) {
        Solid body = Lathe.sharp(36, 0, 0.03, 0.15, 0.03, 0.035, 0.62, 0.028, 0.63, 0, 0.63);
        Solid band = Lathe.ring(Outline.of(0.1155, 0.215, 0.1175, 0.215, 0.0925, 0.345, 0.0905, 0.345), 36);
        return new Assembly()
                .body(Finish.plastic(0xF0641E), body.plus(Box.rounded(0.4, 0.035, 0.4, 0.012, 2)))
                .add(
                        "bands",
                        Finish.WHITE,
                        band.plus(Lathe.ring(Outline.of(0.0745, 0.425, 0.0765, 0.425, 0.0615, 0.5, 0.0595, 0.5), 36)))
                .model();
    }
}
