package studio.geometry.tools;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// Keys, brushes and other small things for the hand.
final class Handy {
    static final Thing KEY = Thing.tabletop("prop/key", Handy::key)
            .called("key", "door key", "house key")
            .spans(0.05, 0.14);
    static final Thing TOOTHBRUSH = Thing.tabletop("prop/toothbrush", Handy::toothbrush)
            .called("toothbrush")
            .spans(0.15, 0.22);
    static final Thing DRIER = Thing.tabletop("prop/hair-drier", Handy::drier)
            .called("hair drier", "hair dryer", "hairdryer", "blow dryer")
            .spans(0.15, 0.3);
    static final Thing UMBRELLA = Thing.floor("prop/umbrella", Handy::umbrella)
            .called("umbrella", "parasol")
            .spans(0.8, 1.2);
    static final Thing HAMMER = Thing.tabletop("prop/hammer", Handy::hammer)
            .called("hammer", "mallet")
            .spans(0.2, 0.4);
    static final Thing BROOM = Thing.floor("prop/broom", Handy::broom)
            .called("broom", "broomstick")
            .spans(1, 1.6);
    static final Thing BUCKET =
            Thing.floor("prop/bucket", Handy::bucket).called("bucket", "pail").spans(0.25, 0.45);
    static final Thing LADDER = Thing.floor("prop/ladder", Handy::ladder)
            .called("ladder", "stepladder")
            .spans(1.4, 3);
    static final Thing LIPSTICK = Thing.tabletop("prop/lipstick", Handy::lipstick)
            .called("lipstick", "blush")
            .spans(0.05, 0.1);

    private Handy() {}

    private static Model key(Wish wish) {
        Solid bow = Round.torus(0.0115, 0.0032, 28, 10).scaled(1.05, 0.8, 1).at(-0.026, 0, 0);
        Solid shank = Round.cylinder(0.0026, 0.052).turnZ(-90).at(-0.016, 0, 0);
        Solid collar = Round.torus(0.0028, 0.0014, 14, 8).turnZ(90).at(-0.011, 0, 0);
        Solid bit = Extrusion.of(
                        Outline.of(
                                0, 0, 0.014, 0, 0.014, 0.011, 0.011, 0.011, 0.011, 0.006, 0.0085, 0.006, 0.0085, 0.012,
                                0.005, 0.012, 0.005, 0.005, 0.002, 0.005, 0.002, 0.01, 0, 0.01),
                        0.0028,
                        0.0004)
                .turnX(90)
                .at(0.019, 0, 0.001);
        return new Assembly()
                .body(
                        Finish.BRASS,
                        Solid.join(bow, shank, collar, collar.at(0.004, 0, 0), bit)
                                .scaled(1.25)
                                .up(0.004))
                .model();
    }

    private static Model toothbrush(Wish wish) {
        Solid handle = Sweep.along(
                Path.of(-0.09, 0.004, 0, -0.04, 0.005, 0, 0.02, 0.004, 0, 0.06, 0.005, 0, 0.09, 0.006, 0)
                        .smooth(5),
                Outline.rounded(0.011, 0.006, 0.0028, 3),
                t -> t < 0.6 ? 1 : 1 - 0.35 * StrictMath.sin(Math.PI * (t - 0.6) / 0.4 * 0.7));
        Solid tuft = Round.cylinder(0.0014, 0.011)
                .repeated(8, new Vec3(0.0034, 0, 0))
                .repeated(3, new Vec3(0, 0, 0.0028))
                .at(0.064, 0.0065, -0.0028);
        return new Assembly()
                .body(Finish.plastic(0x2E8ECB), handle)
                .add("bristles", Finish.matte(0xF4F6F8), tuft)
                .model();
    }

    private static Model drier(Wish wish) {
        Solid barrel = Lathe.smooth(
                        28, 0, -0.075, 0.03, -0.075, 0.042, -0.05, 0.042, -0.01, 0.032, 0.06, 0.026, 0.1, 0.025, 0.115,
                        0.02, 0.115, 0.02, 0.09, 0, 0.09)
                .turnX(90)
                .up(0.17);
        Solid grip = Box.rounded(0.032, 0.14, 0.042, 0.014, 4).turnX(14).at(0, 0.01, -0.04);
        return new Assembly()
                .body(Finish.gloss(0xC23A6A), barrel.plus(grip))
                .add(
                        "vents",
                        Finish.BLACK,
                        Round.cylinder(0.028, 0.006)
                                .turnX(90)
                                .at(0, 0.17, -0.079)
                                .plus(Box.rounded(0.012, 0.03, 0.008, 0.003, 2).at(0, 0.09, 0.0)))
                .add(
                        "nozzle",
                        Finish.BLACK,
                        Box.rounded(0.058, 0.03, 0.03, 0.008, 3).at(0, 0.155, 0.115))
                .model();
    }

    private static Model umbrella(Wish wish) {

        int panels = 8;
        List<Vec3[]> rings = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            for (int k = 0; k <= 8; k++) {
                double t = side == 0 ? 1 - k / 8.0 : k / 8.0;
                rings.add(canopyRing(t, panels, side == 0 ? -0.004 : 0));
            }
        }
        Solid canopy = Loft.loop(rings).creased(28);
        Solid shaft = Round.cylinder(0.006, 0.86).up(0.06);
        Solid crook = Sweep.tube(Path.arc(0.045, 180, 360, 18), 0.011, 12)
                .at(0.045, 0.055, 0)
                .plus(Round.cylinder(0.011, 0.09).at(0, 0.05, 0));
        Solid rib = Solid.NOTHING;
        for (int i = 0; i < panels; i++) {
            rib = rib.plus(
                    Sweep.tube(Path.of(0.01, 0.66, 0, 0.27, 0.79, 0), 0.002, 5).turnY(360.0 * i / panels));
        }
        return new Assembly()
                .body(Finish.cloth(0xB02A30), canopy)
                .add(
                        "shaft",
                        Finish.STEEL,
                        shaft.plus(rib).plus(Round.cone(0.006, 0.002, 0.06, 12).up(0.94)))
                .add("handle", Finish.CHERRY, crook)
                .model();
    }

    /// A ring of the canopy, drawn in between the ribs, `t` from the tip to the rim.
    private static Vec3[] canopyRing(double t, int panels, double lift) {
        Vec3[] ring = new Vec3[panels * 6];
        for (int i = 0; i < ring.length; i++) {
            double turn = (double) i / 6;
            double between = Math.abs(turn - Math.round(turn)) * 2;
            double angle = 2 * Math.PI * i / ring.length;
            double r = 0.52
                    * StrictMath.sin(t * 1.25)
                    / StrictMath.sin(1.25)
                    * (1 - 0.075 * (1 - (1 - between) * (1 - between)) * t);
            double y = 0.94
                    - 0.26 * (1 - StrictMath.cos(t * 1.25)) / (1 - StrictMath.cos(1.25))
                    + 0.012 * between * t
                    + lift;
            ring[i] = new Vec3(r * StrictMath.cos(angle), y, -r * StrictMath.sin(angle));
        }
        return ring;
    }

    private static Model hammer(Wish wish) {
        Solid head = Round.cylinder(0.014, 0.035)
                .turnZ(-90)
                .at(0.012, 0.016, 0)
                .plus(Box.bevelled(0.03, 0.024, 0.024, 0.004).at(0, 0.004, 0));
        Solid claw = Sweep.along(
                Path.of(-0.01, 0.016, 0, -0.04, 0.018, 0.006, -0.065, 0.012, 0.018)
                        .smooth(4),
                Outline.rounded(0.02, 0.01, 0.003, 2),
                t -> 1 - 0.6 * t);
        return new Assembly()
                .body(
                        Finish.wood(0xB98248, 0x95622F),
                        Sweep.along(
                                Path.of(0, 0.016, 0, 0, 0.016, 0.3),
                                Outline.ellipse(0.011, 0.015, 16),
                                t -> 0.85 + 0.3 * t))
                .add("head", Finish.IRON, head.plus(claw))
                .model();
    }

    private static Model broom(Wish wish) {
        Solid straw = Lathe.smooth(24, 0, 0, 0.15, 0.0, 0.13, 0.14, 0.06, 0.3, 0.03, 0.36, 0, 0.36)
                .scaled(1, 1, 0.38);
        return new Assembly()
                .body(Finish.skin(0xD0A34C, 0xA87C30, 0.95), straw)
                .add(
                        "bands",
                        Finish.matte(0x9A2A24),
                        Round.torus(0.085, 0.006, 28, 6)
                                .scaled(1, 1, 0.4)
                                .up(0.23)
                                .plus(Round.torus(0.05, 0.006, 28, 6)
                                        .scaled(1, 1, 0.45)
                                        .up(0.3)))
                .add("stick", Finish.PINE, Round.cylinder(0.013, 1.05).up(0.33))
                .model();
    }

    private static Model bucket(Wish wish) {
        Solid pail = Lathe.sharp(
                40, 0, 0.004, 0.1, 0.004, 0.102, 0, 0.11, 0, 0.145, 0.26, 0.15, 0.262, 0.15, 0.272, 0.142, 0.272, 0.107,
                0.012, 0, 0.012);
        Solid bail =
                Sweep.tube(Path.arc(0.148, 10, 170, 24), 0.004, 8).turnX(35).up(0.25);
        return new Assembly()
                .body(Finish.gloss(0x3A7FB5), pail)
                .add("handle", Finish.STEEL, bail)
                .inside(0.012, 0.2, 0.25, 0.2)
                .model();
    }

    private static Model ladder(Wish wish) {
        Solid rail = Box.bevelled(0.035, 1.95, 0.07, 0.006).turnZ(3).at(0.28, 0, 0);
        Solid step = Box.bevelled(0.5, 0.028, 0.085, 0.005)
                .repeated(6, new Vec3(0, 0.29, 0))
                .up(0.26)
                .mapped(p -> new Vec3(p.x() * (1 - 0.13 * p.y()), p.y(), p.z()));
        Solid front = rail.paired().plus(step);
        Solid back = Box.bevelled(0.03, 1.93, 0.05, 0.006)
                .turnZ(3)
                .at(0.28, 0, 0)
                .paired()
                .plus(Box.of(0.52, 0.03, 0.03).up(0.3))
                .plus(Box.of(0.42, 0.03, 0.03).up(1.1));
        return new Assembly()
                .body(Finish.PINE, front.turnX(-13).at(0, 0.02, 0.44))
                .body(Finish.PINE, back.turnX(13).at(0, 0.02, -0.44))
                .add(
                        "cap",
                        Finish.gloss(0xB03028),
                        Box.rounded(0.44, 0.03, 0.14, 0.01, 2).up(1.89))
                .model();
    }

    private static Model lipstick(Wish wish) {
        Solid bullet = Round.cylinder(0.0062, 0.026, 0.001, 20)
                .mapped(p -> new Vec3(p.x(), p.y() > 0.02 ? p.y() - (0.0062 - p.z()) * 0.7 : p.y(), p.z()));
        return new Assembly()
                .body(Finish.gloss(0xB81C34), bullet.up(0.04))
                .add("case", Finish.BLACK, Round.cylinder(0.0095, 0.03, 0.001, 28))
                .add(
                        "collar",
                        Finish.GOLD,
                        Round.cylinder(0.0078, 0.014, 0.0008, 28).up(0.029))
                .model();
    }
}
