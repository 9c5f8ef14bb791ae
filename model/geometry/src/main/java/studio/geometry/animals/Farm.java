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
import studio.geometry.kit.Wish;
import studio.math.Noise;
import studio.math.surface.Material;

/// Horse, cow, sheep, pig, goat and donkey.
final class Farm {
    static final Thing HORSE = Thing.floor("animals/horse", Farm::horse)
            .called("horse", "pony", "stallion", "mare", "foal", "donkey", "mule")
            .outdoors()
            .spans(1.8, 2.8);
    static final Thing COW = Thing.floor("animals/cow", Farm::cow)
            .called("cow", "bull", "ox", "calf", "cattle")
            .outdoors()
            .spans(1.8, 2.8);
    static final Thing SHEEP = Thing.floor("animals/sheep", Farm::sheep)
            .called("sheep", "lamb", "ram", "ewe")
            .outdoors()
            .spans(0.9, 1.5);
    static final Thing PIG = Thing.floor("animals/pig", Farm::pig)
            .called("pig", "piglet", "hog", "boar")
            .outdoors()
            .spans(0.9, 1.6);
    static final Thing GOAT = Thing.floor("animals/goat", Farm::goat)
            .called("goat", "billy goat")
            .outdoors()
            .spans(0.8, 1.5);

    private Farm() {}

    private static Model horse(Wish wish) {
        Beast horse = new Beast(0.1).torso(0.95, 1.15, 0.27, 0.25, 0.27).legs(0.15, 0.085, 0.045, 0.06);
        horse.neck(0.5, 0.28, 0.19, 0.105).head(0.125, 0.34, 0.26, 0.1, 0.072);
        horse.ears(0.05, 0.1, -0.03, 0.06, 0.21, -0.02, 0.032).eyes(0.1, 0.03, 0.09, 0.021);
        Material hair = Finish.matte(0x2A1C14);
        Solid mane = new Blob(0.05)
                .chain(0, 1.9, 0.85, 0.05, 0, 1.86, 0.68, 0.075, 0, 1.66, 0.52, 0.08, 0, 1.46, 0.4, 0.05)
                .limb(0, 1.9, 0.84, 0.04, 0, 1.8, 1.0, 0.025)
                .solid(0.03);
        Solid tail = new Blob(0.04)
                .chain(0, 1.28, -0.68, 0.05, 0, 1.2, -0.84, 0.065, 0, 0.9, -0.92, 0.08, 0, 0.55, -0.9, 0.03)
                .solid(0.03);
        horse.parts.add("mane", hair, mane.plus(tail));
        hooves(horse, 0.15, 0.475, 0.065);
        nostrils(horse, 0.035, -0.25, 0.465, 0.014);
        return horse.plain(Finish.skin(0x7A4526, 0x63361C, 0.6), 0.05);
    }

    private static void hooves(Beast beast, double x, double z, double r) {
        Solid hoof = Round.cone(r * 1.15, r * 0.85, r * 1.3, 18);
        beast.parts.add(
                "hooves",
                Finish.plastic(0x2A211B),
                hoof.at(x, 0, z + 0.02).paired().plus(hoof.at(x, 0, -z - 0.03).paired()));
    }

    private static void nostrils(Beast beast, double x, double y, double z, double r) {
        Solid hole = Round.ball(1, 10).scaled(r, r, r * 0.6).at(beast.onHead(x, y, z, -0.2 * r));
        beast.parts.add("nostrils", Finish.matte(0x2A1814), hole.paired());
    }

    private static Model cow(Wish wish) {
        Beast cow = new Beast(0.1).torso(1.05, 0.98, 0.3, 0.33, 0.3).legs(0.19, 0.085, 0.055, 0.07);
        cow.neck(0.16, 0.26, 0.2, 0.14).head(0.15, 0.22, 0.15, 0.13, 0.105);
        cow.coat.limbs(0.1, cow.headY + 0.06, cow.headZ - 0.02, 0.035, 0.27, cow.headY + 0.05, cow.headZ - 0.05, 0.045);
        cow.tail(0, 1.2, -0.78, 0.03, 0, 0.9, -0.87, 0.022, 0, 0.5, -0.87, 0.02, 0, 0.4, -0.86, 0.045);
        cow.eyes(0.115, 0.04, 0.09, 0.023);
        Solid horn = Sweep.taper(
                        Path.of(0.09, 0.1, 0, 0.19, 0.14, 0.01, 0.23, 0.24, 0.04)
                                .smooth(5),
                        0.028,
                        0.006,
                        12)
                .at(0, cow.headY, cow.headZ);
        cow.pair("horns", Finish.plastic(0xDDD2B8), horn);
        cow.parts.add(
                "muzzle",
                Finish.matte(0xD8A498),
                Round.ellipsoid(0.115, 0.085, 0.06).at(0, cow.headY - 0.16, cow.headZ + 0.335));
        nostrils(cow, 0.05, -0.14, 0.39, 0.016);
        cow.parts.add(
                "udder",
                Finish.matte(0xDDA8A0),
                Round.ellipsoid(0.13, 0.11, 0.15).at(0, 0.64, -0.3));
        hooves(cow, 0.19, 0.53, 0.075);
        return cow.marked(Finish.skin(0xF2EEE6, 0xE6E0D4, 0.8), 0.052, Farm::patches);
    }

    private static int patches(double along, double up) {
        return Noise.fractal(along * 4.6 + 3.1, up * 3.6 + 1.4, 7.7, 2) > 0.05 ? 0x241C18 : 0xFFFFFF;
    }

    private static Model sheep(Wish wish) {
        Blob wool = new Blob(0.06);
        for (int i = 0; i < 90; i++) {
            double y = 1 - 2 * (i + 0.5) / 90;
            double r = Math.sqrt(1 - y * y);
            wool.ball(
                    0.21 * r * StrictMath.cos(i * 2.39996),
                    0.6 + 0.2 * y,
                    -0.02 + 0.36 * r * StrictMath.sin(i * 2.39996),
                    0.085);
        }
        wool.ellipsoid(0, 0.6, -0.02, 0.2, 0.19, 0.34)
                .ball(0, 0.83, 0.36, 0.075)
                .pair(0.05, 0.84, 0.36, 0.05, 0.05, 0.05)
                .ball(0, 0.62, -0.42, 0.06);
        Blob face = new Blob(0.04).ball(0, 0.77, 0.39, 0.095).limb(0, 0.75, 0.44, 0.075, 0, 0.68, 0.55, 0.055);
        face.limbs(0.07, 0.8, 0.37, 0.03, 0.19, 0.76, 0.36, 0.026)
                .limbs(0.12, 0.5, 0.22, 0.04, 0.12, 0.02, 0.22, 0.032)
                .limbs(0.12, 0.5, -0.26, 0.045, 0.12, 0.02, -0.26, 0.032);
        Assembly parts = new Assembly().body(Finish.matte(0xEDE6D6), wool.solid(0.026));
        parts.add("face", Finish.matte(0x2E2824), face.solid(0.017));
        parts.add(
                "eyes",
                Finish.gloss(0xE8C860),
                Round.ball(0.017, 14).at(0.066, 0.79, 0.455).paired());
        return parts.add(
                        "pupils",
                        Finish.BLACK,
                        Round.ball(1, 10)
                                .scaled(0.008, 0.006, 0.006)
                                .at(0.072, 0.79, 0.4685)
                                .paired())
                .model();
    }

    private static Model pig(Wish wish) {
        Beast pig = new Beast(0.07).torso(0.6, 0.46, 0.21, 0.25, 0.22).legs(0.13, 0.075, 0.05, 0.055);
        pig.neck(0.06, 0.16, 0.19, 0.15).head(0.15, 0.13, 0.06, 0.1, 0.075);
        Solid ear = Extrusion.of(
                        Outline.of(-0.06, 0, 0.06, 0, 0.05, 0.08, 0, 0.15, -0.05, 0.08)
                                .smoothLoop(3),
                        0.016,
                        0.006)
                .creased(80);
        pig.pair(
                "body",
                Finish.skin(0xE6A8A0, 0xDC9890, 0.6),
                ear.turnX(48).turnY(28).at(pig.onHead(0.1, 0.12, -0.02, -0.02)));
        pig.eyes(0.08, 0.045, 0.125, 0.016);
        pig.parts.add(
                "snout",
                Finish.matte(0xD08A88),
                Round.cylinder(0.078, 0.05, 0.015, 24).turnX(90).at(0, pig.headY - 0.06, pig.headZ + 0.255));
        pig.pair(
                "nostrils",
                Finish.matte(0x2A1814),
                Round.ball(1, 10).scaled(0.016, 0.02, 0.008).at(0.028, pig.headY - 0.06, pig.headZ + 0.306));
        Solid tail =
                Sweep.tube(Path.helix(0.03, 0.11, 1.6, 24), 0.012, 8).turnX(-70).at(0, 0.56, -0.5);
        pig.parts.body(Finish.skin(0xE6A8A0, 0xDC9890, 0.6), tail);
        return pig.plain(Finish.skin(0xE6A8A0, 0xDC9890, 0.6), 0.031);
    }

    private static Model goat(Wish wish) {
        Beast goat = new Beast(0.06).torso(0.5, 0.56, 0.14, 0.155, 0.14).legs(0.09, 0.05, 0.03, 0.036);
        goat.neck(0.22, 0.1, 0.095, 0.07).head(0.08, 0.14, 0.09, 0.058, 0.042);
        goat.coat.limbs(0.05, goat.headY + 0.03, goat.headZ - 0.01, 0.022, 0.15, goat.headY + 0.01, goat.headZ, 0.02);
        goat.tail(0, 0.66, -0.36, 0.03, 0, 0.74, -0.43, 0.015)
                .eyes(0.056, 0.024, 0.06, 0.013)
                .nose(-0.08, 0.21, 0.02, 0x3A2A26);
        Solid horn = Sweep.taper(
                        Path.of(0.03, 0.06, 0.01, 0.04, 0.17, -0.03, 0.06, 0.24, -0.13, 0.08, 0.24, -0.2)
                                .smooth(5),
                        0.022,
                        0.005,
                        10)
                .at(0, goat.headY, goat.headZ);
        goat.pair("horns", Finish.plastic(0x8A7C66), horn);
        goat.parts.add(
                "beard",
                Finish.matte(0xD8D0C0),
                Sweep.taper(
                                Path.of(0, -0.12, 0.15, 0, -0.2, 0.16, 0, -0.26, 0.14)
                                        .smooth(3),
                                0.026,
                                0.004,
                                10)
                        .at(0, goat.headY, goat.headZ));
        hooves(goat, 0.09, 0.25, 0.036);
        return goat.plain(Finish.skin(0xE6E0D2, 0xCFC6B4, 0.95), 0.026);
    }
}
