package studio.geometry.animals;

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
import studio.math.Vec3;
import studio.math.surface.Material;

/// Birds by one plan: an egg of a body, a neck, a ball of a head, a beak, folded wings, a tail and two thin legs.
final class Birds {
    static final Thing BIRD = Thing.floor("animals/bird", w -> songbird(0x3F7FC0, 0xE8B070))
            .called("bird", "songbird", "bluebird", "sparrow", "jay", "robin", "finch")
            .spans(0.1, 0.3);
    static final Thing CARDINAL = Thing.floor("animals/cardinal", w -> songbird(0xC42A22, 0xC42A22))
            .called("cardinal")
            .spans(0.1, 0.3);
    static final Thing PIGEON = Thing.floor("animals/pigeon", w -> plain(0.3, 0x7E848C, 0xC8846A, 0x3A3C40))
            .called("pigeon")
            .spans(0.2, 0.45);
    static final Thing DOVE = Thing.floor("animals/dove", w -> plain(0.3, 0xF2F0EC, 0xC8846A, 0xD8A090))
            .called("dove")
            .spans(0.2, 0.45);
    static final Thing CROW = Thing.floor("animals/crow", w -> plain(0.42, 0x1C1C20, 0x1A1A1C, 0x1A1A1C))
            .called("crow", "raven", "blackbird")
            .spans(0.3, 0.6);
    static final Thing SEAGULL = Thing.floor("animals/seagull", w -> plain(0.42, 0xF2F2F0, 0xE0B030, 0xE0B030))
            .called("seagull", "gull")
            .spans(0.3, 0.6);
    static final Thing CHICKEN = Thing.floor("animals/chicken", w -> chicken(0xF0ECE2))
            .called("chicken", "hen", "rooster")
            .spans(0.3, 0.6);
    static final Thing CHICK = Thing.floor("animals/chick", w -> chick())
            .called("chick", "baby chicken")
            .spans(0.06, 0.16);
    static final Thing DUCK = Thing.floor("animals/duck", w -> duck(0xE8E4DA, 0xE89A2A, 0.1))
            .called("duck", "duckling", "mallard")
            .spans(0.3, 0.65);
    static final Thing GOOSE = Thing.floor("animals/goose", w -> duck(0xEDEAE2, 0xE8862A, 0.3))
            .called("goose")
            .spans(0.5, 1);
    static final Thing SWAN =
            Thing.water("animals/swan", w -> swan(0xF6F4F0)).called("swan").spans(0.7, 1.5);
    static final Thing FLAMINGO = Thing.floor("animals/flamingo", w -> flamingo())
            .called("flamingo", "heron", "stork")
            .spans(0.9, 1.6);
    static final Thing OWL =
            Thing.floor("animals/owl", w -> owl()).called("owl").spans(0.25, 0.6);
    static final Thing PENGUIN =
            Thing.floor("animals/penguin", w -> penguin()).called("penguin").spans(0.4, 1.2);
    static final Thing PARROT = Thing.floor("animals/parrot", w -> parrot())
            .called("parrot", "macaw", "parakeet")
            .spans(0.3, 0.9);
    static final Thing EAGLE = Thing.floor("animals/eagle", w -> eagle())
            .called("eagle", "hawk", "falcon", "vulture")
            .spans(0.5, 1);

    private Birds() {}

    private static void eyes(Assembly bird, Blob body, Vec3 head, double x, double y, double z, double r) {
        Vec3 at = body.surface(head, new Vec3(x, y, z))
                .plus(new Vec3(x, y, z).normalized().times(-0.2 * r));
        bird.add("eyes", Finish.gloss(0x0E0B09), Round.ball(r, 14).at(at).paired());
        bird.add(
                "glints",
                Finish.glow(0xFFFFFF, 0.6),
                Round.ball(r * 0.28, 8)
                        .at(at.plus(new Vec3(0.5, 0.6, 0.45).times(r)))
                        .paired());
    }

    private static Solid beak(double length, double width, double height) {
        return Round.cone(1, 0, 1, 14).scaled(width, length, height).turnX(90);
    }

    private static Solid wing(double length, double height, double thick) {
        return Round.ball(1, 20)
                .mapped(p -> new Vec3(
                        p.x(),
                        p.y() * (p.z() < 0 ? 1 + 0.75 * p.z() : 1) + 0.22 * p.z(),
                        p.z() * (p.z() < 0 ? 1.25 : 0.8)))
                .scaled(thick, height, length);
    }

    private static Solid leg(double x, double top, double z, double thick) {
        Solid shank = Sweep.tube(Path.of(x, top, z, x, thick, z + top * 0.08), thick * 0.62, 8);
        Solid toe = Sweep.taper(Path.of(0, 0, 0, 0, -thick * 0.4, thick * 5), thick * 0.6, thick * 0.35, 6);
        return Solid.join(
                shank,
                Solid.join(toe, toe.turnY(32), toe.turnY(-32), toe.turnY(180).scaled(0.7))
                        .at(x, thick, z + top * 0.08));
    }

    private static Solid tail(double length, double width, double thick) {
        return Box.rounded(width, thick, length, thick * 0.45, 2)
                .mapped(p -> new Vec3(p.x() * (1 - 0.5 * p.z() / length), p.y(), p.z()));
    }

    private static Model songbird(int rgb, int breast) {
        Blob b = new Blob(0.02)
                .ellipsoid(0, 0.068, 0, 0.035, 0.036, 0.05)
                .limb(0, 0.08, 0.028, 0.03, 0, 0.107, 0.042, 0.026)
                .limb(0, 0.066, -0.04, 0.02, 0, 0.062, -0.075, 0.011);
        Assembly bird = new Assembly();
        Material coat = Finish.matte(rgb);
        Solid body = b.solid(0.0048);
        bird.body(
                coat,
                wing(0.05, 0.024, 0.01).turnX(-6).at(0.0335, 0.072, -0.012).paired());
        bird.body(coat, tail(0.065, 0.026, 0.006).turnX(-8).at(0, 0.06, -0.1));
        bird.add("beak", Finish.plastic(0xE0962A), beak(0.019, 0.0075, 0.0065).at(0, 0.107, 0.065));
        bird.add("legs", Finish.matte(0x8A5A34), leg(0.014, 0.038, 0.002, 0.003).paired());
        eyes(bird, b, new Vec3(0, 0.109, 0.043), 0.7, 0.25, 0.6, 0.0052);
        bird.add(
                "belly",
                Finish.matte(breast),
                Round.ellipsoid(0.029, 0.031, 0.034).at(0, 0.0635, 0.0185));
        return bird.body(coat, body).model();
    }

    private static Model plain(double size, int rgb, int beak, int legs) {
        double s = size / 0.3;
        Blob b = new Blob(0.04 * s)
                .ellipsoid(0, 0.135 * s, -0.01 * s, 0.062 * s, 0.062 * s, 0.105 * s)
                .limb(0, 0.155 * s, 0.06 * s, 0.046 * s, 0, 0.235 * s, 0.1 * s, 0.034 * s)
                .limb(0, 0.125 * s, -0.1 * s, 0.036 * s, 0, 0.115 * s, -0.15 * s, 0.018 * s);
        Assembly bird = new Assembly();
        Material coat = Finish.matte(rgb);
        bird.body(coat, b.solid(0.0115 * s));
        bird.body(
                coat,
                wing(0.1 * s, 0.045 * s, 0.017 * s)
                        .turnX(-5)
                        .at(0.058 * s, 0.14 * s, -0.035 * s)
                        .paired());
        bird.body(coat, tail(0.12 * s, 0.06 * s, 0.011 * s).turnX(-6).at(0, 0.108 * s, -0.2 * s));
        bird.add(
                "beak",
                Finish.plastic(beak),
                beak(0.034 * s, 0.009 * s, 0.009 * s).at(0, 0.235 * s, 0.129 * s));
        bird.add(
                "legs",
                Finish.matte(legs),
                leg(0.026 * s, 0.085 * s, 0, 0.0055 * s).paired());
        eyes(bird, b, new Vec3(0, 0.238 * s, 0.1 * s), 0.8, 0.2, 0.5, 0.0068 * s);
        return bird.model();
    }

    private static Model chicken(int rgb) {
        Blob b = new Blob(0.05)
                .ellipsoid(0, 0.2, 0, 0.1, 0.105, 0.14)
                .limb(0, 0.25, 0.09, 0.075, 0, 0.37, 0.13, 0.042)
                .chain(0, 0.22, -0.1, 0.07, 0, 0.3, -0.18, 0.05, 0, 0.38, -0.22, 0.025);
        Assembly bird = new Assembly();
        Material coat = Finish.matte(rgb);
        bird.body(coat, b.solid(0.0155));
        bird.body(coat, wing(0.11, 0.065, 0.022).at(0.094, 0.215, -0.02).paired());
        Solid comb = Round.ball(0.019, 12).scaled(0.5, 1.1, 1);
        bird.add(
                "comb",
                Finish.skin(0xC4201E, 0xB01818, 0.5),
                Solid.join(
                                comb.at(0, 0.412, 0.15),
                                comb.scaled(1.1).at(0, 0.42, 0.13).at(0, -0.02, 0),
                                comb.at(0, 0.41, 0.098))
                        .plus(Round.ball(1, 12)
                                .scaled(0.009, 0.021, 0.011)
                                .at(0.009, 0.325, 0.172)
                                .paired()));
        bird.add("beak", Finish.plastic(0xE0A52C), beak(0.034, 0.012, 0.0125).at(0, 0.362, 0.165));
        bird.add("legs", Finish.matte(0xE0A52C), leg(0.045, 0.12, 0.01, 0.009).paired());
        eyes(bird, b, new Vec3(0, 0.372, 0.13), 0.8, 0.22, 0.5, 0.0085);
        return bird.model();
    }

    private static Model chick() {
        Blob b = new Blob(0.015)
                .ellipsoid(0, 0.045, 0, 0.031, 0.03, 0.036)
                .ball(0, 0.083, 0.016, 0.025)
                .limb(0, 0.045, -0.025, 0.012, 0, 0.055, -0.042, 0.006);
        Assembly bird = new Assembly()
                .body(
                        Finish.matte(0xF4D448),
                        b.solid(0.0042)
                                .plus(wing(0.022, 0.014, 0.006)
                                        .at(0.031, 0.048, -0.004)
                                        .paired()));
        bird.add("beak", Finish.plastic(0xE88A2A), beak(0.012, 0.006, 0.005).at(0, 0.08, 0.039));
        bird.add(
                "legs", Finish.matte(0xE88A2A), leg(0.012, 0.022, 0.002, 0.0026).paired());
        eyes(bird, b, new Vec3(0, 0.084, 0.016), 0.7, 0.25, 0.65, 0.0042);
        return bird.model();
    }

    private static Model duck(int rgb, int bill, double neck) {
        Blob b = new Blob(0.05)
                .ellipsoid(0, 0.15, -0.02, 0.095, 0.085, 0.16)
                .limb(0, 0.16, 0.1, 0.065, 0, 0.24 + neck, 0.16, 0.045)
                .ball(0, 0.27 + neck, 0.175, 0.058)
                .limb(0, 0.17, -0.15, 0.045, 0, 0.21, -0.23, 0.018);
        Assembly bird = new Assembly()
                .body(
                        Finish.matte(rgb),
                        b.solid(0.0145)
                                .plus(wing(0.14, 0.06, 0.022)
                                        .at(0.09, 0.165, -0.045)
                                        .paired()));
        Solid flat = Box.rounded(0.05, 0.02, 0.075, 0.009, 3)
                .mapped(p ->
                        new Vec3(p.x() * (0.8 + 3.2 * Math.max(0, p.z())), p.y() - 0.12 * Math.max(0, -p.z()), p.z()));
        bird.add("bill", Finish.plastic(bill), flat.at(0, 0.248 + neck, 0.255));
        Solid foot = Extrusion.of(
                        Outline.of(
                                -0.006, -0.012, 0.006, -0.012, 0.035, 0.055, 0.012, 0.045, 0, 0.06, -0.012, 0.045,
                                -0.035, 0.055),
                        0.007,
                        0.002)
                .turnX(90)
                .scaled(1, 1, 1);
        bird.add(
                "feet",
                Finish.plastic(bill),
                foot.at(0.045, 0.004, 0.03)
                        .plus(Round.cylinder(0.01, 0.08).at(0.045, 0.002, 0.01))
                        .paired());
        eyes(bird, b, new Vec3(0, 0.28 + neck, 0.175), 0.8, 0.25, 0.5, 0.0095);
        return bird.model();
    }

    private static Model swan(int rgb) {
        Blob b = new Blob(0.08)
                .ellipsoid(0, 0.15, -0.08, 0.18, 0.15, 0.33)
                .chain(
                        0, 0.2, 0.2, 0.1, 0, 0.36, 0.34, 0.055, 0, 0.58, 0.27, 0.042, 0, 0.76, 0.23, 0.04, 0, 0.84, 0.3,
                        0.04, 0, 0.8, 0.38, 0.042)
                .limb(0, 0.2, -0.36, 0.08, 0, 0.3, -0.5, 0.02);
        Assembly bird = new Assembly()
                .body(
                        Finish.matte(rgb),
                        b.solid(0.023)
                                .plus(wing(0.3, 0.14, 0.045)
                                        .turnX(-12)
                                        .at(0.155, 0.24, -0.12)
                                        .paired()));
        bird.add(
                "bill",
                Finish.plastic(0xE8762A),
                beak(0.11, 0.026, 0.024).turnX(14).at(0, 0.795, 0.408));
        bird.add("knob", Finish.BLACK, Round.ball(0.024, 14).at(0, 0.815, 0.415));
        eyes(bird, b, new Vec3(0, 0.81, 0.37), 0.8, 0.3, 0.4, 0.011);
        return bird.model();
    }

    private static Model flamingo() {
        Blob b = new Blob(0.06)
                .ellipsoid(0, 0.78, -0.02, 0.11, 0.11, 0.19)
                .chain(
                        0, 0.8, 0.13, 0.06, 0, 0.86, 0.27, 0.032, 0, 1.05, 0.26, 0.026, 0, 1.2, 0.17, 0.025, 0, 1.32,
                        0.2, 0.026, 0, 1.33, 0.27, 0.034)
                .limb(0, 0.78, -0.18, 0.05, 0, 0.72, -0.29, 0.02);
        Material coat = Finish.matte(0xF08AA0);
        Assembly bird = new Assembly()
                .body(
                        coat,
                        b.solid(0.019)
                                .plus(wing(0.18, 0.09, 0.03)
                                        .at(0.1, 0.79, -0.04)
                                        .paired()));
        Solid bill = Sweep.taper(
                Path.of(0, 1.33, 0.29, 0, 1.31, 0.345, 0, 1.25, 0.365).smooth(5), 0.021, 0.007, 12);
        bird.add("bill", Finish.plastic(0xF4E0DA), bill);
        bird.add("tip", Finish.BLACK, Round.capsule(0.0125, 0.05, 12).turnX(190).at(0, 1.285, 0.362));
        bird.add(
                "legs",
                Finish.matte(0xE07A90),
                leg(0.04, 0.72, 0, 0.013)
                        .paired()
                        .plus(Round.ball(0.018, 10).at(0.04, 0.36, 0.03).paired()));
        eyes(bird, b, new Vec3(0, 1.335, 0.262), 0.85, 0.25, 0.3, 0.008);
        return bird.model();
    }

    private static Model owl() {
        Blob b = new Blob(0.05)
                .ellipsoid(0, 0.16, 0, 0.1, 0.14, 0.085)
                .ellipsoid(0, 0.315, 0.012, 0.095, 0.075, 0.078)
                .limbs(0.06, 0.36, 0.01, 0.024, 0.085, 0.425, 0.012, 0.008);
        Assembly bird = new Assembly();
        Material coat = Finish.matte(0x8A6238);
        bird.body(
                coat, wing(0.07, 0.12, 0.022).turnX(-70).at(0.098, 0.17, -0.01).paired());
        bird.add(
                "face",
                Finish.matte(0xE2CFA8),
                Round.ball(1, 20)
                        .scaled(0.047, 0.05, 0.014)
                        .turnY(14)
                        .at(0.041, 0.318, 0.083)
                        .paired());
        bird.add(
                "iris",
                Finish.gloss(0xF0B020),
                Round.ball(1, 18)
                        .scaled(0.028, 0.028, 0.012)
                        .turnY(14)
                        .at(0.042, 0.322, 0.094)
                        .paired());
        bird.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(1, 14)
                        .scaled(0.015, 0.015, 0.009)
                        .turnY(14)
                        .at(0.043, 0.322, 0.102)
                        .paired());
        bird.add(
                "beak",
                Finish.plastic(0xD8A040),
                beak(0.035, 0.012, 0.012).turnX(48).at(0, 0.305, 0.092));
        bird.add("feet", Finish.plastic(0xD8A040), leg(0.04, 0.035, 0.02, 0.01).paired());
        return Hide.paint(
                        bird,
                        coat,
                        b.solid(0.0125),
                        (along, up) -> up < 0.6 && along > 0.5
                                ? (Math.floorMod((int) (up * 40), 3) == 0 ? 0xC8A888 : 0xFFFFFF)
                                : 0xB89C84)
                .model();
    }

    private static Model penguin() {
        Blob b = new Blob(0.08).ellipsoid(0, 0.34, 0, 0.175, 0.31, 0.16).ellipsoid(0, 0.7, 0.015, 0.105, 0.11, 0.105);
        Assembly bird = new Assembly().body(Finish.plastic(0x1E2229), b.solid(0.027));
        bird.add(
                "belly",
                Finish.matte(0xF4F2EC),
                Round.ball(1, 28).scaled(0.142, 0.265, 0.1).at(0, 0.33, 0.078));
        bird.add(
                "cheeks",
                Finish.matte(0xF4F2EC),
                Round.ball(1, 16)
                        .scaled(0.045, 0.05, 0.03)
                        .turnY(40)
                        .at(0.062, 0.7, 0.085)
                        .paired());
        Solid flipper = Round.ball(1, 20).scaled(0.028, 0.19, 0.075).turnZ(17).at(0.2, 0.4, 0.0);
        bird.body(Finish.plastic(0x1E2229), flipper.paired());
        bird.add("beak", Finish.plastic(0xE8902A), beak(0.085, 0.026, 0.022).at(0, 0.69, 0.11));
        bird.add(
                "feet",
                Finish.plastic(0xE8902A),
                Round.ball(1, 16)
                        .scaled(0.065, 0.026, 0.1)
                        .at(0.085, 0.026, 0.07)
                        .paired());
        bird.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.014, 12).at(0.05, 0.728, 0.112).paired());
        bird.add(
                "glints",
                Finish.glow(0xFFFFFF, 0.6),
                Round.ball(0.0045, 8).at(0.054, 0.735, 0.1245).paired());
        return bird.model();
    }

    private static Model parrot() {
        Blob b = new Blob(0.04)
                .limb(0, 0.2, 0, 0.065, 0, 0.36, 0.05, 0.055)
                .ball(0, 0.41, 0.065, 0.058)
                .limb(0, 0.16, -0.02, 0.045, 0, 0.06, -0.08, 0.025);
        Material red = Finish.matte(0xC8281E);
        Assembly bird = new Assembly().body(red, b.solid(0.0135));
        Solid feathers = Round.ball(1, 20).scaled(0.02, 0.14, 0.055).turnX(22).at(0.062, 0.23, -0.02);
        bird.add("wings", Finish.matte(0x2458B0), feathers.paired());
        bird.add(
                "shoulders",
                Finish.matte(0xF0C030),
                Round.ball(1, 18)
                        .scaled(0.02, 0.055, 0.05)
                        .turnX(22)
                        .at(0.064, 0.3, 0.008)
                        .paired());
        bird.body(red, tail(0.34, 0.05, 0.014).turnX(-68).at(0, -0.05, -0.13));
        Solid beak = Sweep.taper(
                Path.of(0, 0.42, 0.115, 0, 0.425, 0.15, 0, 0.4, 0.17, 0, 0.37, 0.165)
                        .smooth(4),
                0.026,
                0.004,
                14);
        bird.add(
                "beak",
                Finish.plastic(0xE8DCC4),
                beak.plus(Round.ellipsoid(0.018, 0.018, 0.022).at(0, 0.385, 0.118)));
        bird.add(
                "cheeks",
                Finish.matte(0xF4EEE4),
                Round.ball(1, 16)
                        .scaled(0.02, 0.03, 0.03)
                        .at(0.044, 0.41, 0.085)
                        .paired());
        bird.add(
                "eyes",
                Finish.gloss(0x0A0808),
                Round.ball(0.008, 12).at(0.061, 0.42, 0.088).paired());
        bird.add("perch", Finish.BARK, Round.cylinder(0.018, 0.34).turnZ(90).at(0.17, 0.115, 0.02));
        bird.add(
                "feet",
                Finish.GREY,
                Round.torus(0.021, 0.006, 16, 8).turnZ(90).at(0.03, 0.118, 0.02).paired());
        return bird.model();
    }

    private static Model eagle() {
        Blob b = new Blob(0.06)
                .ellipsoid(0, 0.38, -0.04, 0.12, 0.19, 0.12)
                .limb(0, 0.36, -0.08, 0.09, 0, 0.2, -0.18, 0.05);
        Blob head = new Blob(0.04).limb(0, 0.55, 0.02, 0.075, 0, 0.64, 0.045, 0.062);
        Material coat = Finish.matte(0x4A3220);
        Assembly bird = new Assembly().body(coat, b.solid(0.02));
        bird.body(coat, wing(0.11, 0.2, 0.035).turnX(-62).at(0.115, 0.39, -0.06).paired());
        bird.add("head", Finish.matte(0xF4F0E6), head.solid(0.013));
        bird.add(
                "tail", Finish.matte(0xF4F0E6), tail(0.2, 0.13, 0.02).turnX(-38).at(0, 0.1, -0.25));
        Solid beak = Sweep.taper(
                Path.of(0, 0.65, 0.09, 0, 0.655, 0.135, 0, 0.635, 0.17, 0, 0.605, 0.172)
                        .smooth(4),
                0.028,
                0.004,
                14);
        bird.add("beak", Finish.plastic(0xE8B02C), beak);
        bird.add("feet", Finish.plastic(0xE0A82C), leg(0.06, 0.16, 0, 0.016).paired());
        bird.body(coat, Round.ellipsoid(0.055, 0.1, 0.06).at(0.06, 0.2, 0).paired());
        eyes(bird, head, new Vec3(0, 0.65, 0.045), 0.75, 0.2, 0.6, 0.0105);
        bird.add(
                "brows",
                Finish.matte(0xE0DACC),
                Round.capsule(0.009, 0.05, 8)
                        .turnX(78)
                        .turnY(28)
                        .at(0.042, 0.672, 0.062)
                        .paired());
        return bird.model();
    }
}
