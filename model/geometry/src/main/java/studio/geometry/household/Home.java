package studio.geometry.household;

import java.util.List;
import studio.geometry.Anchor;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Cushion;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Panel;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Color;
import studio.math.Noise;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// About the house: fireplace, door, window, basket, pillow, blanket, box, vending machine, statue, chandelier, fan.
final class Home {
    static final Thing FIREPLACE = Thing.floor("prop/fireplace", w -> fireplace())
            .called("fireplace", "hearth")
            .indoors()
            .spans(1, 2);
    static final Thing DOOR = Thing.floor("prop/door", w -> door())
            .called("door", "wooden door", "ancient door")
            .spans(1.9, 2.4);
    static final Thing WINDOW =
            Thing.wall("prop/window", w -> window()).called("window").indoors().spans(0.9, 1.8);
    static final Thing BASKET = Thing.floor("prop/basket", w -> basket())
            .called("basket", "picnic basket", "wicker basket")
            .spans(0.25, 0.6);
    static final Thing PILLOW = Thing.tabletop(
                    "prop/pillow",
                    w -> new Assembly()
                            .body(Finish.cloth(0xE8E2D4), Cushion.pillow(0.62, 0.2, 0.44))
                            .model())
            .called("pillow", "cushion")
            .spans(0.3, 0.8);
    static final Thing BLANKET = Thing.floor("prop/blanket", w -> blanket())
            .called("blanket", "quilt", "towel", "cloth", "bedspread")
            .spans(0.3, 2.2);
    static final Thing BOX = Thing.floor("prop/box", w -> box())
            .called("box", "cardboard box", "package", "parcel", "carton")
            .spans(0.2, 0.8);
    static final Thing CUBE = Thing.floor(
                    "prop/cube",
                    w -> new Assembly()
                            .body(Finish.plastic(0x3A7AC2), Box.rounded(0.5, 0.5, 0.5, 0.02, 3))
                            .top(0.5, 0.46, 0.46)
                            .model())
            .called("cube", "block")
            .spans(0.2, 1.2);
    static final Thing CYLINDER = Thing.floor(
                    "prop/cylinder",
                    w -> new Assembly()
                            .body(Finish.plastic(0x3AA26A), Round.cylinder(0.25, 0.6, 0.015, 48))
                            .top(0.6, 0.3, 0.3)
                            .model())
            .called("cylinder", "column", "pillar")
            .spans(0.2, 1.2);
    static final Thing CHEST = Thing.floor("prop/chest", w -> chest())
            .called("chest", "treasure chest", "trunk", "crate")
            .spans(0.4, 1.2);
    static final Thing VENDING = Thing.floor("prop/vending-machine", w -> vending())
            .called("vending machine")
            .spans(1.6, 2.1);
    static final Thing FAN = Thing.floor("prop/fan", w -> fan())
            .called("fan", "electric fan")
            .indoors()
            .spans(0.3, 1.5);

    private Home() {}

    private static Model fireplace() {
        Assembly hearth = new Assembly();
        Panel.Opening mouth = new Panel.Opening(-0.38, 0.06, 0.76, 0.66);
        Material brick = Material.of(Color.srgb(0x9A4E3A), Color.srgb(0xC4B8A8), Pattern.BRICK, 0.22, 0.9);
        hearth.body(
                brick,
                Panel.of(1.4, 1.05, 0.12, List.of(mouth))
                        .at(0, 0, 0.2)
                        .plus(Box.bevelled(1.4, 1.05, 0.06, 0.002).at(0, 0, -0.22))
                        .plus(Box.bevelled(0.3, 1.05, 0.3, 0.002)
                                .at(0.55, 0, -0.06)
                                .paired())
                        .plus(Box.bevelled(0.8, 0.32, 0.3, 0.002).at(0, 0.73, -0.06)));
        hearth.add(
                "mantel", Finish.WALNUT, Box.bevelled(1.62, 0.08, 0.56, 0.012).at(0, 1.05, 0));
        hearth.add("stone", Finish.STONE, Box.bevelled(1.6, 0.06, 0.8, 0.01).at(0, 0, 0.15));
        hearth.add(
                "soot",
                Finish.matte(0x1C1816),
                Box.bevelled(0.8, 0.68, 0.02, 0.002).at(0, 0.06, -0.18));
        Solid log = Round.cylinder(0.055, 0.5, 0.006, 16).turnZ(90);
        hearth.add(
                "logs",
                Finish.BARK,
                Solid.join(
                        log.at(0.25, 0.12, 0.0),
                        log.at(0.25, 0.12, -0.1),
                        log.turnY(16).at(0.24, 0.21, 0.02)));
        Solid flame = Lathe.smooth(14, 0, 0, 0.05, 0.07, 0.035, 0.17, 0.012, 0.27, 0, 0.32);
        hearth.add(
                "flames",
                Finish.glow(0xFF7A1E, 6),
                Solid.join(
                        flame.at(0, 0.18, -0.03),
                        flame.scaled(0.8).at(0.11, 0.18, -0.05),
                        flame.scaled(0.7).at(-0.12, 0.18, -0.02)));
        hearth.add(
                "flames",
                Finish.glow(0xFFC24A, 9),
                Solid.join(
                        flame.scaled(0.55).at(0, 0.18, 0.01), flame.scaled(0.45).at(0.1, 0.18, -0.01)));
        return hearth.anchor(Anchor.Kind.TOP, new Vec3(0, 1.13, 0), new Vec3(1.5, 0, 0.45))
                .model();
    }

    private static Model door() {
        Material paint = Finish.wood(0x7A4A28, 0x5A3218);
        Assembly door = new Assembly();
        door.body(paint, Box.bevelled(0.86, 2.03, 0.045, 0.004).at(0, 0.01, 0));
        Solid panel = Box.bevelled(0.3, 0.55, 0.02, 0.012);
        Solid all = panel.at(0.2, 0.2, 0.02)
                .plus(panel.at(0.2, 0.9, 0.02))
                .plus(panel.scaled(1, 0.7, 1).at(0.2, 1.56, 0.02));
        door.body(paint, all.paired());
        door.body(
                paint,
                Box.bevelled(0.09, 2.12, 0.12, 0.008)
                        .at(0.485, 0, 0)
                        .paired()
                        .plus(Box.bevelled(1.06, 0.09, 0.12, 0.008).at(0, 2.05, 0)));
        return door.add(
                        "handle",
                        Finish.BRASS,
                        Round.ball(0.03, 18)
                                .at(-0.36, 1.02, 0.075)
                                .plus(Round.cylinder(0.011, 0.06).turnX(90).at(-0.36, 1.02, 0.02))
                                .plus(Box.rounded(0.05, 0.17, 0.008, 0.003, 2).at(-0.36, 0.94, 0.026)))
                .model();
    }

    private static Model window() {
        Solid side = Box.bevelled(0.07, 1.3, 0.08, 0.008).at(0.48, 0, 0);
        Solid foot = Box.bevelled(1.03, 0.07, 0.08, 0.008);
        Solid bars = Box.bevelled(0.04, 1.3, 0.05, 0.006)
                .plus(Box.bevelled(1.0, 0.035, 0.045, 0.006).up(0.78));
        return new Assembly()
                .body(
                        Finish.plastic(0xF0EDE4),
                        Solid.join(
                                side.paired(),
                                foot,
                                foot.up(1.23),
                                bars,
                                Box.bevelled(1.2, 0.04, 0.2, 0.008).at(0, -0.03, 0.06)))
                .add(
                        "panes",
                        Finish.gloss(0xA8CBE0).withEmission(Color.srgb(0xBFDCF0).times(0.5)),
                        Box.bevelled(0.98, 1.28, 0.012, 0.002).at(0, 0.01, -0.01))
                .model();
    }

    private static Model basket() {
        Assembly basket = new Assembly();
        Material straw = Finish.skin(0xC2914E, 0xA87838, 0.85);
        Solid weave = Solid.NOTHING;
        for (int k = 0; k < 13; k++) {
            double y = 0.012 + k * 0.016;
            double r = 0.13 + 0.05 * k / 13;
            int row = k;
            weave = weave.plus(Round.torus(r, 0.0085, 56, 8)
                    .mapped(p -> {
                        double sway = 1 + 0.025 * StrictMath.sin(14 * StrictMath.atan2(p.z(), p.x()) + row * Math.PI);
                        return new Vec3(p.x() * sway, p.y(), p.z() * sway);
                    })
                    .up(y));
        }
        Solid handle = Sweep.tube(Path.arc(0.18, 0, 180, 24), 0.011, 10)
                .scaled(1, 1.15, 1)
                .up(0.2);
        basket.body(
                straw,
                weave.plus(handle)
                        .plus(Round.torus(0.185, 0.013, 48, 10).up(0.222))
                        .plus(Round.cylinder(0.13, 0.012).up(0.002)));
        return basket.inside(0.02, 0.2, 0.2, 0.2).model();
    }

    private static Model blanket() {
        Solid folded = Box.rounded(0.5, 0.035, 0.36, 0.016, 4)
                .subdivided(1)
                .mapped(p -> new Vec3(p.x(), p.y() + 0.004 * Noise.at(p.x() * 9, p.y() * 30, p.z() * 9), p.z()));
        Solid stripe = Box.rounded(0.506, 0.0365, 0.03, 0.016, 4);
        Assembly blanket = new Assembly();
        for (int i = 0; i < 4; i++) {
            blanket.body(
                    Finish.cloth(0x3F6E8C),
                    folded.scaled(1 - 0.012 * i, 1, 1 - 0.01 * i).up(0.034 * i));
            blanket.add(
                    "stripes",
                    Finish.cloth(0xEDE6D6),
                    stripe.scaled(1 - 0.012 * i, 1, 1).at(0, 0.034 * i - 0.0006, 0.1));
        }
        return blanket.model();
    }

    private static Model box() {
        Solid side = Box.bevelled(0.4, 0.3, 0.006, 0.001).at(0, 0, 0.147);
        Solid end = Box.bevelled(0.006, 0.3, 0.29, 0.001).at(0.197, 0, 0);
        Solid flap =
                Box.bevelled(0.4, 0.004, 0.15, 0.001).at(0, 0, 0.075).turnX(-32).at(0, 0.298, 0.147);
        Solid small =
                Box.bevelled(0.12, 0.004, 0.29, 0.001).at(0.06, 0, 0).turnZ(-40).at(0.197, 0.298, 0);
        return new Assembly()
                .body(
                        Finish.matte(0xB98E5E),
                        Solid.join(
                                side,
                                side.scaled(1, 1, -1),
                                end.paired(),
                                flap,
                                flap.scaled(1, 1, -1),
                                small.paired(),
                                Box.bevelled(0.39, 0.006, 0.29, 0.001)))
                .add(
                        "tape",
                        Finish.matte(0xD8C08E),
                        Box.bevelled(0.05, 0.16, 0.002, 0.0005).at(0, 0.138, 0.1508))
                .inside(0.008, 0.38, 0.28, 0.28)
                .model();
    }

    private static Model chest() {
        Material wood = Finish.wood(0x7E4E28, 0x5E3818);
        Outline arch = Outline.of(
                -0.22, 0, 0.22, 0, 0.22, 0.06, 0.19, 0.14, 0.11, 0.195, 0, 0.21, -0.11, 0.195, -0.19, 0.14, -0.22,
                0.06);
        Solid lid = Extrusion.of(arch, 0.72, 0.008).turnY(90).up(0.335);
        Solid strap = Extrusion.of(arch.scaled(1.03, 1.03), 0.045, 0.004)
                .turnY(90)
                .up(0.333)
                .plus(Box.bevelled(0.045, 0.335, 0.455, 0.004));
        return new Assembly()
                .body(wood, Box.bevelled(0.72, 0.33, 0.44, 0.008).plus(lid))
                .add("straps", Finish.IRON, strap.at(0.27, 0, 0).paired().plus(strap))
                .add(
                        "lock",
                        Finish.BRASS,
                        Box.rounded(0.09, 0.11, 0.03, 0.01, 3)
                                .at(0, 0.27, 0.232)
                                .plus(Round.torus(0.025, 0.006, 20, 8).turnX(90).at(0, 0.26, 0.25)))
                .top(0.54, 0.5, 0.1)
                .model();
    }

    private static Model vending() {
        Material paint = Finish.gloss(0xB8242C);
        Assembly machine = new Assembly().body(paint, Box.rounded(0.95, 1.85, 0.75, 0.03, 3));
        machine.add(
                "window", Finish.DARK_GLASS, Box.bevelled(0.6, 1.2, 0.02, 0.004).at(-0.13, 0.5, 0.37));
        int[] colours = {0xE8B02C, 0x3A8AD0, 0x5CB04A, 0xE0662C, 0xE8E4DA};
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                machine.add(
                        "cans",
                        Finish.gloss(colours[(row * 2 + column) % 5]),
                        Round.cylinder(0.035, 0.14, 0.006, 14).at(-0.36 + column * 0.115, 0.56 + row * 0.225, 0.37));
            }
            machine.add(
                    "shelves",
                    Finish.STEEL,
                    Box.bevelled(0.58, 0.012, 0.06, 0.002).at(-0.13, 0.548 + row * 0.225, 0.37));
        }
        machine.add(
                "keypad", Finish.GREY, Box.rounded(0.14, 0.26, 0.02, 0.006, 2).at(0.34, 1.0, 0.37));
        machine.add(
                "display",
                Finish.glow(0x60E8A0, 1),
                Box.bevelled(0.12, 0.05, 0.01, 0.002).at(0.34, 1.3, 0.376));
        return machine.add(
                        "flap",
                        Finish.BLACK,
                        Box.rounded(0.55, 0.18, 0.02, 0.008, 2)
                                .at(-0.13, 0.2, 0.37)
                                .plus(Box.bevelled(0.016, 0.06, 0.01, 0.002).at(0.34, 0.86, 0.378)))
                .model();
    }

    private static Model fan() {
        Assembly fan = new Assembly();
        Solid cage = Round.torus(0.2, 0.006, 48, 8)
                .turnX(90)
                .plus(Round.torus(0.12, 0.003, 36, 6).turnX(90).at(0, 0, 0.045));
        Solid wire =
                Sweep.tube(Path.of(0.03, 0, 0.055, 0.12, 0, 0.045, 0.2, 0, 0.0).smooth(3), 0.002, 5);
        Solid wires = Solid.NOTHING;
        for (int i = 0; i < 24; i++) {
            wires = wires.plus(wire.turnZ(15.0 * i));
        }
        Solid blade = Extrusion.of(
                        Outline.of(0.02, -0.02, 0.1, -0.055, 0.175, -0.03, 0.175, 0.04, 0.1, 0.05, 0.02, 0.02)
                                .smoothLoop(3),
                        0.005,
                        0.0015)
                .turnX(18);
        fan.body(
                Finish.plastic(0x5CA8B8),
                Solid.join(blade, blade.turnZ(120), blade.turnZ(240)).at(0, 0.42, 0));
        fan.body(
                Finish.plastic(0x5CA8B8),
                Round.cylinder(0.06, 0.1, 0.015, 28)
                        .turnX(90)
                        .at(0, 0.42, -0.12)
                        .plus(Round.cylinder(0.035, 0.02).turnX(90).at(0, 0.42, 0.045)));
        fan.add("cage", Finish.CHROME, Solid.join(cage, wires).at(0, 0.42, 0));
        return fan.body(
                        Finish.plastic(0x5CA8B8),
                        Round.cylinder(0.02, 0.36)
                                .at(0, 0.02, -0.07)
                                .plus(Lathe.smooth(40, 0, 0, 0.13, 0, 0.135, 0.014, 0.08, 0.03, 0.02, 0.04, 0, 0.04)
                                        .at(0, 0, -0.05)))
                .model();
    }
}
