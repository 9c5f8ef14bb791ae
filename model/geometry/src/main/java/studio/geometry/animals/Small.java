package studio.geometry.animals;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Insects, snails and small mammals.
final class Small {
    static final Thing BEE = Thing.air("animals/bee", w -> bee())
            .called("bee", "bumblebee", "honeybee", "wasp")
            .spans(0.015, 0.2)
            .sheets();
    static final Thing BUTTERFLY = Thing.air("animals/butterfly", w -> butterfly())
            .called("butterfly", "moth")
            .spans(0.05, 0.3);
    static final Thing LADYBUG = Thing.floor("animals/ladybug", w -> ladybug())
            .called("ladybug", "ladybird", "beetle")
            .sheets("body")
            .spans(0.006, 0.1);
    static final Thing SNAIL =
            Thing.floor("animals/snail", w -> snail()).called("snail").spans(0.03, 0.2);
    static final Thing SNAKE = Thing.floor("animals/snake", w -> snake())
            .called("snake", "worm", "python", "cobra")
            .spans(0.4, 3);
    static final Thing SPIDER = Thing.floor("animals/spider", w -> spider())
            .called("spider", "ant", "tarantula")
            .spans(0.02, 0.25);
    static final Thing SQUIRREL = Thing.floor("animals/squirrel", w -> squirrel())
            .called("squirrel", "chipmunk")
            .outdoors()
            .spans(0.15, 0.5);
    static final Thing HEDGEHOG = Thing.floor("animals/hedgehog", w -> hedgehog())
            .called("hedgehog", "porcupine")
            .outdoors()
            .spans(0.12, 0.4);
    static final Thing MONKEY = Thing.floor("animals/monkey", w -> monkey())
            .called("monkey", "chimpanzee", "gorilla", "ape")
            .outdoors()
            .spans(0.4, 1.8);
    static final Thing KANGAROO = Thing.floor("animals/kangaroo", w -> kangaroo())
            .called("kangaroo", "wallaby")
            .outdoors()
            .spans(1, 2.2);

    private Small() {}

    private static Model bee() {
        Material yellow = Finish.matte(0xF2B822);
        Assembly bee = new Assembly();
        Solid tail = Round.ball(1, 26).scaled(0.011, 0.011, 0.017).at(0, 0.02, -0.014);
        bee.body(yellow, Round.ball(0.0105, 20).at(0, 0.022, 0.006));
        bee.add("head", Finish.matte(0x2A211A), Round.ball(0.007, 16).at(0, 0.021, 0.0195));
        bee.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(1, 12)
                        .scaled(0.003, 0.0045, 0.0035)
                        .at(0.0055, 0.0225, 0.022)
                        .paired());
        Material film = Material.of(Color.srgb(0xE8F0F4), 0.2);
        Solid wing = Round.ball(1, 16).scaled(0.021, 0.0009, 0.009).turnZ(24).turnY(28);
        bee.add(
                "wings",
                film,
                wing.at(0.0205, 0.041, -0.008)
                        .paired()
                        .plus(wing.scaled(0.7)
                                .turnY(14)
                                .at(0.015, 0.034, -0.016)
                                .paired()));
        Solid leg = Sweep.tube(
                Path.of(0.005, 0.015, 0, 0.012, 0.012, 0, 0.014, 0.003, 0.001).smooth(3), 0.0008, 5);
        bee.add(
                "legs",
                Finish.matte(0x2A211A),
                Solid.join(leg.at(0, 0, 0.011), leg.at(0, 0, 0.005), leg.at(0, 0, -0.002))
                        .paired());
        Solid feeler = Sweep.tube(
                Path.of(0.002, 0.0265, 0.023, 0.005, 0.033, 0.028, 0.007, 0.033, 0.034)
                        .smooth(3),
                0.0005,
                5);
        bee.add("legs", Finish.matte(0x2A211A), feeler.paired());
        Assembly marked = Hide.paint(
                bee,
                yellow,
                tail,
                (along, up) -> Math.floorMod((int) (along * 7.4 + 0.4), 2) == 0 ? 0x1E1812 : 0xFFFFFF);
        return marked.model();
    }

    private static Model butterfly() {
        Assembly butterfly = new Assembly();
        Outline upper = Outline.of(
                        0.002, 0, 0.012, 0.022, 0.036, 0.046, 0.058, 0.05, 0.06, 0.034, 0.046, 0.008, 0.02, -0.002)
                .smoothLoop(4);
        Outline lower = Outline.of(
                        0.002, 0, 0.02, -0.001, 0.042, 0.002, 0.046, -0.018, 0.034, -0.038, 0.018, -0.036, 0.006,
                        -0.018)
                .smoothLoop(4);
        Solid wings = Extrusion.of(upper, 0.0007, 0.0002)
                .plus(Extrusion.of(lower, 0.0007, 0.0002).at(0, 0, -0.0008));
        Solid inner = Extrusion.of(upper.scaled(0.78, 0.78).moved(0.005, 0.004), 0.0012, 0.0002)
                .plus(Extrusion.of(lower.scaled(0.76, 0.76).moved(0.005, -0.003), 0.0012, 0.0002)
                        .at(0, 0, -0.0008));
        butterfly.add("edges", Finish.matte(0x1E1814), raised(wings));
        butterfly.body(Finish.matte(0xF07A1E), raised(inner));
        Solid dot = Round.cylinder(0.0026, 0.0018, 0.0003, 12).turnX(90).at(0, 0, -0.0009);
        butterfly.add(
                "spots",
                Finish.matte(0xF6F0E4),
                raised(Solid.join(
                        dot.at(0.053, 0.043, 0),
                        dot.at(0.054, 0.033, 0),
                        dot.at(0.041, -0.012, -0.0008),
                        dot.at(0.034, -0.03, -0.0008))));
        Solid body = new Blob(0.004)
                .limb(0, 0, 0.014, 0.0034, 0, 0, 0.0, 0.0042)
                .limb(0, 0, 0, 0.0036, 0, 0, -0.028, 0.0018)
                .ball(0, 0.001, 0.02, 0.0036)
                .solid(0.0012);
        butterfly.add("trunk", Finish.matte(0x2A211C), body);
        Solid feeler = Sweep.tube(
                        Path.of(0.001, 0.003, 0.022, 0.006, 0.01, 0.03, 0.011, 0.014, 0.038)
                                .smooth(3),
                        0.0004,
                        5)
                .plus(Round.ball(0.001, 8).at(0.011, 0.014, 0.038));
        return butterfly.add("trunk", Finish.matte(0x2A211C), feeler.paired()).model();
    }

    /// Laid flat and lifted like open wings.
    private static Solid raised(Solid wing) {
        return wing.turnX(-90).scaled(1, 1, -1).turnZ(28).paired();
    }

    private static Model ladybug() {
        Assembly bug = new Assembly();
        Solid shell = Round.ball(1, 28)
                .where(p -> p.y() > -0.05)
                .scaled(0.02, 0.017, 0.023)
                .up(0.006);
        bug.body(
                Finish.gloss(0xC8201C),
                shell.plus(Round.cylinder(1, 0.002, 0.0005, 28)
                        .scaled(0.02, 1, 0.023)
                        .up(0.004)));
        Solid spot = Round.ball(1, 12).scaled(0.0042, 0.0042, 0.0042);
        bug.add(
                "spots",
                Finish.gloss(0x141212),
                Solid.join(
                                spot.at(0.0105, 0.018, 0.008),
                                spot.at(0.0125, 0.016, -0.007),
                                spot.scaled(0.8).at(0.0168, 0.0105, 0.001),
                                spot.scaled(0.8).at(0.0055, 0.02, -0.015))
                        .paired());
        bug.add(
                "head",
                Finish.gloss(0x141212),
                Round.ellipsoid(0.012, 0.009, 0.009)
                        .at(0, 0.009, 0.021)
                        .plus(Box.bevelled(0.0008, 0.001, 0.042, 0.0002)
                                .at(0, 0.0225, -0.001)
                                .mapped(p -> new Vec3(p.x(), p.y() - 14 * p.z() * p.z(), p.z()))));
        bug.add(
                "eyes",
                Finish.gloss(0xF4F0E8),
                Round.ball(0.0024, 10).at(0.007, 0.0125, 0.0275).paired());
        Solid leg = Sweep.tube(
                Path.of(0.012, 0.006, 0, 0.024, 0.006, 0, 0.027, 0.0005, 0).smooth(3), 0.0011, 6);
        Solid feeler = Sweep.tube(Path.of(0.004, 0.014, 0.027, 0.008, 0.019, 0.034), 0.0006, 5);
        return bug.add(
                        "legs",
                        Finish.BLACK,
                        Solid.join(leg.at(0, 0, 0.011), leg.at(0.001, 0, 0), leg.at(0, 0, -0.011), feeler)
                                .paired())
                .model();
    }

    private static Model snail() {
        Blob b = new Blob(0.012)
                .limb(0, 0.008, 0.03, 0.0095, 0, 0.006, -0.045, 0.004)
                .limb(0, 0.01, 0.025, 0.0095, 0, 0.024, 0.048, 0.0085);
        Assembly snail = new Assembly().add("skin", Finish.skin(0xC8A878, 0xB0905E, 0.4), b.solid(0.0032));
        Solid horn = Sweep.taper(Path.of(0.003, 0.028, 0.05, 0.008, 0.044, 0.06), 0.0016, 0.001, 8)
                .plus(Round.ball(0.0019, 10).at(0.008, 0.045, 0.0605));
        snail.add("skin", Finish.skin(0xC8A878, 0xB0905E, 0.4), horn.paired());
        List<Vec3> coil = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double t = i / 60.0;
            double angle = -t * 2.6 * 2 * Math.PI + 0.6;
            double r = 0.0185 * (1 - t * 0.92);
            coil.add(new Vec3(0.009 * t, 0.032 + r * StrictMath.sin(angle), -0.006 + r * StrictMath.cos(angle)));
        }
        Solid shell = Sweep.along(new Path(coil), Outline.circle(0.0125, 14), t -> 1.05 - 0.9 * t)
                .creased(60);
        return snail.body(Finish.gloss(0x9A5A2C), shell.plus(shell.mirrored())).model();
    }

    private static Model snake() {
        List<Vec3> line = new ArrayList<>();
        for (int i = 0; i <= 70; i++) {
            double t = i / 70.0;
            line.add(new Vec3(
                    0.13 * StrictMath.sin(t * 13) * (0.4 + 0.6 * t),
                    0.026 + 0.05 * StrictMath.pow(Math.max(0, 1 - t * 7), 2),
                    0.42 - 0.85 * t));
        }
        Material skin = Finish.skin(0x5E8A3A, 0x4C7630, 0.4);
        Assembly snake = new Assembly()
                .body(
                        skin,
                        Sweep.along(
                                        new Path(line),
                                        Outline.circle(0.026, 14),
                                        t -> t < 0.06
                                                ? 0.62 + 5 * t
                                                : t > 0.5 ? 1 - 0.92 * (t - 0.5) * 2 * (t - 0.5) * 2 : 0.92)
                                .creased(180));
        Vec3 head = line.getFirst();
        snake.body(skin, Round.ellipsoid(0.03, 0.02, 0.046).at(head.plus(new Vec3(0, 0.004, 0.03))));
        snake.add(
                "eyes",
                Finish.gloss(0xE8B020),
                Round.ball(0.0065, 12)
                        .at(0.021, head.y() + 0.015, head.z() + 0.048)
                        .paired());
        snake.add(
                "pupils",
                Finish.BLACK,
                Round.ball(1, 8)
                        .scaled(0.002, 0.005, 0.003)
                        .at(0.0255, head.y() + 0.017, head.z() + 0.051)
                        .paired());
        Solid tongue = Sweep.tube(
                Path.of(
                        0,
                        head.y(),
                        head.z() + 0.07,
                        0,
                        head.y() - 0.003,
                        head.z() + 0.1,
                        0.008,
                        head.y() - 0.003,
                        head.z() + 0.117),
                0.0012,
                5);
        snake.add("tongue", Finish.gloss(0xC02030), tongue.paired());
        Solid bands = Solid.NOTHING;
        for (int i = 8; i < 62; i += 4) {
            Vec3 way = line.get(i + 1).minus(line.get(i)).normalized();
            double r = i > 35 ? 1 - 0.92 * StrictMath.pow((i / 70.0 - 0.5) * 2, 2) : 0.92;
            bands = bands.plus(
                    Round.torus(0.0245 * r, 0.0028, 18, 6).pointing(way).at(line.get(i)));
        }
        return snake.add("bands", Finish.matte(0x2E4A1E), bands).model();
    }

    private static Model spider() {
        Assembly spider = new Assembly()
                .body(
                        Finish.matte(0x2E2824),
                        Round.ellipsoid(0.018, 0.016, 0.023)
                                .at(0, 0.028, -0.024)
                                .plus(Round.ellipsoid(0.012, 0.009, 0.014).at(0, 0.024, 0.006)));
        Solid legs = Solid.NOTHING;
        for (int i = 0; i < 4; i++) {
            double out = 52 - 32.0 * i;
            Solid leg = Sweep.taper(
                    Path.of(0.006, 0.024, 0, 0.024, 0.046, 0, 0.04, 0.03, 0, 0.055, 0.0, 0)
                            .smooth(3),
                    0.0024,
                    0.0009,
                    7);
            legs = legs.plus(leg.turnY(out).at(0, 0, 0.008 - 0.004 * i));
        }
        spider.body(Finish.matte(0x2E2824), legs.paired());
        return spider.add(
                        "eyes",
                        Finish.gloss(0xC82A20),
                        Round.ball(0.0018, 8)
                                .at(0.003, 0.029, 0.018)
                                .paired()
                                .plus(Round.ball(0.0014, 8)
                                        .at(0.0065, 0.028, 0.0165)
                                        .paired()))
                .model();
    }

    private static Model squirrel() {
        Blob b = new Blob(0.025)
                .ellipsoid(0, 0.085, -0.01, 0.05, 0.075, 0.05)
                .limb(0, 0.13, 0.005, 0.036, 0, 0.18, 0.03, 0.034)
                .ball(0, 0.192, 0.036, 0.036)
                .limb(0, 0.186, 0.055, 0.022, 0, 0.178, 0.078, 0.012);
        b.limbs(0.02, 0.218, 0.026, 0.011, 0.026, 0.25, 0.018, 0.005)
                .pair(0.04, 0.045, 0.0, 0.026, 0.045, 0.045)
                .pair(0.036, 0.01, 0.035, 0.014, 0.01, 0.032);
        b.chains(0.034, 0.13, 0.025, 0.014, 0.036, 0.105, 0.06, 0.011, 0.014, 0.115, 0.078, 0.01);
        b.chain(
                0, 0.04, -0.055, 0.03, 0, 0.07, -0.105, 0.04, 0, 0.15, -0.12, 0.05, 0, 0.225, -0.1, 0.05, 0, 0.26,
                -0.06, 0.034, 0, 0.25, -0.035, 0.015);
        Assembly squirrel = new Assembly().body(Finish.skin(0xA8602E, 0x945224, 0.95), b.solid(0.0088));
        squirrel.add(
                "eyes",
                Finish.gloss(0x0E0A08),
                Round.ball(0.0075, 14)
                        .at(b.surface(new Vec3(0, 0.195, 0.036), new Vec3(0.8, 0.25, 0.5)))
                        .paired());
        squirrel.add("nose", Finish.matte(0x2A1A16), Round.ball(0.0055, 10).at(0, 0.181, 0.09));
        squirrel.add(
                "belly",
                Finish.matte(0xEEDCC4),
                Round.ellipsoid(0.032, 0.055, 0.02).at(0, 0.09, 0.033));
        return squirrel.add(
                        "nut",
                        Finish.gloss(0x8A5A2A),
                        Round.ellipsoid(0.012, 0.015, 0.012).at(0, 0.117, 0.088))
                .model();
    }

    private static Model hedgehog() {
        Blob b = new Blob(0.03)
                .ellipsoid(0, 0.075, 0.03, 0.062, 0.055, 0.07)
                .limb(0, 0.065, 0.085, 0.038, 0, 0.052, 0.135, 0.012)
                .limbs(0.045, 0.03, 0.05, 0.016, 0.046, 0.01, 0.058, 0.014)
                .limbs(0.05, 0.03, -0.055, 0.016, 0.05, 0.01, -0.048, 0.014)
                .pair(0.036, 0.1, 0.085, 0.016, 0.016, 0.008);
        Assembly hog = new Assembly().add("face", Finish.skin(0xC8A070, 0xB48C5C, 0.9), b.solid(0.0085));
        Solid spines = Round.ellipsoid(0.082, 0.078, 0.1).at(0, 0.085, -0.02);
        for (int i = 0; i < 260; i++) {
            double y = 1 - 1.25 * (i + 0.5) / 260;
            double r = Math.sqrt(Math.max(0, 1 - y * y));
            Vec3 n = new Vec3(r * StrictMath.cos(i * 2.39996), y, r * StrictMath.sin(i * 2.39996));
            if (n.z() < 0.72) {
                Vec3 foot = new Vec3(n.x() * 0.08, 0.085 + n.y() * 0.076, -0.02 + n.z() * 0.098);
                Solid spine = Round.cone(0.004, 0, 0.034, 5)
                        .pointing(n.plus(new Vec3(0, 0.1, -0.5)).normalized())
                        .at(foot);
                spines = spines.plus(spine);
            }
        }
        hog.body(Finish.skin(0x5A4430, 0x46331F, 0.9), spines);
        hog.add(
                "eyes",
                Finish.gloss(0x0E0A08),
                Round.ball(0.0075, 14)
                        .at(b.surface(new Vec3(0, 0.07, 0.09), new Vec3(0.7, 0.45, 0.55)))
                        .paired());
        return hog.add("nose", Finish.gloss(0x18120E), Round.ball(0.0095, 12).at(0, 0.054, 0.149))
                .model();
    }

    private static Model monkey() {
        Blob b = new Blob(0.04)
                .ellipsoid(0, 0.24, -0.02, 0.1, 0.13, 0.09)
                .limb(0, 0.32, 0, 0.08, 0, 0.4, 0.01, 0.07)
                .ball(0, 0.5, 0.02, 0.1);
        b.chains(0.09, 0.36, 0, 0.045, 0.16, 0.22, 0.05, 0.034, 0.13, 0.1, 0.12, 0.028, 0.12, 0.04, 0.14, 0.03);
        b.chains(0.07, 0.16, 0.0, 0.06, 0.13, 0.17, 0.12, 0.045, 0.11, 0.03, 0.1, 0.034, 0.11, 0.022, 0.17, 0.026);
        b.chain(
                0, 0.16, -0.1, 0.025, 0, 0.1, -0.2, 0.021, 0, 0.2, -0.29, 0.02, 0, 0.34, -0.27, 0.018, 0, 0.38, -0.2,
                0.017);
        Assembly monkey = new Assembly().body(Finish.skin(0x6A452A, 0x58371F, 0.95), b.solid(0.0165));
        Material face = Finish.matte(0xD8A878);
        monkey.add(
                "face",
                face,
                Round.ball(1, 18)
                        .scaled(0.042, 0.042, 0.03)
                        .at(0.032, 0.525, 0.096)
                        .paired()
                        .plus(Round.ellipsoid(0.058, 0.045, 0.045).at(0, 0.46, 0.1)));
        monkey.add(
                "face",
                face,
                Round.ball(1, 18)
                        .scaled(0.036, 0.042, 0.016)
                        .at(0.108, 0.51, 0.015)
                        .paired());
        monkey.body(
                Finish.skin(0x6A452A, 0x58371F, 0.95),
                Round.ball(1, 18)
                        .scaled(0.046, 0.052, 0.018)
                        .at(0.106, 0.51, 0.008)
                        .paired());
        monkey.add(
                "eyes",
                Finish.gloss(0x0E0A08),
                Round.ball(0.0135, 14).at(0.033, 0.53, 0.121).paired());
        monkey.add(
                "mouth",
                Finish.matte(0x5A3020),
                Sweep.tube(
                                Path.of(-0.034, 0.45, 0.136, 0, 0.438, 0.149, 0.034, 0.45, 0.136)
                                        .smooth(4),
                                0.0035,
                                6)
                        .plus(Round.ball(0.005, 8).at(0.011, 0.475, 0.143).paired()));
        return monkey.model();
    }

    private static Model kangaroo() {
        Blob b = new Blob(0.08)
                .ellipsoid(0, 0.62, -0.1, 0.17, 0.24, 0.19)
                .limb(0, 0.72, -0.04, 0.15, 0, 1.0, 0.08, 0.1)
                .limb(0, 1.0, 0.08, 0.09, 0, 1.24, 0.14, 0.06)
                .ball(0, 1.31, 0.17, 0.085)
                .limb(0, 1.3, 0.22, 0.06, 0, 1.26, 0.35, 0.038);
        b.limbs(0.045, 1.37, 0.14, 0.03, 0.085, 1.56, 0.12, 0.014)
                .chains(0.1, 0.96, 0.1, 0.045, 0.14, 0.82, 0.2, 0.033, 0.11, 0.76, 0.3, 0.027);
        b.chains(
                0.13, 0.5, -0.08, 0.12, 0.17, 0.4, 0.16, 0.07, 0.15, 0.16, -0.08, 0.045, 0.15, 0.05, -0.04, 0.045, 0.15,
                0.04, 0.28, 0.04);
        b.chain(0, 0.5, -0.24, 0.11, 0, 0.2, -0.5, 0.075, 0, 0.06, -0.8, 0.05, 0, 0.05, -1.15, 0.025);
        Assembly roo = new Assembly().body(Finish.skin(0xB07A48, 0x9C6A3A, 0.95), b.solid(0.033));
        roo.add(
                "belly",
                Finish.matte(0xE6CFA8),
                Round.ellipsoid(0.11, 0.2, 0.06).turnX(-14).at(0, 0.7, 0.1));
        roo.add(
                "eyes",
                Finish.gloss(0x0E0A08),
                Round.ball(0.017, 14)
                        .at(b.surface(new Vec3(0, 1.32, 0.18), new Vec3(0.8, 0.3, 0.5)))
                        .paired());
        return roo.add(
                        "nose",
                        Finish.gloss(0x18120E),
                        Round.ellipsoid(0.026, 0.02, 0.018).at(0, 1.275, 0.39))
                .model();
    }
}
