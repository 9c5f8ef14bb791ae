package studio.geometry.devices;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;

/// Camera, printer, tripod, headphones, vacuum robot, charger, game controller.
final class Office {
    static final Thing CAMERA = Thing.tabletop("prop/camera", w -> camera())
            .called("camera", "photo camera", "film camera")
            .spans(0.1, 0.25);
    static final Thing PRINTER = Thing.tabletop("prop/printer", w -> printer())
            .called("printer", "photocopier")
            .indoors()
            .spans(0.35, 0.7);
    static final Thing TRIPOD = Thing.floor("prop/tripod", w -> tripod())
            .called("tripod", "telescope")
            .spans(0.9, 1.8);
    static final Thing HEADPHONES = Thing.tabletop("prop/headphones", w -> headphones())
            .called("headphones", "headset", "earphones")
            .spans(0.14, 0.26);
    static final Thing VACUUM = Thing.floor("prop/robot-vacuum", w -> vacuum())
            .called("robot vacuum", "vacuum cleaner")
            .indoors()
            .spans(0.25, 0.5);
    static final Thing CONTROLLER = Thing.tabletop("prop/game-controller", w -> controller())
            .called("game controller", "controller", "gamepad", "joystick")
            .spans(0.12, 0.22);

    private Office() {}

    private static Model camera() {
        Solid lens = Lathe.sharp(
                        40, 0, 0, 0.032, 0, 0.032, 0.02, 0.03, 0.022, 0.03, 0.045, 0.033, 0.047, 0.033, 0.06, 0.027,
                        0.06, 0.025, 0.052, 0, 0.052)
                .turnX(90)
                .at(0, 0.042, 0.022);
        Solid rings = Round.torus(0.0325, 0.0015, 40, 6)
                .turnX(90)
                .at(0, 0.042, 0.036)
                .plus(Round.torus(0.0305, 0.0015, 40, 6).turnX(90).at(0, 0.042, 0.055));
        return new Assembly()
                .body(
                        Finish.leather(0x232427),
                        Box.rounded(0.138, 0.082, 0.046, 0.012, 3)
                                .plus(Box.rounded(0.03, 0.078, 0.02, 0.009, 3).at(-0.05, 0.002, 0.026))
                                .plus(Box.bevelled(0.05, 0.024, 0.04, 0.01).at(0, 0.08, 0)))
                .add(
                        "lens",
                        Finish.BLACK,
                        lens.plus(Box.rounded(0.03, 0.016, 0.01, 0.003, 1).at(0, 0.084, -0.02)))
                .add(
                        "rings",
                        Finish.CHROME,
                        rings.plus(Round.cylinder(0.009, 0.01).at(-0.052, 0.08, 0.004))
                                .plus(Round.cylinder(0.012, 0.009).at(0.046, 0.08, 0)))
                .add(
                        "glass",
                        Finish.gloss(0x28344E),
                        Round.ellipsoid(0.0245, 0.0245, 0.008).at(0, 0.042, 0.074))
                .model();
    }

    private static Model printer() {
        Solid sheet = Box.bevelled(0.21, 0.0015, 0.2, 0.0004);
        return new Assembly()
                .body(
                        Finish.plastic(0xD8DADC),
                        Box.rounded(0.46, 0.17, 0.34, 0.02, 3).up(0.01))
                .body(
                        Finish.plastic(0xD8DADC),
                        Box.rounded(0.44, 0.03, 0.32, 0.012, 3).up(0.178))
                .add(
                        "slot",
                        Finish.BLACK,
                        Box.rounded(0.3, 0.06, 0.02, 0.006, 2)
                                .at(0, 0.05, 0.165)
                                .plus(Box.rounded(0.26, 0.014, 0.16, 0.005, 2).at(0, 0.035, 0.22)))
                .add(
                        "paper",
                        Finish.PAPER,
                        sheet.turnX(8).at(0, 0.062, 0.24).plus(sheet.turnX(-68).at(0, 0.29, -0.14)))
                .add(
                        "tray",
                        Finish.BLACK,
                        Box.bevelled(0.24, 0.16, 0.01, 0.003).turnX(-20).at(0, 0.19, -0.145))
                .add(
                        "display",
                        Finish.glow(0x4AA8E0, 0.8),
                        Box.rounded(0.09, 0.008, 0.05, 0.002, 1).at(-0.14, 0.204, 0.11))
                .add(
                        "buttons",
                        Finish.GREY,
                        Round.cylinder(0.01, 0.006)
                                .repeated(3, new Vec3(0.035, 0, 0))
                                .at(0.08, 0.206, 0.11))
                .model();
    }

    private static Model tripod() {
        Solid leg = Sweep.taper(Path.of(0, 1.15, 0.03, 0, 0.6, 0.26), 0.017, 0.015, 12)
                .plus(Sweep.taper(Path.of(0, 0.62, 0.255, 0, 0.0, 0.5), 0.012, 0.009, 10))
                .plus(Round.cylinder(0.02, 0.05).turnX(-22).at(0, 0.58, 0.27));
        Solid brace = Sweep.tube(Path.of(0, 0.75, 0.02, 0, 0.72, 0.2), 0.006, 8);
        return new Assembly()
                .body(
                        Finish.plastic(0x2A2C30),
                        leg.plus(brace)
                                .around(3)
                                .plus(Round.cylinder(0.014, 0.6).up(0.72))
                                .plus(Round.cylinder(0.04, 0.05).up(1.13)))
                .add(
                        "head",
                        Finish.BRUSHED,
                        Box.rounded(0.07, 0.03, 0.09, 0.008, 2)
                                .up(1.35)
                                .plus(Round.ball(0.028, 16).up(1.33))
                                .plus(Sweep.tube(Path.of(0, 1.34, -0.03, 0.06, 1.27, -0.24), 0.008, 8)))
                .model();
    }

    private static Model headphones() {
        Solid arch = Sweep.along(Path.arc(0.085, -4, 184, 32), Outline.rounded(0.008, 0.026, 0.003, 2))
                .up(0.08);
        Solid cup = Round.cylinder(0.038, 0.03, 0.008, 32)
                .turnZ(-90)
                .scaled(1, 1.15, 1)
                .at(0.078, 0.06, 0);
        Solid pad =
                Round.torus(0.027, 0.012, 32, 10).turnZ(90).scaled(1, 1.15, 1).at(0.072, 0.06, 0);
        return new Assembly()
                .body(Finish.plastic(0x2E3036), arch.plus(cup.paired()))
                .add("pads", Finish.leather(0x1A1A1C), pad.paired())
                .add(
                        "trim",
                        Finish.CHROME,
                        Round.torus(0.03, 0.0022, 32, 6)
                                .turnZ(90)
                                .scaled(1, 1.15, 1)
                                .at(0.109, 0.06, 0)
                                .paired())
                .model();
    }

    private static Model vacuum() {
        return new Assembly()
                .body(
                        Finish.plastic(0x2C2F34),
                        Lathe.of(Outline.of(0, 0.012, 0.15, 0.012, 0.168, 0.02, 0.17, 0.07, 0.16, 0.085, 0, 0.088), 56))
                .add("ring", Finish.CHROME, Round.torus(0.11, 0.003, 48, 6).up(0.0865))
                .add(
                        "sensor",
                        Finish.BLACK,
                        Round.cylinder(0.04, 0.02, 0.004, 32).up(0.086))
                .add(
                        "bumper",
                        Finish.GREY,
                        Lathe.ring(Outline.of(0.169, 0.03, 0.174, 0.032, 0.174, 0.065, 0.169, 0.067), 56))
                .add(
                        "light",
                        Finish.glow(0x40C0FF, 2),
                        Round.ball(1, 10).scaled(0.008, 0.003, 0.008).at(0, 0.087, 0.135))
                .model();
    }

    private static Model controller() {
        Blob b = new Blob(0.018)
                .limb(-0.045, 0.03, 0, 0.024, 0.045, 0.03, 0, 0.024)
                .limbs(0.055, 0.03, 0, 0.026, 0.07, 0.024, 0.055, 0.017);
        Solid stick = Round.cylinder(0.006, 0.016)
                .plus(Round.cylinder(0.011, 0.005, 0.0015, 20).up(0.014));
        Solid cross = Box.rounded(0.026, 0.006, 0.008, 0.002, 1).plus(Box.rounded(0.008, 0.006, 0.026, 0.002, 1));
        int[] colours = {0x3AA04A, 0xC8302A, 0x2E62C0, 0xE8B82C};
        Assembly pad =
                new Assembly().body(Finish.plastic(0x2A2C32), b.solid(0.0055).scaled(1, 0.8, 1));
        for (int i = 0; i < 4; i++) {
            pad.add(
                    "buttons",
                    Finish.gloss(colours[i]),
                    Round.cylinder(0.0052, 0.005, 0.0012, 16)
                            .at(
                                    0.052 + 0.012 * StrictMath.sin(i * Math.PI / 2),
                                    0.0435,
                                    -0.004 + 0.012 * StrictMath.cos(i * Math.PI / 2)));
        }
        return pad.add(
                        "sticks",
                        Finish.RUBBER,
                        stick.at(0.026, 0.036, 0.014).paired().plus(cross.at(-0.052, 0.042, -0.004)))
                .model();
    }
}
