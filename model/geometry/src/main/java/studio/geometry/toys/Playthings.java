package studio.geometry.toys;

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
import studio.math.surface.Material;

/// Toys: teddy bear, toy car, blocks, rubber duck, robot, doll house parts, spinning top, drone, ghost, heart, rocket.
final class Playthings {
    static final Thing TEDDY = Thing.floor("prop/teddy-bear", w -> teddy())
            .called("teddy bear", "stuffed bear", "teddy", "stuffed animal", "plush toy")
            .spans(0.2, 0.8);
    static final Thing TOY =
            Thing.floor("prop/toy", w -> toyCar()).called("toy", "toy car").spans(0.1, 0.4);
    static final Thing ROBOT =
            Thing.floor("prop/robot", w -> robot()).called("robot", "toy robot").spans(0.3, 2);
    static final Thing DRONE = Thing.air("prop/drone", w -> drone())
            .called("drone", "quadcopter", "black drone", "blue drone")
            .spans(0.2, 0.8);
    static final Thing GHOST =
            Thing.air("prop/ghost", w -> ghost()).called("ghost", "spirit").spans(0.6, 2.2);
    static final Thing HEART =
            Thing.tabletop("prop/heart", w -> heart()).called("heart").spans(0.1, 0.6);
    static final Thing STAR = Thing.air(
                    "prop/star",
                    w -> new Assembly()
                            .body(Finish.gloss(0xF2C22E), Extrusion.of(Outline.star(5, 0.25, 0.11), 0.08, 0.03))
                            .model())
            .called("star")
            .spans(0.1, 1);
    static final Thing ROCKET = Thing.floor("prop/rocket", w -> rocket())
            .called("rocket", "spacecraft", "spaceship", "space shuttle")
            .outdoors()
            .spans(2, 30);
    static final Thing RUBBER_DUCK = Thing.water("prop/rubber-duck", w -> rubberDuck())
            .called("rubber duck", "toy duck")
            .spans(0.05, 0.3);

    private Playthings() {}

    private static Model teddy() {
        Blob b = new Blob(0.022)
                .ellipsoid(0, 0.14, 0, 0.09, 0.11, 0.08)
                .ball(0, 0.3, 0.01, 0.082)
                .pair(0.064, 0.368, 0.0, 0.033, 0.033, 0.02);
        b.limbs(0.075, 0.2, 0.02, 0.035, 0.135, 0.135, 0.075, 0.032)
                .limbs(0.06, 0.055, 0.04, 0.042, 0.09, 0.042, 0.14, 0.04)
                .ellipsoid(0, 0.275, 0.07, 0.038, 0.032, 0.032);
        Assembly bear = new Assembly().body(Finish.skin(0xA8733C, 0x94622E, 0.98), b.solid(0.0108));
        bear.add(
                "pads",
                Finish.matte(0xE2C79A),
                Round.ball(1, 16)
                        .scaled(0.028, 0.03, 0.01)
                        .at(0.091, 0.044, 0.175)
                        .paired()
                        .plus(Round.ball(1, 16)
                                .scaled(0.02, 0.02, 0.007)
                                .turnX(-20)
                                .at(0.066, 0.369, 0.0165)
                                .paired()));
        bear.add(
                "muzzle",
                Finish.matte(0xE2C79A),
                Round.ellipsoid(0.034, 0.028, 0.022).at(0, 0.273, 0.086));
        bear.add(
                "eyes",
                Finish.gloss(0x120C08),
                Round.ball(0.0095, 14)
                        .at(0.03, 0.315, 0.082)
                        .paired()
                        .plus(Round.ellipsoid(0.013, 0.009, 0.008).at(0, 0.286, 0.106)));
        bear.add(
                "mouth",
                Finish.matte(0x3A2418),
                Sweep.tube(
                                Path.of(-0.014, 0.262, 0.104, 0, 0.257, 0.109, 0.014, 0.262, 0.104)
                                        .smooth(3),
                                0.0016,
                                6)
                        .plus(Round.cylinder(0.0014, 0.02).at(0, 0.258, 0.1085)));
        Solid loop = Round.ball(1, 14).scaled(0.03, 0.018, 0.01).turnZ(15).at(0.03, 0.222, 0.075);
        return bear.add(
                        "bow",
                        Finish.gloss(0xB8222E),
                        loop.paired().plus(Round.ball(0.011, 12).at(0, 0.221, 0.079)))
                .model();
    }

    private static Model toyCar() {
        Outline side = Outline.of(
                        -0.09, 0.025, 0.09, 0.025, 0.092, 0.05, 0.05, 0.055, 0.03, 0.082, -0.04, 0.084, -0.06, 0.056,
                        -0.092, 0.052)
                .filleted(0.012, 3);
        Solid wheel = Round.cylinder(0.022, 0.018, 0.004, 24).turnZ(-90);
        Assembly toy = new Assembly()
                .body(Finish.gloss(0xD8302A), Extrusion.of(side, 0.085, 0.008).turnY(-90));
        toy.add(
                "windows",
                Finish.gloss(0xBFE0F0),
                Extrusion.of(
                                Outline.of(-0.038, 0.057, -0.004, 0.057, -0.004, 0.077, -0.03, 0.077)
                                        .filleted(0.003, 2),
                                0.087,
                                0.002)
                        .turnY(-90)
                        .plus(Extrusion.of(
                                        Outline.of(0.002, 0.057, 0.036, 0.057, 0.025, 0.077, 0.002, 0.077)
                                                .filleted(0.003, 2),
                                        0.087,
                                        0.002)
                                .turnY(-90)));
        toy.add(
                "wheels",
                Finish.plastic(0x22262C),
                wheel.at(0.034, 0.022, 0.052)
                        .paired()
                        .plus(wheel.at(0.034, 0.022, -0.052).paired()));
        return toy.add(
                        "hubs",
                        Finish.plastic(0xF4C62E),
                        wheel.scaled(1.05, 0.45, 0.45)
                                .at(0.0345, 0.022, 0.052)
                                .paired()
                                .plus(wheel.scaled(1.05, 0.45, 0.45)
                                        .at(0.0345, 0.022, -0.052)
                                        .paired()))
                .model();
    }

    private static Model robot() {
        Assembly robot = new Assembly();
        Material paint = Finish.plastic(0x8FA6B8);
        robot.body(
                paint,
                Box.rounded(0.3, 0.34, 0.2, 0.03, 3)
                        .up(0.3)
                        .plus(Box.rounded(0.22, 0.18, 0.18, 0.03, 3).up(0.68)));
        Solid joint = Round.ball(0.045, 16).at(0.18, 0.58, 0);
        robot.add(
                "joints",
                Finish.IRON,
                joint.paired()
                        .plus(Round.cylinder(0.045, 0.06).up(0.63))
                        .plus(Round.cylinder(0.008, 0.08).up(0.85)));
        robot.body(
                paint,
                Solid.join(
                                Round.capsule(0.036, 0.2, 16).at(0.2, 0.38, 0),
                                Box.rounded(0.085, 0.24, 0.1, 0.02, 3).at(0.08, 0.08, 0),
                                Box.rounded(0.12, 0.08, 0.18, 0.025, 3).at(0.08, 0, 0.02))
                        .paired());
        robot.add(
                "hands",
                Finish.IRON,
                Round.torus(0.03, 0.012, 20, 8).turnX(90).at(0.2, 0.35, 0).paired());
        robot.add(
                "eyes",
                Finish.glow(0x50D8FF, 2),
                Round.ellipsoid(0.03, 0.03, 0.012)
                        .at(0.052, 0.79, 0.09)
                        .paired()
                        .plus(Round.ball(0.02, 14).up(0.94)));
        robot.add(
                "mouth", Finish.BLACK, Box.rounded(0.11, 0.025, 0.012, 0.004, 1).at(0, 0.715, 0.09));
        return robot.add(
                        "panel",
                        Finish.glow(0xFF8A30, 0.8),
                        Round.ball(0.016, 12)
                                .repeated(3, new Vec3(0.06, 0, 0))
                                .at(-0.06, 0.54, 0.1)
                                .plus(Box.rounded(0.18, 0.1, 0.01, 0.004, 1).at(0, 0.38, 0.1)))
                .model();
    }

    private static Model drone() {
        Assembly drone = new Assembly();
        drone.body(
                Finish.plastic(0x3A3E46),
                Box.rounded(0.13, 0.05, 0.2, 0.022, 4)
                        .up(0.045)
                        .plus(Sweep.taper(Path.of(0.05, 0.075, 0.07, 0.17, 0.085, 0.16), 0.014, 0.01, 12)
                                .fourfold()));
        drone.body(
                Finish.plastic(0x3A3E46),
                Round.cylinder(0.02, 0.035, 0.004, 20).at(0.17, 0.075, 0.16).fourfold());
        Solid blade = Round.ball(1, 18).scaled(0.095, 0.0025, 0.011);
        drone.add(
                "rotors",
                Finish.plastic(0x8A8E96),
                blade.turnY(30).at(0.17, 0.114, 0.16).fourfold());
        drone.add(
                "legs",
                Finish.BLACK,
                Sweep.tube(
                                Path.of(
                                                0.045, 0.05, 0.05, 0.075, 0.006, 0.055, 0.075, 0.006, -0.055, 0.045,
                                                0.05, -0.05)
                                        .smooth(3),
                                0.005,
                                8)
                        .paired());
        drone.add("camera", Finish.BLACK, Round.ball(0.022, 18).at(0, 0.04, 0.1));
        return drone.add(
                        "lights",
                        Finish.glow(0x30FF70, 2),
                        Round.ball(0.006, 10).at(0.03, 0.07, 0.1).paired())
                .model();
    }

    private static Model ghost() {
        Solid sheet = Lathe.smooth(
                        56, 0, 0.05, 0.34, 0.0, 0.33, 0.2, 0.27, 0.6, 0.25, 0.9, 0.2, 1.08, 0.1, 1.17, 0, 1.19)
                .mapped(p -> {
                    double low = Math.max(0, 1 - p.y() / 0.5);
                    double wave = StrictMath.sin(7 * StrictMath.atan2(p.z(), p.x()));
                    return new Vec3(
                            p.x() * (1 + 0.1 * low * wave),
                            p.y() + 0.06 * low * wave * Math.min(1, StrictMath.hypot(p.x(), p.z()) * 4),
                            p.z() * (1 + 0.1 * low * wave));
                });
        Assembly ghost = new Assembly()
                .body(
                        Finish.matte(0xF4F5F8).withEmission(Color.grey(0.08)),
                        sheet.plus(Round.ellipsoid(0.09, 0.06, 0.06)
                                .turnZ(-30)
                                .at(0.29, 0.68, 0.1)
                                .paired()));
        return ghost.add(
                        "eyes",
                        Finish.gloss(0x101014),
                        Round.ball(1, 16)
                                .scaled(0.036, 0.055, 0.03)
                                .at(0.08, 0.98, 0.192)
                                .paired()
                                .plus(Round.ball(1, 16)
                                        .scaled(0.032, 0.045, 0.03)
                                        .at(0, 0.83, 0.228)))
                .model();
    }

    private static Model heart() {
        Outline shape = Outline.of(
                        0, -0.13, 0.06, -0.07, 0.12, -0.005, 0.135, 0.05, 0.115, 0.1, 0.07, 0.115, 0.025, 0.1, 0, 0.065,
                        -0.025, 0.1, -0.07, 0.115, -0.115, 0.1, -0.135, 0.05, -0.12, -0.005, -0.06, -0.07)
                .smoothLoop(3);
        return new Assembly()
                .body(Finish.gloss(0xC8182E), Extrusion.of(shape, 0.085, 0.028).creased(80))
                .model();
    }

    private static Model rocket() {
        Solid hull = Lathe.smooth(40, 0, 0.7, 0.42, 0.7, 0.6, 1.2, 0.66, 2.2, 0.6, 3.3, 0.38, 4.2, 0, 4.9);
        Solid fin = Extrusion.of(Outline.of(0.4, 0.95, 0.55, 1.9, 1.15, 0.9, 1.2, 0, 0.95, 0.45), 0.09, 0.03);
        return new Assembly()
                .body(Finish.gloss(0xEDEEF0), hull)
                .add(
                        "fins",
                        Finish.gloss(0xC8281E),
                        fin.around(4)
                                .plus(Lathe.smooth(40, 0, 4.0, 0.44, 4.0, 0.4, 4.2, 0.2, 4.7, 0, 4.96)
                                        .scaled(1.02, 1, 1.02)))
                .add(
                        "window",
                        Finish.DARK_GLASS,
                        Round.ellipsoid(0.2, 0.2, 0.06).at(0, 3.0, 0.63))
                .add(
                        "ring",
                        Finish.BRASS,
                        Round.torus(0.215, 0.035, 32, 10).turnX(90).at(0, 3.0, 0.635))
                .add(
                        "nozzle",
                        Finish.IRON,
                        Lathe.sharp(32, 0, 0.72, 0.25, 0.72, 0.4, 0.35, 0.36, 0.35, 0.22, 0.66, 0, 0.66))
                .model();
    }

    private static Model rubberDuck() {
        Blob b = new Blob(0.014)
                .ellipsoid(0, 0.036, -0.005, 0.04, 0.034, 0.052)
                .ball(0, 0.087, 0.02, 0.032)
                .limb(0, 0.05, -0.045, 0.014, 0, 0.07, -0.062, 0.006)
                .pair(0.038, 0.044, -0.008, 0.01, 0.018, 0.028);
        Assembly duck = new Assembly().body(Finish.gloss(0xF6CC1E), b.solid(0.0055));
        duck.add(
                "bill",
                Finish.gloss(0xEE7A1E),
                Round.ball(1, 16)
                        .scaled(0.016, 0.005, 0.017)
                        .turnX(-8)
                        .at(0, 0.083, 0.055)
                        .plus(Round.ball(1, 16)
                                .scaled(0.013, 0.004, 0.012)
                                .turnX(12)
                                .at(0, 0.076, 0.052)));
        return duck.add(
                        "eyes",
                        Finish.gloss(0x0E0A08),
                        Round.ball(0.0048, 12)
                                .at(b.surface(new Vec3(0, 0.09, 0.02), new Vec3(0.62, 0.35, 0.7)))
                                .paired())
                .model();
    }
}
