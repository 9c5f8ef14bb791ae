package studio.geometry.animals;

import studio.geometry.Model;
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

/// The large animals of zoo and savanna.
final class Wild {
    static final Thing GIRAFFE = Thing.floor("animals/giraffe", Wild::giraffe)
            .called("giraffe")
            .outdoors()
            .spans(3.5, 5.5);
    static final Thing ELEPHANT = Thing.floor("animals/elephant", Wild::elephant)
            .called("elephant")
            .outdoors()
            .spans(2.5, 5.5);
    static final Thing ZEBRA =
            Thing.floor("animals/zebra", Wild::zebra).called("zebra").outdoors().spans(1.8, 2.8);
    static final Thing BEAR = Thing.floor("animals/bear", w -> bear(0x5A3C26, 0x4A2F1C))
            .called("bear", "brown bear", "grizzly", "grizzly bear")
            .outdoors()
            .spans(1.5, 2.5);
    static final Thing POLAR = Thing.floor("animals/polar-bear", w -> bear(0xEDE8DA, 0xDDD6C4))
            .called("polar bear")
            .outdoors()
            .spans(1.5, 2.5);
    static final Thing PANDA = Thing.floor("animals/panda", Wild::panda)
            .called("panda", "panda bear")
            .outdoors()
            .spans(1, 2.2);
    static final Thing LION =
            Thing.floor("animals/lion", Wild::lion).called("lion").outdoors().spans(1.5, 2.8);
    static final Thing TIGER =
            Thing.floor("animals/tiger", Wild::tiger).called("tiger").outdoors().spans(1.5, 2.8);
    static final Thing LEOPARD = Thing.floor("animals/leopard", Wild::leopard)
            .called("leopard", "cheetah", "jaguar", "panther")
            .outdoors()
            .spans(1.3, 2.8);
    static final Thing DEER = Thing.floor("animals/deer", Wild::deer)
            .called("deer", "stag", "reindeer", "elk", "moose", "antelope")
            .outdoors()
            .spans(1.2, 2.4);
    static final Thing CAMEL =
            Thing.floor("animals/camel", Wild::camel).called("camel").outdoors().spans(2, 3.5);
    static final Thing LLAMA = Thing.floor("animals/llama", Wild::llama)
            .called("llama", "alpaca")
            .outdoors()
            .spans(1.2, 2);

    private Wild() {}

    private static Model giraffe(Wish wish) {
        Beast g = new Beast(0.14).torso(1.1, 2.2, 0.4, 0.38, 0.34).legs(0.2, 0.14, 0.075, 0.09);
        g.neck(1.75, 0.75, 0.28, 0.13).head(0.16, 0.36, 0.17, 0.11, 0.085);
        g.coat.limbs(0.1, g.headY + 0.08, g.headZ - 0.04, 0.04, 0.26, g.headY + 0.12, g.headZ - 0.06, 0.035);
        g.tail(0, 2.4, -0.8, 0.04, 0, 2.0, -0.98, 0.03, 0, 1.5, -1.0, 0.025);
        g.parts.add(
                "tuft",
                Finish.matte(0x2A1C12),
                Round.ellipsoid(0.05, 0.16, 0.05).at(0, 1.38, -1.0));
        Solid horn = Round.capsule(0.03, 0.24, 10)
                .plus(Round.ball(0.045, 12).up(0.24))
                .turnX(-12)
                .at(0.07, g.headY + 0.1, g.headZ);
        g.pair("horns", Finish.matte(0x4A3220), horn);
        Solid mane = new Blob(0.02)
                .limb(0, 2.55, 0.42, 0.06, 0, g.headY + 0.05, g.headZ - 0.16, 0.05)
                .solid(0.035)
                .scaled(0.5, 1, 1);
        g.parts.add("mane", Finish.matte(0x7A4A22), mane);
        g.eyes(0.13, 0.04, 0.1, 0.028);
        return g.marked(
                Finish.matte(0xF0D8A4),
                0.075,
                (along, up) -> up > 0.3 && Hide.cells(along * 8, up * 15) < 0.72
                        ? 0x9C5A2C
                        : up > 0.12 && up <= 0.3 && Hide.cells(along * 11, up * 20) < 0.6 ? 0xB07A48 : 0xFFFFFF);
    }

    private static Model zebra(Wish wish) {
        Beast z = new Beast(0.09).torso(0.9, 1.02, 0.25, 0.25, 0.26).legs(0.14, 0.08, 0.045, 0.055);
        z.neck(0.42, 0.26, 0.17, 0.1).head(0.115, 0.29, 0.2, 0.09, 0.066);
        z.ears(0.05, 0.09, -0.03, 0.07, 0.21, -0.02, 0.034).eyes(0.092, 0.03, 0.08, 0.02);
        z.tail(0, 1.14, -0.66, 0.028, 0, 0.9, -0.74, 0.02, 0, 0.62, -0.74, 0.045);
        z.parts.add(
                "muzzle",
                Finish.matte(0x231E1C),
                Round.ellipsoid(0.068, 0.062, 0.06).at(0, z.headY - 0.2, z.headZ + 0.34));
        Solid mane = new Blob(0.02)
                .limb(0, 1.28, 0.38, 0.07, 0, z.headY + 0.1, z.headZ - 0.07, 0.07)
                .solid(0.03)
                .scaled(0.45, 1, 1);
        z.parts.add("mane", Finish.matte(0x2A2624), mane);
        return z.marked(Finish.matte(0xF4F1EA), 0.047, Wild::stripes);
    }

    private static int stripes(double along, double up) {
        double level = Math.clamp((0.46 - up) * 8, 0.0, 1.0);
        double body = along * 74 + StrictMath.sin(up * 9) * 2.2;
        double leg = up * 95;
        double wave = level > 0.5 ? leg : body - 18 * Math.max(0, up - 0.68) * (along > 0.6 ? 1 : 0);
        return StrictMath.sin(wave + 0.8 * Noise.at(along * 9, up * 9, 0.5)) > 0.05 ? 0x1A1614 : 0xFFFFFF;
    }

    private static Model elephant(Wish wish) {
        Beast e = new Beast(0.2).torso(1.35, 1.6, 0.68, 0.74, 0.66).pillars(0.4, 0.3, 0.22);
        e.neck(0.3, 0.42, 0.5, 0.45);
        e.coat.ball(0, e.headY, e.headZ, 0.46).pair(0.16, e.headY + 0.24, e.headZ, 0.2, 0.2, 0.22);
        e.coat.chain(
                0,
                e.headY - 0.12,
                e.headZ + 0.3,
                0.25,
                0,
                e.headY - 0.6,
                e.headZ + 0.52,
                0.18,
                0,
                e.headY - 1.15,
                e.headZ + 0.52,
                0.13,
                0,
                e.headY - 1.6,
                e.headZ + 0.58,
                0.1,
                0,
                e.headY - 1.72,
                e.headZ + 0.74,
                0.085);
        e.tail(0, 1.9, -1.28, 0.07, 0, 1.4, -1.42, 0.045, 0, 0.95, -1.4, 0.035);
        Outline flap = Outline.of(0, 0.42, 0.3, 0.5, 0.62, 0.32, 0.68, -0.1, 0.5, -0.52, 0.26, -0.62, 0.06, -0.36)
                .smoothLoop(4);
        Solid ear = Extrusion.of(flap, 0.07, 0.03).creased(80).turnY(38).at(0.34, e.headY + 0.06, e.headZ - 0.02);
        Material skin = Finish.skin(0x8C8884, 0x74706C, 0.9);
        e.parts.body(skin, ear.paired());
        Solid tusk = Sweep.taper(
                        Path.of(0.2, -0.3, 0.36, 0.27, -0.62, 0.58, 0.26, -0.72, 0.92, 0.22, -0.62, 1.1)
                                .smooth(5),
                        0.07,
                        0.012,
                        14)
                .at(0, e.headY, e.headZ);
        e.pair("tusks", Finish.plastic(0xEDE4CC), tusk).eyes(0.33, 0.06, 0.31, 0.035);
        Solid toe = Round.ellipsoid(0.06, 0.07, 0.04);
        e.pair(
                "nails",
                Finish.plastic(0xC8BCA8),
                toe.at(0.4, 0.06, 0.89).plus(toe.at(0.3, 0.06, 0.87)).plus(toe.at(0.5, 0.06, 0.85)));
        return e.plain(skin, 0.085);
    }

    private static Beast bearBody() {
        Beast b = new Beast(0.12).torso(0.85, 0.72, 0.34, 0.36, 0.35).pillars(0.22, 0.17, 0.125);
        b.neck(0.16, 0.26, 0.26, 0.2).head(0.2, 0.17, 0.09, 0.12, 0.075);
        b.coat.ball(0, 0.8, -0.78, 0.07);
        return b.eyes(0.085, 0.05, 0.175, 0.024).nose(-0.04, 0.345, 0.05, 0x151110);
    }

    private static Model bear(int rgb, int shade) {
        Material fur = Finish.skin(rgb, shade, 0.95);
        return bearBody().roundEars(0.15, 0.17, -0.05, 0.085, fur).plain(fur, 0.043);
    }

    private static Model panda(Wish wish) {
        Beast panda = bearBody();
        panda.roundEars(0.15, 0.17, -0.05, 0.085, Finish.matte(0x1A1716));
        Solid patch = Round.ball(1, 14)
                .scaled(0.055, 0.075, 0.03)
                .turnZ(25)
                .turnY(28)
                .at(panda.onHead(0.085, 0.045, 0.17, -0.016));
        panda.pair("patches", Finish.matte(0x1A1716), patch);
        return panda.marked(Finish.matte(0xF2EFE8), 0.043, Wild::pandaMarks);
    }

    private static int pandaMarks(double along, double up) {
        boolean legs = up < 0.42;
        boolean yoke = along > 0.52 && along < 0.68 && up < 0.78;
        return legs || yoke ? 0x1A1716 : 0xFFFFFF;
    }

    /// A big cat's body, its head left to the maker.
    private static Beast cat() {
        Beast cat = new Beast(0.07).torso(0.8, 0.72, 0.2, 0.17, 0.185).legs(0.13, 0.08, 0.055, 0.065);
        cat.neck(0.14, 0.2, 0.16, 0.13).head(0.15, 0.1, 0.06, 0.095, 0.06);
        cat.coat.pair(0.045, cat.headY - 0.07, cat.headZ + 0.15, 0.045, 0.038, 0.04);
        cat.tail(
                0, 0.8, -0.58, 0.04, 0, 0.62, -0.78, 0.034, 0, 0.42, -0.92, 0.03, 0, 0.42, -1.08, 0.028, 0, 0.55, -1.18,
                0.024);
        cat.irises(0.072, 0.04, 0.122, 0.027, 0xC8A02C, 0.55);
        return cat.nose(-0.035, 0.228, 0.03, 0x6A3A34);
    }

    private static Model lion(Wish wish) {
        Beast lion = cat();
        Blob mane = new Blob(0.05);
        for (int i = 0; i < 40; i++) {
            double angle = i * 2.39996;
            double r = 0.12 + 0.12 * Math.sqrt((i + 0.5) / 40);
            mane.ball(
                    r * StrictMath.cos(angle),
                    lion.headY - 0.03 + r * StrictMath.sin(angle) * 1.12,
                    lion.headZ - 0.02 - 0.1 * Noise.cell(i, 1, 1) - r * 0.35,
                    0.085);
        }
        mane.ellipsoid(0, lion.headY - 0.2, lion.headZ - 0.12, 0.17, 0.2, 0.16);
        lion.parts.add("mane", Finish.matte(0x7A4A20), mane.solid(0.036));
        lion.parts.add(
                "tuft",
                Finish.matte(0x5A3618),
                Round.ellipsoid(0.045, 0.075, 0.045).turnX(30).at(0, 0.59, -1.2));
        lion.roundEars(0.12, 0.12, -0.02, 0.055, Finish.matte(0xB8863E));
        return lion.plain(Finish.skin(0xCFA05A, 0xBE8E48, 0.9), 0.036);
    }

    private static Model tiger(Wish wish) {
        return cat().marked(
                        Finish.matte(0xE08A34),
                        0.036,
                        (along, up) ->
                                StrictMath.sin(along * 88 + 2.4 * Noise.at(along * 7, up * 9, 2.5) + up * 5) > 0.42
                                                && up > 0.12
                                                && Noise.at(along * 14, up * 10, 8.5) > -0.45
                                        ? 0x1E1410
                                        : up < 0.4 && along > 0.35 && along < 0.7 && up > 0.36 ? 0xFFFFFF : 0xFFF4E6);
    }

    private static Model leopard(Wish wish) {
        return cat().roundEars(0.12, 0.13, -0.03, 0.055, Finish.matte(0xD9AA5C))
                .marked(Finish.matte(0xD9AA5C), 0.036, (along, up) -> {
                    double cell = Hide.cells(along * 24, up * 14);
                    return cell < 0.42 && cell > 0.14 ? 0x3A281A : 0xFFF6EA;
                });
    }

    private static Model deer(Wish wish) {
        Beast d = new Beast(0.06).torso(0.72, 0.92, 0.17, 0.165, 0.17).legs(0.1, 0.055, 0.028, 0.035);
        d.neck(0.36, 0.17, 0.115, 0.075).head(0.085, 0.17, 0.09, 0.06, 0.04);
        d.ears(0.055, 0.05, -0.02, 0.16, 0.11, -0.02, 0.03).tail(0, 1.02, -0.5, 0.04, 0, 0.94, -0.57, 0.025);
        d.eyes(0.062, 0.02, 0.06, 0.016).nose(-0.085, 0.245, 0.026, 0x1A1412);
        Solid beam = Sweep.taper(
                Path.of(0.035, 0.07, 0, 0.13, 0.24, -0.08, 0.25, 0.42, -0.06, 0.24, 0.6, 0.04)
                        .smooth(5),
                0.019,
                0.008,
                10);
        Solid tine = Sweep.taper(
                Path.of(0.1, 0.19, -0.06, 0.12, 0.27, 0.05, 0.12, 0.34, 0.08).smooth(3), 0.012, 0.005, 8);
        Solid upper = Sweep.taper(
                Path.of(0.22, 0.37, -0.07, 0.3, 0.46, 0, 0.33, 0.54, 0.02).smooth(3), 0.012, 0.005, 8);
        d.pair("antlers", Finish.matte(0xB8A080), Solid.join(beam, tine, upper).at(0, d.headY, d.headZ));
        return d.marked(
                Finish.skin(0xA8703E, 0x96602F, 0.9),
                0.034,
                (along, up) -> Noise.cell((int) (along * 40), (int) (up * 44), 3) > 0.82
                                && up > 0.44
                                && up < 0.62
                                && along < 0.6
                        ? 0xFFFFFF
                        : 0xF4EAE0);
    }

    private static Model camel(Wish wish) {
        Beast c = new Beast(0.12).torso(1.15, 1.42, 0.34, 0.36, 0.3).legs(0.19, 0.11, 0.06, 0.085);
        c.coat.pair(0, 1.82, 0.26, 0.15, 0.24, 0.2).pair(0, 1.8, -0.3, 0.15, 0.23, 0.2);
        c.coat.chain(0, 1.42, 0.75, 0.2, 0, 1.3, 1.05, 0.15, 0, 1.6, 1.3, 0.12, 0, 1.98, 1.4, 0.11);
        c.headY = 2.02;
        c.headZ = 1.42;
        c.head(0.13, 0.24, 0.09, 0.1, 0.085)
                .ears(0.07, 0.09, -0.04, 0.11, 0.16, -0.05, 0.03)
                .eyes(0.1, 0.05, 0.07, 0.022);
        c.tail(0, 1.55, -0.85, 0.04, 0, 1.2, -0.95, 0.03, 0, 0.95, -0.94, 0.045);
        return c.plain(Finish.skin(0xC49A62, 0xAE844E, 0.95), 0.058);
    }

    private static Model llama(Wish wish) {
        Beast l = new Beast(0.09).torso(0.6, 0.82, 0.25, 0.25, 0.24).legs(0.12, 0.08, 0.045, 0.05);
        l.neck(0.62, 0.12, 0.17, 0.115).head(0.12, 0.13, 0.04, 0.075, 0.05);
        l.ears(0.05, 0.09, -0.02, 0.06, 0.22, 0.0, 0.035)
                .eyes(0.085, 0.03, 0.08, 0.018)
                .nose(-0.03, 0.235, 0.026, 0x3A2A24);
        l.coat.ball(0, l.headY + 0.09, l.headZ, 0.07).ball(0, 0.9, -0.5, 0.09);
        return l.plain(Finish.skin(0xEADFCB, 0xD8CAB0, 0.98), 0.034);
    }
}
