package studio.geometry.sport;

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
import studio.math.Vec3;
import studio.math.surface.Material;

/// What people ride, swing and catch with.
final class Gear {
    static final Thing SKATEBOARD = Thing.floor("prop/skateboard", w -> skateboard())
            .called("skateboard", "longboard")
            .spans(0.6, 1.1);
    static final Thing SURFBOARD = Thing.floor("prop/surfboard", w -> board(2.1, 0.55, 0.06, 0xF0B43A))
            .called("surfboard", "paddleboard")
            .outdoors()
            .spans(1.6, 3);
    static final Thing SNOWBOARD = Thing.floor("prop/snowboard", w -> snowboard())
            .called("snowboard")
            .outdoors()
            .spans(1.2, 1.8);
    static final Thing SKIS = Thing.floor("prop/skis", w -> skis())
            .called("skis", "ski")
            .outdoors()
            .spans(1.3, 2.1);
    static final Thing BAT = Thing.tabletop("prop/baseball-bat", w -> bat())
            .called("baseball bat", "bat")
            .spans(0.6, 1.1);
    static final Thing GLOVE = Thing.tabletop("prop/baseball-glove", w -> glove())
            .called("baseball glove", "glove", "mitten", "mitt")
            .spans(0.2, 0.4);
    static final Thing RACKET = Thing.tabletop("prop/tennis-racket", w -> racket())
            .called("tennis racket", "racket", "tennis racquet")
            .spans(0.5, 0.8);
    static final Thing FRISBEE = Thing.tabletop("prop/frisbee", w -> frisbee())
            .called("frisbee", "disc")
            .spans(0.2, 0.35);
    static final Thing HELMET = Thing.tabletop("prop/helmet", w -> helmet())
            .called("helmet", "bike helmet", "hard hat")
            .sheets("body", "lining")
            .spans(0.2, 0.4);
    static final Thing PADDLE =
            Thing.tabletop("prop/paddle", w -> paddle()).called("paddle", "oar").spans(0.2, 2.2);
    static final Thing KITE =
            Thing.air("prop/kite", w -> kite()).called("kite").outdoors().spans(0.6, 3);
    static final Thing SLED = Thing.floor("prop/sled", w -> sled())
            .called("sled", "sledge", "toboggan")
            .outdoors()
            .spans(0.7, 1.5);

    private Gear() {}

    private static Model skateboard() {
        Solid deck = Extrusion.of(Outline.rounded(0.2, 0.8, 0.098, 6), 0.012, 0.003)
                .turnX(-90)
                .mapped(p -> new Vec3(
                        p.x(), p.y() + 3.2 * StrictMath.pow(Math.max(0, Math.abs(p.z()) - 0.27), 2) * 1.6, p.z()))
                .up(0.095);
        Solid wheel = Round.cylinder(0.027, 0.034, 0.006, 24).turnZ(-90).at(0.062, 0.027, 0.22);
        Solid truck = Round.cylinder(0.008, 0.16)
                .turnZ(-90)
                .at(-0.08, 0.027, 0.22)
                .plus(Box.bevelled(0.05, 0.06, 0.06, 0.008).at(0, 0.03, 0.21));
        return new Assembly()
                .body(Finish.gloss(0xC23A2E), deck)
                .add(
                        "grip",
                        Finish.matte(0x232325),
                        Extrusion.of(Outline.rounded(0.19, 0.62, 0.02, 3), 0.0012, 0.0003)
                                .turnX(-90)
                                .up(0.1016))
                .add("trucks", Finish.STEEL, truck.plus(truck.scaled(1, 1, -1)))
                .add("wheels", Finish.plastic(0xF0EAD8), wheel.fourfold())
                .model();
    }

    /// A board that lies on the ground, pointed ahead, its nose lifted.
    private static Model board(double length, double width, double thick, int rgb) {
        Solid foam = boardShape(length, width, thick);
        Solid stripe = boardShape(length * 0.96, width * 0.1, thick).scaled(1, 1.02, 1);
        Solid fin = Extrusion.of(Outline.of(0, 0, 0.1, 0, 0.0, 0.16, -0.05, 0.15), 0.01, 0.003)
                .turnY(90)
                .scaled(1, -1, 1)
                .at(0, 0.03, -length * 0.42);
        return new Assembly()
                .body(Finish.gloss(rgb), foam)
                .add("stripe", Finish.gloss(0xF4F2EC), stripe)
                .add("fin", Finish.BLACK, fin)
                .model();
    }

    private static Solid boardShape(double length, double width, double thick) {
        return Round.ball(1, 40).mapped(p -> {
            double z = p.z();
            double round = Math.sqrt(Math.max(0, 1 - z * z));
            double wide = round > 1e-9 ? StrictMath.pow(round, z > 0 ? 1.15 : 0.65) / round : 0;
            return new Vec3(
                    p.x() * wide * width / 2,
                    p.y() * thick / 2 + 0.1 * StrictMath.pow(Math.max(0, z), 3) * length * 0.4,
                    z * length / 2);
        });
    }

    private static Model snowboard() {
        Solid deck = Extrusion.of(
                        Outline.of(
                                        -0.14, -0.5, -0.13, -0.68, -0.08, -0.77, 0, -0.79, 0.08, -0.77, 0.13, -0.68,
                                        0.14, -0.5, 0.118, 0, 0.14, 0.5, 0.13, 0.68, 0.08, 0.77, 0, 0.79, -0.08, 0.77,
                                        -0.13, 0.68, -0.14, 0.5, -0.118, 0)
                                .smoothLoop(2),
                        0.012,
                        0.003)
                .turnX(-90)
                .mapped(p ->
                        new Vec3(p.x(), p.y() + 2.2 * StrictMath.pow(Math.max(0, Math.abs(p.z()) - 0.58), 2), p.z()))
                .up(0.01);
        Solid base = Box.rounded(0.15, 0.02, 0.24, 0.008, 2).turnY(78);
        Solid heel = Box.rounded(0.03, 0.16, 0.15, 0.012, 3).turnZ(-8).at(-0.11, 0.02, 0);
        Solid strap = Sweep.along(Path.arc(0.075, 0, 180, 14).smooth(1), Outline.rounded(0.03, 0.008, 0.003, 2))
                .turnY(90);
        Solid binding = Solid.join(base, heel, strap.at(0.05, 0.01, 0), strap.at(-0.04, 0.03, 0))
                .at(0, 0.014, 0.24);
        return new Assembly()
                .body(Finish.gloss(0x2E6EC8), deck)
                .add("bindings", Finish.BLACK, binding.plus(binding.at(0, 0, -0.48)))
                .model();
    }

    private static Model skis() {
        Solid ski = Extrusion.of(
                        Outline.of(
                                -0.04, -0.8, 0.04, -0.8, 0.033, 0, 0.045, 0.68, 0.03, 0.78, 0, 0.83, -0.03, 0.78,
                                -0.045, 0.68, -0.033, 0),
                        0.012,
                        0.003)
                .turnX(-90)
                .mapped(p -> new Vec3(p.x(), p.y() + 4.5 * StrictMath.pow(Math.max(0, -p.z() - 0.62), 2), p.z()))
                .creased(50)
                .scaled(1, 1, -1);
        Solid binding = Box.rounded(0.05, 0.05, 0.1, 0.012, 2)
                .at(0, 0.006, 0.1)
                .plus(Box.rounded(0.05, 0.07, 0.08, 0.012, 2).at(0, 0.006, -0.16));
        Solid pole = Round.cylinder(0.008, 1.15)
                .turnX(90)
                .at(0.24, 0.03, -0.55)
                .plus(Round.torus(0.04, 0.006, 24, 6).turnX(90).at(0.24, 0.042, 0.52));
        Solid grip = Round.capsule(0.018, 0.14, 14).turnX(90).at(0.24, 0.03, -0.68);
        return new Assembly()
                .body(Finish.gloss(0xC82A3A), ski.at(0.075, 0.006, 0).paired())
                .add(
                        "bindings",
                        Finish.BLACK,
                        binding.at(0.075, 0.006, 0).paired().plus(grip.paired()))
                .add("poles", Finish.BRUSHED, pole.paired())
                .model();
    }

    private static Model bat() {
        Solid wood = Lathe.smooth(
                28, 0, 0, 0.022, 0.001, 0.024, 0.012, 0.0125, 0.03, 0.012, 0.2, 0.018, 0.42, 0.031, 0.62, 0.033, 0.8,
                0.028, 0.845, 0, 0.855);
        Solid tape = Lathe.ring(Outline.of(0.0125, 0.04, 0.0142, 0.04, 0.0142, 0.24, 0.0125, 0.24), 24);
        return new Assembly()
                .body(Finish.wood(0xD09A5A, 0xB07A3C), wood.turnX(90).turnY(70))
                .add("tape", Finish.BLACK, tape.turnX(90).turnY(70))
                .model();
    }

    private static Model glove() {
        Blob b = new Blob(0.022).ellipsoid(0, 0.09, 0, 0.085, 0.09, 0.035).without(0, 0.1, 0.06, 0.06, 0.07, 0.045);
        double[] tips = {-0.085, -0.035, 0.015, 0.06};
        for (int i = 0; i < 4; i++) {
            double x = tips[i];
            b.chain(
                    x * 0.75,
                    0.13,
                    0,
                    0.025,
                    x,
                    0.22 - 0.35 * Math.abs(x + 0.01),
                    0.018,
                    0.023,
                    x * 0.98,
                    0.265 - 0.45 * Math.abs(x + 0.01),
                    0.045,
                    0.019);
        }
        b.chain(0.07, 0.07, 0.01, 0.028, 0.12, 0.12, 0.03, 0.025, 0.13, 0.175, 0.055, 0.02)
                .limb(0, 0.02, -0.005, 0.045, 0, 0.05, 0, 0.06);
        Solid web = Box.rounded(0.045, 0.1, 0.012, 0.005, 2).turnZ(-18).at(0.095, 0.13, 0.042);
        Solid lace = Box.rounded(0.05, 0.008, 0.016, 0.003, 2)
                .repeated(4, new Vec3(-0.006, 0.022, 0))
                .at(0.1, 0.14, 0.043);
        return new Assembly()
                .body(Finish.leather(0x8E5428), b.solid(0.0095).plus(web))
                .add("laces", Finish.leather(0xD8B888), lace)
                .model();
    }

    private static Model racket() {
        List<Vec3> hoop = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double a = -Math.PI / 2 + 2 * Math.PI * i / 40;
            hoop.add(new Vec3(0.125 * StrictMath.cos(a), 0, -0.5 - 0.165 * StrictMath.sin(a)));
        }
        Solid frame = Sweep.along(new Path(hoop), Outline.rounded(0.012, 0.022, 0.004, 2));
        Solid throat = Sweep.tube(
                        Path.of(0, 0, -0.2, 0.02, 0, -0.26, 0.075, 0, -0.37).smooth(3), 0.009, 10)
                .paired();
        Solid strings = Solid.NOTHING;
        for (int i = -7; i <= 7; i++) {
            double x = i * 0.0155;
            double reach = 0.165 * Math.sqrt(1 - StrictMath.pow(x / 0.125, 2));
            strings = strings.plus(
                    Round.cylinder(0.0009, 2 * reach, 0.0001, 4).turnX(90).at(x, 0, -0.5 - reach));
            double z = i * 0.021;
            double wide = 0.125 * Math.sqrt(1 - StrictMath.pow(z / 0.165, 2));
            strings = strings.plus(
                    Round.cylinder(0.0009, 2 * wide, 0.0001, 4).turnZ(-90).at(-wide, 0.001, -0.5 + z));
        }
        return new Assembly()
                .body(Finish.gloss(0xC8302E), frame.plus(throat))
                .add("strings", Finish.WHITE, strings)
                .add(
                        "grip",
                        Finish.BLACK,
                        Box.rounded(0.03, 0.026, 0.2, 0.008, 2).at(0, -0.013, -0.1))
                .model();
    }

    private static Model frisbee() {
        return new Assembly()
                .body(
                        Finish.plastic(0x2E8AD8),
                        Lathe.of(
                                        Outline.of(
                                                0, 0.022, 0.1, 0.021, 0.124, 0.014, 0.126, 0.002, 0.131, 0, 0.1355,
                                                0.004, 0.134, 0.018, 0.12, 0.028, 0.09, 0.0295, 0.088, 0.031, 0.05,
                                                0.031, 0.048, 0.0295, 0, 0.03),
                                        56)
                                .creased(40))
                .model();
    }

    private static Model helmet() {
        Solid shell = Round.ball(1, 40).where(p -> p.y() > -0.28).scaled(0.105, 0.115, 0.135);
        Solid inner = shell.scaled(0.9, 0.92, 0.92).flipped();
        Solid rim = Round.torus(1, 0.055, 44, 8).scaled(0.0985, 0.12, 0.1265).up(-0.034);
        Solid vents = Box.rounded(0.02, 0.02, 0.08, 0.009, 3)
                .turnX(28)
                .at(0.045, 0.082, 0.062)
                .paired()
                .plus(Box.rounded(0.018, 0.02, 0.09, 0.008, 3).at(0, 0.1005, 0.0))
                .plus(Box.rounded(0.018, 0.02, 0.07, 0.008, 3)
                        .turnX(-34)
                        .at(0.045, 0.075, -0.072)
                        .paired());
        Solid strap = Sweep.along(
                Path.of(0.098, -0.03, 0, 0.085, -0.1, 0.02, 0.03, -0.15, 0.04, 0, -0.155, 0.045)
                        .smooth(4),
                Outline.rounded(0.016, 0.003, 0.001, 1));
        return new Assembly()
                .body(Finish.gloss(0xD0322C), shell.plus(rim))
                .add("lining", Finish.matte(0x2A2A2C), inner)
                .add("vents", Finish.BLACK, vents)
                .add("straps", Finish.matte(0x2A2A2C), strap.paired())
                .model();
    }

    private static Model paddle() {
        Solid blade = Round.ball(1, 28).scaled(0.1, 0.012, 0.24).at(0, 0.022, -0.62);
        Solid shaft = Round.cylinder(0.016, 1.0)
                .turnX(-90)
                .at(0, 0.022, 0.5)
                .plus(Round.capsule(0.018, 0.12, 14).turnZ(90).at(0.06, 0.022, 0.5));
        return new Assembly()
                .body(Finish.wood(0xC08A4C, 0x9A6A34), blade.plus(shaft))
                .model();
    }

    private static Model kite() {
        Material red = Finish.cloth(0xD8302E);
        Outline right = Outline.of(0, -0.55, 0.42, 0.18, 0, 0.5);
        Solid half = Extrusion.of(right, 0.006, 0.001);
        Solid sticks = Round.cylinder(0.007, 1.06)
                .at(0, -0.555, -0.008)
                .plus(Round.cylinder(0.007, 0.85).turnZ(-90).at(-0.425, 0.18, -0.008));
        Path tail = Path.of(0, -0.55, 0, 0.06, -0.75, 0.02, -0.08, -0.98, -0.02, 0.07, -1.22, 0.02, 0, -1.45, 0);
        Solid bow = Extrusion.of(
                Outline.of(0, -0.01, 0.075, -0.045, 0.075, 0.045, 0, 0.01, -0.075, 0.045, -0.075, -0.045),
                0.006,
                0.001);
        return new Assembly()
                .body(red, half)
                .body(Finish.cloth(0xF0C030), half.mirrored())
                .add("sticks", Finish.PINE, sticks)
                .add("tail", Finish.matte(0xEDE6D6), Sweep.tube(tail.smooth(5), 0.004, 6))
                .body(red, bow.at(0.035, -0.78, 0).plus(bow.at(-0.055, -1.0, 0)).plus(bow.at(0.05, -1.22, 0)))
                .model();
    }

    private static Model sled() {
        Solid runner = Sweep.along(
                Path.of(0.2, 0.02, -0.5, 0.2, 0.012, 0.3, 0.2, 0.06, 0.48, 0.2, 0.2, 0.55, 0.2, 0.25, 0.5)
                        .smooth(4),
                Outline.rounded(0.018, 0.024, 0.004, 2));
        Solid post = Box.bevelled(0.022, 0.16, 0.03, 0.004);
        return new Assembly()
                .body(
                        Finish.gloss(0xB8322A),
                        Box.bevelled(0.085, 0.02, 0.95, 0.006)
                                .repeated(4, new Vec3(0.108, 0, 0))
                                .at(-0.162, 0.185, -0.02))
                .add(
                        "frame",
                        Finish.PINE,
                        Solid.join(runner, post.at(0.2, 0.02, 0.2), post.at(0.2, 0.02, -0.35))
                                .paired()
                                .plus(Box.bevelled(0.42, 0.022, 0.05, 0.005).at(0, 0.165, 0.2))
                                .plus(Box.bevelled(0.42, 0.022, 0.05, 0.005).at(0, 0.165, -0.35)))
                .seat(0.205, 0, 0.4, 0.8)
                .model();
    }
}
