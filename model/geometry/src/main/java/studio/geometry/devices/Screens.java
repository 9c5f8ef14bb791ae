package studio.geometry.devices;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Things with screens: television, desktop computer, laptop, tablet, telephone, keyboard, mouse and remote control.
final class Screens {
    static final Thing TELEVISION = Thing.floor("prop/television", Screens::television)
            .called("television", "tv", "television set", "tv set", "flat screen")
            .indoors()
            .spans(0.8, 1.6);
    static final Thing COMPUTER = Thing.tabletop("prop/computer", Screens::computer)
            .called("computer", "desktop computer", "monitor", "computer monitor", "screen", "pc")
            .indoors()
            .spans(0.45, 0.8);
    static final Thing LAPTOP = Thing.tabletop("prop/laptop", Screens::laptop)
            .called("laptop", "notebook computer", "laptop computer")
            .spans(0.28, 0.42);
    static final Thing PHONE = Thing.tabletop("prop/phone", Screens::phone)
            .called("phone", "cell phone", "smartphone", "mobile phone", "cellphone", "iphone", "tablet")
            .spans(0.12, 0.2);
    static final Thing KEYBOARD = Thing.tabletop(
                    "prop/keyboard",
                    w -> new Assembly()
                            .body(Finish.plastic(0x3A3C40), keyboardBase())
                            .body(Finish.plastic(0x55585E), keys(0.026, 15, 5))
                            .model())
            .called("keyboard", "computer keyboard")
            .spans(0.3, 0.5);
    static final Thing MOUSE = Thing.tabletop("prop/computer-mouse", Screens::mouse)
            .called("computer mouse", "wireless mouse")
            .spans(0.08, 0.14);
    static final Thing REMOTE = Thing.tabletop("prop/remote", Screens::remote)
            .called("remote", "remote control", "tv remote")
            .spans(0.12, 0.24);

    private Screens() {}

    private static Model television(Wish wish) {
        Solid feet = Sweep.tube(Path.of(0, 0.06, 0, 0.04, 0.008, 0.12), 0.008, 8)
                .plus(Sweep.tube(Path.of(0, 0.06, 0, 0.04, 0.008, -0.12), 0.008, 8))
                .at(0.38, 0, 0);
        return new Assembly()
                .body(
                        Finish.plastic(0x26282C),
                        Box.rounded(1.12, 0.65, 0.035, 0.008, 2).up(0.05))
                .body(
                        Finish.plastic(0x26282C),
                        Box.rounded(0.7, 0.4, 0.05, 0.02, 3).at(0, 0.12, -0.035))
                .add(
                        "screen",
                        Material.of(Color.srgb(0x0E1218), 0.06)
                                .withEmission(Color.srgb(0x1A2A44).times(0.25)),
                        Box.bevelled(1.09, 0.61, 0.004, 0.001).at(0, 0.075, 0.017))
                .add("feet", Finish.BLACK, feet.paired())
                .model();
    }

    private static Model computer(Wish wish) {
        Assembly set = new Assembly();
        set.body(
                Finish.plastic(0x2C2E33),
                Box.rounded(0.56, 0.34, 0.03, 0.008, 2).at(-0.08, 0.13, -0.1));
        set.body(
                Finish.plastic(0x2C2E33),
                Box.rounded(0.05, 0.16, 0.025, 0.006, 2)
                        .at(-0.08, 0.005, -0.13)
                        .plus(Box.rounded(0.24, 0.012, 0.18, 0.005, 2).at(-0.08, 0, -0.12)));
        set.add(
                "screen",
                Finish.glow(0x76818C, 0.4),
                Box.bevelled(0.535, 0.3, 0.004, 0.001).at(-0.08, 0.152, -0.084));
        Solid window = Box.bevelled(0.2, 0.14, 0.002, 0.0006).at(-0.2, 0.26, -0.082);
        set.add("windows", Finish.glow(0xF2F4F6, 0.7), window.plus(window.at(0.2, -0.07, 0)));
        set.add(
                "bars",
                Finish.glow(0x1C3F66, 0.5),
                Box.bevelled(0.2, 0.016, 0.003, 0.0008)
                        .at(-0.2, 0.386, -0.081)
                        .plus(Box.bevelled(0.2, 0.016, 0.003, 0.0008).at(0, 0.316, -0.081)));
        set.body(
                Finish.plastic(0x2C2E33), Box.rounded(0.17, 0.4, 0.38, 0.008, 2).at(0.34, 0, -0.1));
        set.add("light", Finish.glow(0x30FF90, 2), Round.ball(0.006, 10).at(0.4, 0.36, 0.092));
        set.add(
                "grille",
                Finish.GREY,
                Box.of(0.12, 0.006, 0.006).repeated(7, new Vec3(0, 0.018, 0)).at(0.34, 0.06, 0.09));
        set.body(Finish.plastic(0x2C2E33), keyboardBase().scaled(0.95).at(-0.08, 0, 0.16));
        return set.body(
                        Finish.plastic(0x5A5D63),
                        keys(0.026, 15, 5).scaled(0.95).at(-0.08, 0, 0.16))
                .model();
    }

    private static Model laptop(Wish wish) {
        Assembly laptop = new Assembly();
        Material shell = Finish.plastic(0xB9BDC2);
        laptop.body(shell, Box.rounded(0.34, 0.014, 0.235, 0.006, 3));
        Solid lid = Box.rounded(0.34, 0.225, 0.008, 0.0036, 2);
        laptop.body(shell, lid.turnX(-18).at(0, 0.014, -0.118));
        Solid screen = Box.bevelled(0.32, 0.2, 0.002, 0.0006).at(0, 0.014, 0.0042);
        laptop.add("screen", Finish.glow(0x8E9CA8, 0.4), screen.turnX(-18).at(0, 0.014, -0.118));
        laptop.add(
                "pad",
                Finish.plastic(0x9DA1A6),
                Box.bevelled(0.1, 0.001, 0.062, 0.0003).at(0, 0.0138, 0.076));
        Solid keys = keys(0.0205, 14, 5).at(0, 0, -0.03);
        return laptop.add(
                        "keys",
                        Finish.plastic(0x2A2C30),
                        keys.mapped(p -> new Vec3(p.x(), 0.012 + (p.y() - 0.012) * 0.35, p.z())))
                .model();
    }

    private static Solid keyboardBase() {
        return Box.rounded(0.42, 0.018, 0.145, 0.006, 3);
    }

    /// Rows of keys over a base 18 mm high, the space bar in front.
    private static Solid keys(double pitch, int across, int rows) {
        double size = pitch * 0.84;
        Solid key = Box.bevelled(size, 0.009, size, 0.002);
        Solid all = key.repeated(across, new Vec3(pitch, 0, 0))
                .repeated(rows - 1, new Vec3(0, 0, pitch))
                .at(-pitch * (across - 1) / 2, 0.015, -pitch * (rows - 1) / 2);
        double front = pitch * (rows - 1) / 2;
        Solid side = key.repeated(4, new Vec3(pitch, 0, 0)).at(-pitch * (across - 1) / 2, 0.015, front);
        return Solid.join(
                all,
                side,
                side.at(pitch * (across - 4), 0, 0),
                Box.bevelled(pitch * (across - 8) - pitch * 0.16, 0.009, size, 0.002)
                        .at(0, 0.015, front));
    }

    private static Model phone(Wish wish) {
        Solid slab = Box.rounded(0.074, 0.15, 0.009, 0.004, 3);
        Solid app = Box.bevelled(0.011, 0.011, 0.001, 0.0003)
                .repeated(4, new Vec3(0.0155, 0, 0))
                .at(-0.0233, 0.02, 0.0052);
        return new Assembly()
                .body(Finish.plastic(0x2B3A55), slab.turnX(-90).at(0, 0.0045, 0.075))
                .add(
                        "screen",
                        Finish.glow(0x20262C, 0.3),
                        Box.bevelled(0.068, 0.001, 0.143, 0.0003).at(0, 0.0085, 0))
                .add(
                        "icons",
                        Finish.glow(0xB8BCC2, 0.5),
                        app.repeated(2, new Vec3(0, 0.045, 0)).turnX(-90).at(0, 0.0045, 0.075))
                .add(
                        "icons",
                        Finish.glow(0xE8F0F4, 0.5),
                        app.at(0, 0.02, 0)
                                .repeated(3, new Vec3(0, 0.045, 0))
                                .turnX(-90)
                                .at(0, 0.0045, 0.075))
                .model();
    }

    private static Model mouse(Wish wish) {
        Solid body = new Blob(0.01)
                .ellipsoid(0, 0.01, 0, 0.031, 0.026, 0.055)
                .without(0, -0.02, 0, 0.08, 0.02, 0.1)
                .solid(0.003);
        return new Assembly()
                .body(Finish.plastic(0x3A3C42), body)
                .add(
                        "wheel",
                        Finish.RUBBER,
                        Round.cylinder(0.009, 0.007).turnZ(90).at(0.0035, 0.029, 0.028))
                .model();
    }

    private static Model remote(Wish wish) {
        Solid button = Round.cylinder(0.0045, 0.004)
                .repeated(3, new Vec3(0.012, 0, 0))
                .repeated(6, new Vec3(0, 0, 0.014))
                .at(-0.012, 0.016, -0.02);
        return new Assembly()
                .body(Finish.plastic(0x2A2B2E), Box.rounded(0.046, 0.018, 0.17, 0.007, 4))
                .add(
                        "buttons",
                        Finish.plastic(0x9A9CA0),
                        button.plus(Round.torus(0.012, 0.0025, 20, 6).at(0, 0.0185, -0.045)))
                .add(
                        "power",
                        Finish.plastic(0xD02A20),
                        Round.cylinder(0.0055, 0.004).at(-0.012, 0.016, -0.07))
                .model();
    }
}
