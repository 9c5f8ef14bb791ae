package studio.geometry.devices;

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
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Kitchen machines: microwave, refrigerator, oven, toaster, kettle, dishwasher and washing machine.
final class Kitchen {
    static final Thing MICROWAVE = Thing.tabletop("prop/microwave", Kitchen::microwave)
            .called("microwave", "microwave oven")
            .indoors()
            .spans(0.4, 0.6);
    static final Thing FRIDGE = Thing.floor("prop/refrigerator", Kitchen::fridge)
            .called("refrigerator", "fridge", "freezer", "icebox")
            .indoors()
            .spans(1.5, 2);
    static final Thing OVEN = Thing.floor("prop/oven", Kitchen::oven)
            .called("oven", "stove", "cooker", "range")
            .indoors()
            .spans(0.8, 1.1);
    static final Thing TOASTER = Thing.tabletop("prop/toaster", Kitchen::toaster)
            .called("toaster")
            .indoors()
            .spans(0.2, 0.4);
    static final Thing KETTLE = Thing.tabletop("prop/kettle", Kitchen::kettle)
            .called("kettle", "tea kettle", "electric kettle")
            .indoors()
            .spans(0.18, 0.35);
    static final Thing WASHER = Thing.floor("prop/washing-machine", Kitchen::washer)
            .called("washing machine", "washer", "dryer", "tumble dryer")
            .indoors()
            .spans(0.7, 1);

    private Kitchen() {}

    private static Model microwave(Wish wish) {
        Solid buttons = Box.bevelled(0.022, 0.012, 0.008, 0.002)
                .repeated(3, new Vec3(0.03, 0, 0))
                .repeated(5, new Vec3(0, 0.022, 0))
                .at(0.17, 0.04, 0.176);
        return new Assembly()
                .body(
                        Finish.plastic(0xD4D6D8),
                        Box.rounded(0.5, 0.28, 0.34, 0.012, 3).up(0.012))
                .body(
                        Finish.plastic(0xD4D6D8),
                        Box.rounded(0.36, 0.262, 0.02, 0.008, 2).at(-0.063, 0.021, 0.17))
                .add(
                        "window",
                        Finish.DARK_GLASS,
                        Box.rounded(0.29, 0.19, 0.01, 0.02, 3).at(-0.075, 0.057, 0.178))
                .add(
                        "panel",
                        Finish.BLACK,
                        Box.rounded(0.11, 0.262, 0.016, 0.006, 2).at(0.186, 0.021, 0.168))
                .add("buttons", Finish.GREY, buttons)
                .add(
                        "display",
                        Finish.glow(0x40E090, 1.2),
                        Box.rounded(0.085, 0.03, 0.008, 0.003, 1).at(0.186, 0.2, 0.174))
                .add("handle", Finish.CHROME, Round.capsule(0.009, 0.22, 12).at(0.1, 0.042, 0.205))
                .add(
                        "feet",
                        Finish.RUBBER,
                        Round.cylinder(0.015, 0.014).at(0.2, 0, 0.13).fourfold())
                .top(0.292, 0.45, 0.3)
                .model();
    }

    private static Model fridge(Wish wish) {
        Material white = Finish.gloss(0xE4E8EA);
        Solid handle = Box.rounded(0.025, 0.42, 0.03, 0.01, 2);
        return new Assembly()
                .body(white, Box.rounded(0.7, 1.74, 0.6, 0.02, 3).at(0, 0.04, -0.04))
                .body(white, Box.rounded(0.7, 1.1, 0.06, 0.022, 4).at(0, 0.08, 0.295))
                .body(white, Box.rounded(0.7, 0.57, 0.06, 0.022, 4).at(0, 1.2, 0.295))
                .add(
                        "handles",
                        Finish.CHROME,
                        handle.at(-0.28, 0.72, 0.345)
                                .plus(handle.scaled(1, 0.8, 1).at(-0.28, 1.26, 0.345)))
                .add("seal", Finish.GREY, Box.bevelled(0.68, 1.68, 0.02, 0.004).at(0, 0.08, 0.262))
                .add("feet", Finish.BLACK, Box.bevelled(0.62, 0.06, 0.5, 0.01).up(0))
                .top(1.78, 0.6, 0.5)
                .model();
    }

    private static Model oven(Wish wish) {
        Material white = Finish.gloss(0xE6E4DE);
        Solid knob = Round.cylinder(0.021, 0.026)
                .turnX(90)
                .repeated(5, new Vec3(0.1, 0, 0))
                .at(-0.2, 0.82, 0.3);
        Solid grate = Round.torus(0.085, 0.007, 28, 6)
                .plus(Box.bevelled(0.2, 0.012, 0.012, 0.003).up(-0.004))
                .plus(Box.bevelled(0.012, 0.012, 0.2, 0.003).up(-0.004));
        Solid flame = Round.cylinder(0.045, 0.012);
        Solid grates = grate.at(0.15, 0.905, 0.14)
                .paired()
                .plus(grate.at(0.15, 0.905, -0.13).paired());
        return new Assembly()
                .body(white, Box.rounded(0.6, 0.88, 0.58, 0.012, 2))
                .body(white, Box.rounded(0.6, 0.14, 0.03, 0.008, 2).at(0, 0.89, -0.275))
                .body(white, Box.rounded(0.56, 0.5, 0.035, 0.012, 3).at(0, 0.22, 0.29))
                .body(white, Box.rounded(0.56, 0.15, 0.03, 0.01, 3).at(0, 0.04, 0.29))
                .add(
                        "window",
                        Finish.DARK_GLASS,
                        Box.rounded(0.4, 0.26, 0.01, 0.02, 3).at(0, 0.3, 0.306))
                .add("top", Finish.BLACK, Box.bevelled(0.58, 0.014, 0.54, 0.004).at(0, 0.878, 0.015))
                .add(
                        "grates",
                        Finish.IRON,
                        grates.plus(flame.at(0.15, 0.89, 0.14).paired())
                                .plus(flame.at(0.15, 0.89, -0.13).paired()))
                .add("knobs", Finish.BLACK, knob)
                .add(
                        "handle",
                        Finish.CHROME,
                        Round.capsule(0.012, 0.46, 12).turnZ(90).at(0.23, 0.66, 0.34))
                .top(0.91, 0.5, 0.45)
                .model();
    }

    private static Model toaster(Wish wish) {
        Material steel = Finish.gloss(0xC43B30);
        Solid slice = Box.rounded(0.11, 0.1, 0.014, 0.02, 3);
        return new Assembly()
                .body(steel, Box.rounded(0.28, 0.18, 0.16, 0.045, 6).up(0.012))
                .add(
                        "slots",
                        Finish.BLACK,
                        Box.bevelled(0.2, 0.012, 0.024, 0.003)
                                .at(0, 0.184, 0.032)
                                .plus(Box.bevelled(0.2, 0.012, 0.024, 0.003).at(0, 0.184, -0.032)))
                .add(
                        "bread",
                        Finish.skin(0xC98F4E, 0xA8703A, 0.9),
                        slice.at(0, 0.14, 0.032).plus(slice.at(0, 0.135, -0.032)))
                .add(
                        "lever",
                        Finish.BLACK,
                        Box.rounded(0.03, 0.014, 0.03, 0.005, 2)
                                .at(0.15, 0.13, 0)
                                .plus(Box.of(0.012, 0.09, 0.008).at(0.137, 0.06, 0)))
                .add(
                        "dial",
                        Finish.CHROME,
                        Round.cylinder(0.018, 0.014).turnZ(-90).at(0.137, 0.05, 0.045))
                .add("base", Finish.BLACK, Box.rounded(0.26, 0.02, 0.145, 0.008, 2))
                .model();
    }

    private static Model kettle(Wish wish) {
        Solid pot = Lathe.smooth(40, 0, 0, 0.085, 0.002, 0.092, 0.03, 0.085, 0.1, 0.06, 0.16, 0.045, 0.17, 0, 0.172);
        Solid spout = Sweep.taper(
                Path.of(0.07, 0.09, 0, 0.115, 0.11, 0, 0.135, 0.155, 0).smooth(5), 0.022, 0.011, 14);
        Solid arch = Sweep.tube(
                Path.of(-0.07, 0.13, 0, -0.075, 0.2, 0, -0.03, 0.245, 0, 0.03, 0.245, 0, 0.075, 0.2, 0, 0.07, 0.13, 0)
                        .smooth(5),
                0.008,
                10);
        return new Assembly()
                .body(Finish.gloss(0x3B7BA8), pot.plus(spout))
                .add("handle", Finish.BLACK, arch.plus(Round.ball(0.014, 14).at(0, 0.183, 0)))
                .model();
    }

    private static Model washer(Wish wish) {
        Material white = Finish.gloss(0xEEF0F0);
        return new Assembly()
                .body(white, Box.rounded(0.6, 0.85, 0.58, 0.015, 3))
                .body(white, Round.torus(0.19, 0.028, 40, 10).turnX(90).at(0, 0.42, 0.295))
                .add(
                        "door",
                        Finish.DARK_GLASS,
                        Round.ellipsoid(0.17, 0.17, 0.05).at(0, 0.42, 0.29))
                .add(
                        "panel",
                        Finish.GREY,
                        Box.rounded(0.56, 0.1, 0.014, 0.005, 2).at(0, 0.73, 0.288))
                .add("dial", Finish.CHROME, Round.cylinder(0.03, 0.03).turnX(90).at(0.05, 0.78, 0.29))
                .add(
                        "display",
                        Finish.glow(0x60C0FF, 0.8),
                        Box.of(0.12, 0.04, 0.012).at(0.18, 0.76, 0.292))
                .top(0.85, 0.55, 0.5)
                .model();
    }
}
