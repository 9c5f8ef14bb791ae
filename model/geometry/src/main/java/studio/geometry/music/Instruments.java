package studio.geometry.music;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
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
import studio.math.surface.Pattern;

/// Guitar, drum, piano, microphone, violin, trumpet.
final class Instruments {
    static final Thing GUITAR = Thing.floor("prop/guitar", w -> guitar())
            .called("guitar", "acoustic guitar", "ukulele")
            .spans(0.7, 1.1);
    static final Thing DRUM = Thing.floor("prop/drum", w -> drum())
            .called("drum", "snare drum", "drums")
            .spans(0.3, 0.7);
    static final Thing PIANO = Thing.floor("prop/piano", w -> piano())
            .called("piano", "upright piano")
            .indoors()
            .spans(1.2, 1.7);
    static final Thing GRAND = Thing.floor("prop/grand-piano", w -> grand())
            .called("grand piano")
            .indoors()
            .spans(1.4, 2.6);
    static final Thing MICROPHONE = Thing.floor("prop/microphone", w -> microphone())
            .called("microphone", "mic")
            .spans(1.0, 1.8);
    static final Thing VIOLIN = Thing.tabletop("prop/violin", w -> violin())
            .called("violin", "fiddle", "cello")
            .spans(0.5, 0.7);
    static final Thing SPEAKER = Thing.floor("prop/speaker", w -> speaker())
            .called("speaker", "loudspeaker", "amplifier", "radio")
            .spans(0.3, 1.2);

    private Instruments() {}

    private static Outline body(double s) {
        return Outline.of(
                        0, -0.24, 0.13, -0.215, 0.19, -0.12, 0.165, -0.02, 0.12, 0.05, 0.135, 0.13, 0.12, 0.21, 0.05,
                        0.245, 0, 0.24, -0.05, 0.245, -0.12, 0.21, -0.135, 0.13, -0.12, 0.05, -0.165, -0.02, -0.19,
                        -0.12, -0.13, -0.215)
                .smoothLoop(4)
                .scaled(s, s);
    }

    private static Model strung(double s, double depth, int rgb, int grain) {
        Assembly g = new Assembly();
        g.body(Finish.wood(rgb, grain), Extrusion.of(body(s), depth, 0.008 * s).at(0, 0.25 * s, 0));
        g.body(
                Finish.wood(0xD8A868, 0xC08E4E),
                Extrusion.of(body(s * 0.965), 0.004, 0.001).at(0, 0.25 * s, depth / 2 + 0.0005));
        g.add(
                "hole",
                Finish.matte(0x17110C),
                Round.cylinder(0.048 * s, 0.003, 0.0005, 32).turnX(90).at(0, 0.3 * s, depth / 2 + 0.0015));
        g.add(
                "rosette",
                Finish.WALNUT,
                Round.torus(0.053 * s, 0.0025 * s, 36, 6).turnX(90).at(0, 0.3 * s, depth / 2 + 0.003));
        Solid neck = Box.bevelled(0.05 * s, 0.44 * s, 0.024 * s, 0.005 * s).at(0, 0.44 * s, depth / 2 - 0.004);
        Solid head = Box.bevelled(0.068 * s, 0.16 * s, 0.016 * s, 0.004 * s)
                .turnX(-10)
                .at(0, 0.87 * s, depth / 2 - 0.002);
        g.add(
                "neck",
                Finish.WALNUT,
                neck.plus(head)
                        .plus(Box.bevelled(0.13 * s, 0.022 * s, 0.012 * s, 0.003 * s)
                                .at(0, 0.15 * s, depth / 2 + 0.004)));
        g.add(
                "board",
                Finish.matte(0x2A1A12),
                Box.bevelled(0.048 * s, 0.53 * s, 0.005 * s, 0.001 * s).at(0, 0.345 * s, depth / 2 + 0.01 * s));
        Solid fret = Box.bevelled(0.047 * s, 0.002 * s, 0.002 * s, 0.0004 * s)
                .repeated(12, new Vec3(0, 0.035 * s, 0))
                .at(0, 0.46 * s, depth / 2 + 0.0135 * s);
        Solid string = Round.cylinder(0.0008 * s, 0.72 * s, 0.0001, 5)
                .repeated(6, new Vec3(0.0072 * s, 0, 0))
                .at(-0.018 * s, 0.16 * s, depth / 2 + 0.016 * s);
        Solid peg = Round.cylinder(0.006 * s, 0.1 * s).turnZ(-90).at(-0.05 * s, 0, 0);
        g.add(
                "strings",
                Finish.STEEL,
                fret.plus(string)
                        .plus(peg.at(0, 0.91 * s, depth / 2 - 0.01))
                        .plus(peg.at(0, 0.95 * s, depth / 2 - 0.016))
                        .plus(peg.at(0, 0.99 * s, depth / 2 - 0.022)));
        return g.model();
    }

    private static Model guitar() {
        return strung(1, 0.095, 0x9C5A2C, 0x7A421C);
    }

    private static Model violin() {
        return strung(0.56, 0.04, 0x8A3A16, 0x6A260C);
    }

    private static Model drum() {
        Assembly drum = new Assembly();
        drum.body(Finish.gloss(0xB82428), Round.cylinder(0.2, 0.3, 0.004, 48).up(0.02));
        drum.add(
                "skins",
                Finish.matte(0xF2ECDC),
                Round.cylinder(0.19, 0.345, 0.004, 48).up(0.0));
        Solid hoop =
                Lathe.ring(Outline.rectangle(0.014, 0.035).filleted(0.004, 2).moved(0.205, 0), 48);
        drum.add("hoops", Finish.CHROME, hoop.up(0.035).plus(hoop.up(0.31)));
        drum.add(
                "hoops",
                Finish.CHROME,
                Round.cylinder(0.006, 0.28)
                        .at(0.213, 0.03, 0)
                        .plus(Box.rounded(0.02, 0.05, 0.022, 0.006, 2).at(0.213, 0.14, 0))
                        .around(8));
        Solid stick = Sweep.taper(Path.of(-0.2, 0.353, 0.08, 0.18, 0.36, -0.06), 0.008, 0.005, 10)
                .plus(Round.ball(0.009, 12).at(0.185, 0.36, -0.062));
        return drum.add("sticks", Finish.PINE, stick.plus(stick.turnY(50)))
                .top(0.345, 0.3, 0.3)
                .model();
    }

    private static void keys(Assembly piano, double y, double z, double width) {
        int whites = 36;
        double pitch = width / whites;
        piano.add(
                "keys",
                Finish.gloss(0xF4F1E8),
                Box.bevelled(pitch * 0.92, 0.02, 0.14, 0.002)
                        .repeated(whites, new Vec3(pitch, 0, 0))
                        .at(-width / 2 + pitch / 2, y, z));
        Solid black = Solid.NOTHING;
        for (int i = 0; i < whites - 1; i++) {
            if (i % 7 != 2 && i % 7 != 6) {
                black = black.plus(Box.bevelled(pitch * 0.5, 0.016, 0.09, 0.002)
                        .at(-width / 2 + pitch * (i + 1), y + 0.016, z - 0.025));
            }
        }
        piano.add("sharps", Finish.gloss(0x141416), black);
    }

    private static Model piano() {
        Material wood = Finish.gloss(0x2A1A14);
        Assembly piano = new Assembly();
        piano.body(wood, Box.bevelled(1.48, 1.2, 0.34, 0.01).at(0, 0, -0.12));
        piano.body(wood, Box.bevelled(1.52, 0.035, 0.4, 0.01).at(0, 1.2, -0.11));
        piano.body(wood, Box.bevelled(1.48, 0.1, 0.3, 0.012).at(0, 0.58, 0.16));
        piano.body(
                wood, Box.bevelled(0.09, 0.2, 0.32, 0.012).at(0.695, 0.58, 0.16).paired());
        piano.body(
                wood,
                Lathe.smooth(18, 0, 0, 0.035, 0, 0.028, 0.06, 0.04, 0.2, 0.028, 0.4, 0.045, 0.56, 0, 0.58)
                        .at(0.68, 0, 0.26)
                        .paired());
        keys(piano, 0.68, 0.2, 1.26);
        piano.body(wood, Box.bevelled(0.7, 0.22, 0.016, 0.004).turnX(-14).at(0, 0.88, 0.08));
        piano.add(
                "music",
                Finish.PAPER,
                Box.bevelled(0.2, 0.26, 0.004, 0.001)
                        .turnX(-14)
                        .at(0.102, 0.895, 0.1)
                        .paired());
        return piano.add(
                        "pedals",
                        Finish.BRASS,
                        Box.rounded(0.04, 0.012, 0.13, 0.005, 2)
                                .repeated(3, new Vec3(0.09, 0, 0))
                                .at(-0.09, 0.06, 0.08))
                .top(1.235, 1.4, 0.34)
                .model();
    }

    private static Model grand() {
        Material black = Finish.gloss(0x141416);
        Outline rim = Outline.of(
                        -0.74, 0.25, 0.74, 0.25, 0.74, -0.3, 0.62, -0.75, 0.3, -1.05, 0.05, -1.35, -0.3, -1.5, -0.62,
                        -1.42, -0.74, -1.1)
                .filleted(0.12, 4);
        Assembly piano = new Assembly();
        piano.body(
                black,
                Extrusion.of(rim, 0.28, 0.01)
                        .turnX(90)
                        .scaled(1, -1, 1)
                        .at(0, 0.8, 0.15)
                        .scaled(1, 1, 1));
        piano.body(
                black,
                Extrusion.of(rim, 0.022, 0.006)
                        .turnX(90)
                        .scaled(1, -1, 1)
                        .at(0.74, 0, 0)
                        .turnZ(38)
                        .at(-0.74, 0.96, 0.15));
        piano.add(
                "prop",
                Finish.WALNUT,
                Box.bevelled(0.02, 0.72, 0.02, 0.004).turnZ(-6).at(0.55, 0.95, -0.25));
        piano.add(
                "strings",
                Finish.BRASS,
                Extrusion.of(rim.inset(0.06), 0.01, 0.002)
                        .turnX(90)
                        .scaled(1, -1, 1)
                        .at(0, 0.945, 0.1));
        piano.body(
                black,
                Box.bevelled(1.48, 0.09, 0.3, 0.01)
                        .at(0, 0.64, 0.5)
                        .plus(Box.bevelled(0.1, 0.22, 0.3, 0.012)
                                .at(0.69, 0.64, 0.5)
                                .paired()));
        keys(piano, 0.73, 0.55, 1.24);
        Solid leg = Lathe.smooth(20, 0, 0, 0.03, 0, 0.035, 0.08, 0.05, 0.3, 0.07, 0.64, 0, 0.66);
        piano.body(black, leg.at(0.62, 0, 0.35).paired().plus(leg.at(-0.25, 0, -1.05)));
        piano.body(black, Box.bevelled(0.7, 0.24, 0.016, 0.004).turnX(-16).at(0, 0.96, 0.28));
        return piano.add(
                        "pedals",
                        Finish.BRASS,
                        Box.rounded(0.04, 0.012, 0.13, 0.005, 2)
                                .repeated(3, new Vec3(0.09, 0, 0))
                                .at(-0.09, 0.06, 0.12)
                                .plus(Box.bevelled(0.02, 0.6, 0.02, 0.004)
                                        .at(0.08, 0.06, 0.05)
                                        .paired()))
                .model();
    }

    private static Model microphone() {
        Solid head = Round.ball(0.036, 28).scaled(1, 1.12, 1);
        Solid ring = Round.torus(0.036, 0.003, 32, 8);
        Solid grip = Round.cone(0.014, 0.022, 0.15, 24).up(-0.185);
        Solid stand = Round.cylinder(0.009, 1.35)
                .plus(Round.cylinder(0.013, 0.75).up(0.02))
                .plus(Lathe.smooth(40, 0, 0, 0.14, 0, 0.145, 0.012, 0.06, 0.024, 0.015, 0.04, 0, 0.04));
        return new Assembly()
                .body(Finish.plastic(0x2A2B2E), grip.turnX(48).at(0, 1.46, 0.05))
                .add(
                        "head",
                        Material.metal(Color.srgb(0xA8AAAE), 0.5)
                                .withPattern(Pattern.CHECKS, Color.srgb(0x6A6C70), 0.004),
                        head.turnX(48).at(0, 1.46, 0.05))
                .add("ring", Finish.CHROME, ring.turnX(48).at(0, 1.46, 0.05))
                .body(
                        Finish.plastic(0x2A2B2E),
                        stand.plus(Round.capsule(0.018, 0.07, 14).up(1.31)))
                .model();
    }

    private static Model speaker() {
        Assembly box = new Assembly().body(Finish.wood(0x4A3020, 0x382214), Box.bevelled(0.34, 0.62, 0.3, 0.008));
        box.add(
                "front",
                Finish.matte(0x1E1E20),
                Box.bevelled(0.31, 0.59, 0.012, 0.004).at(0, 0.015, 0.15));
        Solid ring = Lathe.ring(Outline.of(0.86, 0, 1.06, 0, 1.06, 0.1, 0.9, 0.13), 36)
                .turnX(90);
        Solid paper = Lathe.sharp(36, 0, -0.1, 0.9, -0.1, 0.9, 0.05, 0.34, -0.05, 0.28, 0.06, 0, 0.1)
                .turnX(90);
        box.add(
                "rings",
                Finish.CHROME,
                ring.scaled(0.115).at(0, 0.2, 0.155).plus(ring.scaled(0.05).at(0, 0.46, 0.155)));
        return box.add(
                        "cones",
                        Finish.matte(0x3A3B3E),
                        paper.scaled(0.115)
                                .at(0, 0.2, 0.158)
                                .plus(paper.scaled(0.05).at(0, 0.46, 0.156)))
                .top(0.62, 0.3, 0.26)
                .model();
    }
}
