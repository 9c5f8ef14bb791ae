package studio.geometry.animals;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Fish, whales, turtles, frogs.
final class Water {
    static final Thing FISH = Thing.water("animals/fish", w -> fish(0x5C8FB0, 0.36))
            .called("fish", "trout", "salmon", "carp", "tuna")
            .spans(0.2, 0.7);
    static final Thing GOLDFISH = Thing.water("animals/goldfish", w -> fish(0xF07A1E, 0.1))
            .called("goldfish", "clownfish")
            .spans(0.05, 0.16);
    static final Thing SHARK = Thing.water("animals/shark", w -> shark())
            .called("shark")
            .outdoors()
            .sheets("mouth")
            .spans(2, 5);
    static final Thing DOLPHIN = Thing.water("animals/dolphin", w -> dolphin())
            .called("dolphin", "porpoise")
            .outdoors()
            .spans(1.5, 3.5);
    static final Thing WHALE = Thing.water("animals/whale", w -> whale())
            .called("whale", "orca")
            .outdoors()
            .spans(6, 20);
    static final Thing TURTLE = Thing.floor("animals/turtle", w -> turtle())
            .called("turtle", "tortoise", "sea turtle")
            .sheets("body")
            .spans(0.2, 1);
    static final Thing FROG =
            Thing.floor("animals/frog", w -> frog()).called("frog", "toad").spans(0.06, 0.2);
    static final Thing SEAL = Thing.floor("animals/seal", w -> seal())
            .called("seal", "sea lion", "walrus")
            .outdoors()
            .spans(0.9, 2.4);

    private Water() {}

    private static Solid fin(double thick, double... pairs) {
        return Extrusion.of(Outline.of(pairs).smoothLoop(3), thick, thick * 0.3)
                .creased(80)
                .turnY(-90);
    }

    private static void eyes(Assembly fish, Blob body, Vec3 from, Vec3 way, double r) {
        Vec3 at = body.surface(from, way).plus(way.normalized().times(-0.35 * r));
        fish.add("eye whites", Finish.gloss(0xF0E8C8), Round.ball(r, 14).at(at).paired());
        fish.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(r * 0.62, 12)
                        .at(at.plus(way.normalized().times(r * 0.55)))
                        .paired());
    }

    private static Model fish(int rgb, double length) {
        double s = length / 0.36;
        Blob b = new Blob(0.04 * s)
                .ellipsoid(0, 0, 0.03 * s, 0.036 * s, 0.068 * s, 0.12 * s)
                .limb(0, 0, -0.06 * s, 0.03 * s, 0, 0.002 * s, -0.13 * s, 0.012 * s);
        Material scales = Finish.gloss(rgb);
        Assembly fish = new Assembly();
        Solid tail = fin(
                        0.007, -0.115, 0, -0.15, 0.03, -0.2, 0.075, -0.185, 0.02, -0.175, 0, -0.185, -0.02, -0.2,
                        -0.075, -0.15, -0.03)
                .scaled(s);
        Solid back = fin(0.006, 0.06, 0.055, 0.02, 0.11, -0.06, 0.085, -0.08, 0.035, 0, 0.05)
                .scaled(s);
        Solid belly = fin(0.006, -0.01, -0.05, -0.05, -0.09, -0.08, -0.06, -0.06, -0.035)
                .scaled(s);
        Solid side = fin(0.005, 0.04, 0.01, -0.02, 0.022, -0.035, -0.012, 0.02, -0.02)
                .turnZ(0)
                .turnY(-24)
                .scaled(s)
                .at(0.046 * s, -0.018 * s, 0.035 * s);
        fish.body(scales, Solid.join(tail, back, belly, side.paired()));
        eyes(fish, b, new Vec3(0, 0.012 * s, 0.105 * s), new Vec3(1, 0.25, 0.25), 0.0105 * s);
        Solid mouth = Round.torus(0.009 * s, 0.003 * s, 16, 8)
                .turnX(90)
                .scaled(0.8, 1, 1)
                .at(0, -0.006 * s, 0.152 * s);
        fish.body(scales, mouth);
        return Hide.paint(
                        fish,
                        scales,
                        b.solid(0.0085 * s),
                        (along, up) -> up < 0.32
                                ? 0xFFFFFF
                                : along < 0.68
                                                && StrictMath.hypot(
                                                                (along * 26) % 1 - 0.5,
                                                                ((up * 15 + (int) (along * 26) % 2 * 0.5) % 1) - 0.5)
                                                        > 0.46
                                        ? 0xC8C8C8
                                        : 0xEEEEEE)
                .model();
    }

    private static Model shark() {
        Blob b = new Blob(0.15)
                .limb(0, 0, 1.0, 0.26, 0, 0, 0.1, 0.34)
                .limb(0, 0, 0.1, 0.34, 0, 0.03, -0.9, 0.14)
                .limb(0, 0.03, -0.9, 0.14, 0, 0.06, -1.4, 0.07)
                .limb(0, 0.03, 1.0, 0.24, 0, 0.05, 1.45, 0.09);
        Material skin = Finish.skin(0x6E7E8A, 0x5E6E7A, 0.5);
        Assembly shark = new Assembly();
        Solid back = fin(0.06, 0.25, 0.25, -0.1, 0.78, -0.2, 0.76, -0.3, 0.25);
        Solid tail =
                fin(0.05, -1.25, 0.02, -1.55, 0.25, -1.95, 0.68, -1.7, 0.12, -1.6, 0.02, -1.75, -0.32, -1.42, -0.05);
        Solid side =
                fin(0.05, 0.45, 0, -0.15, 0.72, -0.28, 0.7, 0.0, 0).turnZ(-112).at(0.22, -0.12, 0.25);
        shark.body(skin, Solid.join(back, tail, side.paired()));
        shark.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.032, 12)
                        .at(b.surface(new Vec3(0, 0.04, 1.15), new Vec3(1, 0.3, 0.2)))
                        .paired());
        Solid gill = Round.capsule(0.012, 0.22, 8)
                .repeated(4, new Vec3(0, 0, -0.085))
                .turnZ(6)
                .at(0.285, -0.13, 0.82);
        shark.add("gills", Finish.matte(0x3A444C), gill.paired());
        shark.add(
                "mouth",
                Finish.matte(0x2A1C1E),
                Round.torus(0.13, 0.018, 24, 8).where(p -> p.z() > 0).at(0, -0.13, 1.2));
        return Hide.paint(shark, skin, b.solid(0.055), (along, up) -> up < 0.36 ? 0xFFFFFF : 0xC4C4C4)
                .model();
    }

    private static Model dolphin() {
        Blob b = new Blob(0.12)
                .limb(0, 0, 0.62, 0.2, 0, 0.05, 0, 0.24)
                .limb(0, 0.05, 0, 0.24, 0, -0.02, -0.7, 0.1)
                .limb(0, -0.02, -0.7, 0.1, 0, -0.08, -1.0, 0.05)
                .limb(0, -0.03, 0.8, 0.07, 0, -0.05, 1.05, 0.04);
        Material skin = Finish.gloss(0x74889A);
        Assembly dolphin = new Assembly();
        Solid back = fin(0.045, 0.12, 0.2, -0.12, 0.45, -0.26, 0.5, -0.2, 0.2);
        Solid fluke = fin(
                        0.04, -0.95, 0, -1.1, 0.2, -1.3, 0.36, -1.2, 0.08, -1.15, 0, -1.2, -0.08, -1.3, -0.36, -1.1,
                        -0.2)
                .turnZ(90)
                .up(-0.08);
        Solid side =
                fin(0.04, 0.4, 0, 0.05, 0.34, -0.05, 0.34, 0.15, 0).turnZ(-122).at(0.16, -0.08, 0.12);
        dolphin.body(skin, Solid.join(back, fluke, side.paired()));
        dolphin.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.022, 12)
                        .at(b.surface(new Vec3(0, -0.01, 0.68), new Vec3(1, 0, 0.25)))
                        .paired());
        return Hide.paint(dolphin, skin, b.solid(0.036), (along, up) -> up < 0.36 ? 0xFFFFFF : 0xD0D0D0)
                .model();
    }

    private static Model whale() {
        Blob b = new Blob(0.8)
                .limb(0, 0, 3.4, 1.35, 0, 0.1, 0.6, 1.55)
                .limb(0, 0.1, 0.6, 1.55, 0, 0, -3.4, 0.6)
                .limb(0, 0, -3.4, 0.6, 0, 0.4, -5.4, 0.28);
        Material skin = Finish.gloss(0x3F566E);
        Assembly whale = new Assembly();
        Solid fluke = fin(0.24, 0.2, 0, -0.5, 1.1, -1.6, 1.9, -1.1, 0.5, -0.9, 0, -1.1, -0.5, -1.6, -1.9, -0.5, -1.1)
                .turnZ(90)
                .at(0, 0.45, -5.3);
        Solid side =
                fin(0.22, 0.6, 0, -0.9, 1.6, -1.3, 1.55, -0.6, 0).turnZ(-118).at(1.15, -0.7, 1.8);
        Solid back = fin(0.18, -1.3, 1.1, -2.0, 1.75, -2.3, 1.7, -2.2, 0.9);
        whale.body(skin, Solid.join(fluke, side.paired(), back));
        whale.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.1, 12)
                        .at(b.surface(new Vec3(0, -0.2, 3.2), new Vec3(1, -0.1, 0.15)))
                        .paired());
        return Hide.paint(
                        whale,
                        skin,
                        b.solid(0.2),
                        (along, up) -> up < 0.3 && along > 0.45
                                ? (Math.floorMod((int) (up * 60), 2) == 0 ? 0xFFFFFF : 0xE0E4E8)
                                : 0xB0B4B8)
                .model();
    }

    private static Model turtle() {
        Solid dome = Round.ball(1, 44).where(p -> p.y() > -0.02).scaled(0.17, 0.12, 0.21);
        Assembly turtle = new Assembly();
        Blob skin = new Blob(0.02)
                .limb(0, 0.06, 0.18, 0.035, 0, 0.1, 0.27, 0.038)
                .limb(0, 0.1, 0.27, 0.038, 0, 0.093, 0.3, 0.03)
                .limbs(0.11, 0.06, 0.13, 0.036, 0.19, 0.025, 0.19, 0.028)
                .limbs(0.11, 0.06, -0.13, 0.034, 0.175, 0.022, -0.18, 0.026)
                .limb(0, 0.05, -0.19, 0.018, 0, 0.03, -0.26, 0.005);
        turtle.add("skin", Finish.skin(0x7E9A4A, 0x6A863A, 0.8), skin.solid(0.0095));
        turtle.add(
                "belly",
                Finish.skin(0xD8C27A, 0xC8B068, 0.7),
                Round.ellipsoid(0.155, 0.035, 0.195).up(0.055));
        turtle.add(
                "rim",
                Finish.skin(0x5A4A2A, 0x4A3C20, 0.6),
                Round.torus(1, 0.075, 44, 10).scaled(0.168, 0.2, 0.208).up(0.06));
        turtle.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.008, 12).at(0.029, 0.118, 0.292).paired());
        Material shell = Finish.skin(0x6E5A2E, 0x5E4C24, 0.5);
        Solid closed = dome.plus(Round.cylinder(1, 0.004, 0.001, 44)
                        .scaled(0.17, 1, 0.21)
                        .up(-0.004))
                .up(0.06);
        return Hide.paint(
                        turtle,
                        shell,
                        closed,
                        (along, up) -> Hide.cells(along * 5.5, up * 3) > 0.78 ? 0x705838 : 0xFFFFFF)
                .model();
    }

    private static Model frog() {
        Blob b = new Blob(0.014)
                .ellipsoid(0, 0.032, -0.005, 0.032, 0.025, 0.042)
                .ellipsoid(0, 0.05, 0.03, 0.028, 0.018, 0.024)
                .pair(0.018, 0.066, 0.026, 0.0115, 0.0115, 0.0115);
        b.chains(
                0.03, 0.028, -0.025, 0.015, 0.056, 0.026, 0.005, 0.011, 0.05, 0.01, -0.03, 0.006, 0.058, 0.005, 0.008,
                0.005);
        b.chains(0.026, 0.034, 0.026, 0.009, 0.038, 0.018, 0.03, 0.007, 0.04, 0.005, 0.044, 0.006);
        Solid toe = Round.ball(1, 8).scaled(0.003, 0.003, 0.01);
        Material skin = Finish.skin(0x5FA83A, 0x4E9430, 0.35);
        Solid toes = Solid.NOTHING;
        for (int i = -1; i <= 1; i++) {
            toes = toes.plus(toe.turnY(28.0 * i).at(0.041 + 0.006 * i, 0.004, 0.052))
                    .plus(toe.scaled(1.2).turnY(20 + 28.0 * i).at(0.062 + 0.007 * i, 0.004, 0.018));
        }
        Assembly frog = new Assembly().body(skin, b.solid(0.0042).plus(toes.paired()));
        frog.add(
                "iris",
                Finish.gloss(0xE8C030),
                Round.ball(0.0095, 16).at(0.0225, 0.0685, 0.029).paired());
        frog.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(1, 12)
                        .scaled(0.0045, 0.0035, 0.0055)
                        .at(0.029, 0.07, 0.033)
                        .paired());
        frog.add(
                "mouth",
                Finish.matte(0x2F5A22),
                Sweep.tube(
                        Path.of(
                                        -0.0265, 0.05, 0.043, -0.016, 0.0465, 0.0535, 0, 0.0455, 0.0572, 0.016, 0.0465,
                                        0.0535, 0.0265, 0.05, 0.043)
                                .smooth(4),
                        0.0011,
                        6));
        return frog.model();
    }

    private static Model seal() {
        Blob b = new Blob(0.12)
                .limb(0, 0.3, 0.25, 0.24, 0, 0.2, -0.3, 0.2)
                .limb(0, 0.2, -0.3, 0.2, 0, 0.09, -0.85, 0.07)
                .limb(0, 0.36, 0.32, 0.2, 0, 0.62, 0.42, 0.14)
                .ball(0, 0.68, 0.46, 0.14)
                .limb(0, 0.66, 0.55, 0.075, 0, 0.65, 0.6, 0.06);
        Material skin = Finish.gloss(0x6A6E74);
        Solid flipper =
                Round.ball(1, 18).scaled(0.24, 0.03, 0.1).turnY(28).turnZ(-18).at(0.32, 0.09, 0.28);
        Solid tail = Round.ball(1, 16).scaled(0.07, 0.03, 0.17).turnY(-22).at(0.08, 0.06, -0.98);
        Assembly seal =
                new Assembly().body(skin, b.solid(0.036).plus(flipper.paired()).plus(tail.paired()));
        seal.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.026, 14)
                        .at(b.surface(new Vec3(0, 0.7, 0.46), new Vec3(0.5, 0.25, 0.85)))
                        .paired());
        seal.add(
                "nose",
                Finish.BLACK,
                Round.ellipsoid(0.032, 0.022, 0.02).at(b.surface(new Vec3(0, 0.67, 0.5), new Vec3(0, 0.2, 1))));
        Solid whisker = Sweep.tube(
                Path.of(0.04, 0.65, 0.64, 0.13, 0.64, 0.66, 0.2, 0.6, 0.64).smooth(3), 0.0025, 5);
        return seal.add(
                        "whiskers",
                        Finish.WHITE,
                        whisker.plus(whisker.up(-0.02)).plus(whisker.up(0.016)).paired())
                .model();
    }
}
