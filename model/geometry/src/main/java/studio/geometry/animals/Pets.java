package studio.geometry.animals;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Noise;

/// Cat, dog, rabbit, mouse and their kin.
final class Pets {
    static final Thing DOG = Thing.floor("animals/dog", Pets::dog)
            .called("dog", "puppy", "labrador", "retriever", "hound", "golden retriever")
            .spans(0.6, 1.3);
    static final Thing CAT = Thing.floor("animals/cat", Pets::cat)
            .called("cat", "kitten", "kitty", "tabby", "tomcat")
            .spans(0.4, 0.8);
    static final Thing RABBIT = Thing.floor("animals/rabbit", Pets::rabbit)
            .called("rabbit", "bunny", "hare")
            .spans(0.25, 0.5);
    static final Thing MOUSE = Thing.floor("animals/mouse", Pets::mouse)
            .called("mouse", "rat", "hamster", "gerbil")
            .spans(0.06, 0.25);
    static final Thing FOX =
            Thing.floor("animals/fox", Pets::fox).called("fox").outdoors().spans(0.6, 1.3);
    static final Thing WOLF = Thing.floor("animals/wolf", Pets::wolf)
            .called("wolf", "coyote", "husky")
            .outdoors()
            .spans(0.9, 1.7);

    private Pets() {}

    private static Model dog(Wish wish) {
        Beast dog = new Beast(0.05).torso(0.42, 0.45, 0.125, 0.1, 0.1).legs(0.08, 0.045, 0.03, 0.033);
        dog.neck(0.17, 0.08, 0.08, 0.07).head(0.085, 0.1, 0.045, 0.052, 0.038);
        dog.coat.chains(0.06, 0.71, 0.33, 0.024, 0.098, 0.66, 0.34, 0.028, 0.102, 0.6, 0.355, 0.02);
        dog.tail(0, 0.5, -0.3, 0.03, 0, 0.56, -0.42, 0.026, 0, 0.68, -0.48, 0.016);
        dog.eyes(0.038, 0.028, 0.072, 0.0135).nose(-0.022, 0.172, 0.022, 0x17120F);
        tongue(dog.parts, 0.605, 0.44);
        return dog.plain(Finish.skin(0xC2924E, 0xA87838, 0.85), 0.021);
    }

    private static void tongue(Assembly parts, double y, double z) {
        parts.add(
                "tongue",
                Finish.gloss(0xC65A66),
                Round.ball(1, 12).scaled(0.016, 0.006, 0.03).turnX(35).at(0, y, z + 0.03));
    }

    private static Model cat(Wish wish) {
        Beast cat = new Beast(0.03).torso(0.24, 0.235, 0.07, 0.066, 0.07).legs(0.042, 0.027, 0.018, 0.021);
        cat.neck(0.075, 0.05, 0.052, 0.05).head(0.062, 0.026, 0.024, 0.034, 0.022);
        cat.ears(0.036, 0.042, 0, 0.05, 0.092, -0.002, 0.02);
        cat.coat.pair(0.02, cat.headY - 0.024, cat.headZ + 0.05, 0.018, 0.015, 0.016);
        cat.tail(
                0, 0.25, -0.17, 0.017, 0, 0.24, -0.26, 0.016, 0, 0.3, -0.32, 0.015, 0, 0.4, -0.31, 0.013, 0, 0.44,
                -0.28, 0.011);
        cat.irises(0.03, 0.016, 0.05, 0.0155, 0x9CB83A, 0.34);
        cat.nose(-0.01, 0.069, 0.008, 0xC87A78);
        Solid whisker = Sweep.tube(
                        Path.of(0.02, 0, 0, 0.06, 0.006, 0, 0.09, -0.004, -0.01).smooth(3), 0.0006, 5)
                .at(0, cat.headY - 0.024, cat.headZ + 0.058);
        cat.pair(
                "whiskers", Finish.WHITE, whisker.plus(whisker.at(0, -0.008, 0)).plus(whisker.at(0, 0.007, 0)));
        return cat.marked(Finish.matte(0xD8934A), 0.0105, Pets::tabby);
    }

    private static int tabby(double along, double up) {
        double band = StrictMath.sin(along * 62 + 3 * Noise.at(along * 6, up * 5, 0.5));
        boolean flank = up > 0.3 && along > 0.02;
        return band > 0.45 && flank ? 0xB89878 : up < 0.09 ? 0xFFFFFF : 0xF4ECE4;
    }

    private static Model rabbit(Wish wish) {
        Blob b = new Blob(0.035)
                .ellipsoid(0, 0.13, -0.03, 0.09, 0.105, 0.13)
                .ellipsoid(0, 0.12, 0.07, 0.065, 0.08, 0.07);
        b.ball(0, 0.225, 0.12, 0.058)
                .limb(0, 0.215, 0.15, 0.04, 0, 0.205, 0.18, 0.026)
                .pair(0.022, 0.205, 0.155, 0.024, 0.022, 0.024);
        b.chains(0.022, 0.27, 0.1, 0.016, 0.03, 0.33, 0.085, 0.021, 0.036, 0.4, 0.06, 0.011);
        b.pair(0.062, 0.08, -0.06, 0.045, 0.075, 0.08).pair(0.06, 0.022, 0.0, 0.026, 0.022, 0.075);
        b.limbs(0.035, 0.1, 0.1, 0.026, 0.036, 0.02, 0.125, 0.019).ball(0, 0.11, -0.165, 0.038);
        Assembly parts = new Assembly();
        parts.add(
                "eyes",
                Finish.gloss(0x1A0E0A),
                Round.ball(0.0125, 14).at(0.043, 0.238, 0.152).paired());
        parts.add(
                "nose",
                Finish.matte(0xC88A88),
                Round.ball(1, 12).scaled(0.009, 0.006, 0.006).at(0, 0.216, 0.204));
        parts.add(
                "inner ears",
                Finish.matte(0xD8A8A0),
                Round.ball(1, 14)
                        .scaled(0.011, 0.052, 0.006)
                        .turnX(-17)
                        .turnZ(-7)
                        .at(0.031, 0.338, 0.0995)
                        .paired());
        parts.add("scut", Finish.matte(0xF2EEE6), Round.ball(0.034, 14).at(0, 0.112, -0.176));
        return parts.body(Finish.skin(0xB09474, 0x987C5E, 0.95), b.solid(0.0085))
                .model();
    }

    private static Model mouse(Wish wish) {
        Blob b = new Blob(0.012)
                .ellipsoid(0, 0.026, -0.008, 0.024, 0.025, 0.036)
                .ellipsoid(0, 0.024, 0.02, 0.018, 0.018, 0.02);
        b.ball(0, 0.03, 0.038, 0.0155).limb(0, 0.028, 0.046, 0.011, 0, 0.024, 0.064, 0.005);
        b.limbs(0.012, 0.014, 0.024, 0.006, 0.013, 0.003, 0.03, 0.004)
                .pair(0.018, 0.012, -0.018, 0.01, 0.014, 0.016)
                .pair(0.018, 0.003, -0.012, 0.006, 0.003, 0.012);
        Assembly parts = new Assembly();
        Solid ear = Round.ball(1, 16)
                .scaled(0.0125, 0.0125, 0.003)
                .turnY(20)
                .turnX(-15)
                .at(0.0135, 0.047, 0.032);
        parts.body(Finish.skin(0x9A938C, 0x847D76, 0.9), ear.paired());
        parts.add(
                "inner ears",
                Finish.matte(0xD9A8A2),
                Round.ball(1, 14)
                        .scaled(0.009, 0.009, 0.002)
                        .turnY(20)
                        .turnX(-15)
                        .at(0.0142, 0.047, 0.0345)
                        .paired());
        parts.add(
                "eyes",
                Finish.gloss(0x0C0A0A),
                Round.ball(0.0032, 12).at(0.0095, 0.034, 0.0495).paired());
        parts.add("nose", Finish.matte(0xD88A88), Round.ball(0.0026, 10).at(0, 0.0245, 0.069));
        Solid whisker = Sweep.tube(
                Path.of(0.003, 0.024, 0.062, 0.014, 0.026, 0.06, 0.022, 0.023, 0.056)
                        .smooth(2),
                0.0002,
                4);
        parts.add("whiskers", Finish.BLACK, whisker.plus(whisker.up(-0.002)).paired());
        parts.add(
                "tail",
                Finish.matte(0xD4A49C),
                Sweep.taper(
                        Path.of(
                                        0, 0.02, -0.04, 0.004, 0.008, -0.06, 0.02, 0.004, -0.085, 0.012, 0.005, -0.115,
                                        -0.005, 0.012, -0.13)
                                .smooth(5),
                        0.003,
                        0.001,
                        8));
        return parts.body(Finish.skin(0x9A938C, 0x847D76, 0.9), b.solid(0.0032)).model();
    }

    private static Model fox(Wish wish) {
        Beast fox = canine(0.62);
        fox.tail(
                0, 0.3, -0.2, 0.02, 0, 0.25, -0.3, 0.045, 0, 0.2, -0.42, 0.06, 0, 0.2, -0.52, 0.03, 0, 0.21, -0.57,
                0.01);
        return fox.marked(
                Finish.matte(0xC8622A),
                0.0135,
                (along, up) -> up < 0.28 && along > 0.4
                        ? 0x40302C
                        : along < 0.09 ? 0xFFFFFF : up > 0.5 && up < 0.68 && along > 0.84 ? 0xFFF6EE : 0xFFF0E4);
    }

    private static Model wolf(Wish wish) {
        Beast wolf = canine(1);
        wolf.tail(0, 0.48, -0.32, 0.03, 0, 0.42, -0.44, 0.048, 0, 0.3, -0.54, 0.04, 0, 0.24, -0.57, 0.015);
        return wolf.marked(
                Finish.skin(0x85817C, 0x6E6A66, 0.95),
                0.021,
                (along, up) -> up < 0.3 ? 0xFFFFFF : up > 0.6 && along < 0.7 ? 0xA8A4A0 : 0xECE8E2);
    }

    /// A lean long-muzzled dog with pricked ears.
    private static Beast canine(double s) {
        Beast dog = new Beast(0.05 * s)
                .torso(0.46 * s, 0.48 * s, 0.12 * s, 0.09 * s, 0.09 * s)
                .legs(0.075 * s, 0.042 * s, 0.027 * s, 0.032 * s);
        dog.neck(0.15 * s, 0.1 * s, 0.09 * s, 0.07 * s).head(0.08 * s, 0.125 * s, 0.05 * s, 0.045 * s, 0.024 * s);
        dog.ears(0.045 * s, 0.05 * s, -0.01 * s, 0.062 * s, 0.14 * s, -0.02 * s, 0.03 * s);
        return dog.eyes(0.038 * s, 0.026 * s, 0.066 * s, 0.011 * s).nose(-0.038 * s, 0.188 * s, 0.017 * s, 0x17120F);
    }
}
