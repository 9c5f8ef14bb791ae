package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Cushion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Noise;
import studio.math.Vec3;

/// Beds: a double bed with headboard, duvet and pillows; a crib.
final class Bed {
    static final Thing THING = Thing.floor("prop/bed", Bed::make)
            .called("bed", "double bed", "single bed", "king bed", "mattress")
            .indoors()
            .spans(1.9, 2.4);
    static final Thing CRIB = Thing.floor("prop/crib", Bed::crib)
            .called("crib", "cradle", "baby bed", "cot")
            .indoors()
            .spans(1.0, 1.6);

    private Bed() {}

    private static Model make(Wish wish) {
        Assembly bed = new Assembly();
        bed.body(Finish.OAK, frame());
        bed.add(
                "mattress",
                Finish.cloth(0xEDE8DC),
                Box.rounded(1.52, 0.24, 1.96, 0.06, 4).at(0, 0.26, 0.02));
        bed.body(Finish.cloth(0x5B7FA6), duvet());
        bed.body(Finish.cloth(0x5B7FA6), Box.rounded(1.56, 0.05, 0.3, 0.024, 3).at(0, 0.545, -0.32));
        Solid pillow = Cushion.pillow(0.68, 0.19, 0.46).turnX(-14).at(0.38, 0.5, -0.66);
        bed.add("pillows", Finish.cloth(0xF3F0E8), pillow.paired());
        return bed.top(0.58, 1.3, 1.2)
                .seat(0.58, 0.2, 1.3, 1.2)
                .under(1.3, 0.2, 1.7)
                .model();
    }

    private static Solid frame() {
        Solid head = Box.rounded(1.66, 0.62, 0.06, 0.025, 3).at(0, 0.45, -1.0);
        Solid posts = Box.bevelled(0.08, 1.08, 0.08, 0.01).at(0.8, 0, -1.0).paired();
        Solid feet = Box.bevelled(0.08, 0.5, 0.08, 0.01).at(0.8, 0, 1.03).paired();
        Solid sides = Box.bevelled(0.04, 0.18, 2.0, 0.008).at(0.8, 0.2, 0.01).paired();
        Solid foot = Box.bevelled(1.6, 0.26, 0.05, 0.01).at(0, 0.2, 1.03);
        return Solid.join(head, posts, feet, sides, foot);
    }

    /// The duvet lies on the mattress and hangs over both sides in soft waves.
    private static Solid duvet() {
        Solid slab =
                Box.rounded(1.62, 0.12, 1.5, 0.05, 3).subdivided(1).up(0.44).at(0, 0, 0.24);
        Solid side = Box.rounded(0.05, 0.3, 1.46, 0.024, 3).subdivided(2).at(0.815, 0.25, 0.24);
        return slab.mapped(Bed::rumpled).plus(side.paired().mapped(Bed::waved));
    }

    private static Vec3 rumpled(Vec3 p) {
        double lift = 0.02 * Noise.fractal(p.x() * 4, 3.5, p.z() * 4, 2) + 0.03 * Math.max(0, 1 - p.x() * p.x() * 1.6);
        return p.plus(new Vec3(0, p.y() > 0.5 ? lift : 0, 0));
    }

    private static Vec3 waved(Vec3 p) {
        double out = 0.02 * Noise.at(p.z() * 6, 0.5, p.x()) * Math.max(0, (0.55 - p.y()) / 0.3);
        return p.plus(new Vec3(out * Math.signum(p.x()), 0, 0));
    }

    private static Model crib(Wish wish) {
        Solid bar = Round.cylinder(0.011, 0.62).up(0.24);
        Solid sides = bar.repeated(15, new Vec3(0.082, 0, 0)).at(-0.575, 0, 0.32);
        Solid ends = bar.repeated(7, new Vec3(0, 0, 0.09)).at(0.61, 0, -0.27).paired();
        Solid rails = Box.rounded(1.24, 0.04, 0.035, 0.01, 2)
                .at(0, 0.86, 0.32)
                .plus(Box.rounded(1.24, 0.05, 0.035, 0.01, 2).at(0, 0.22, 0.32));
        Solid tops = Box.rounded(0.035, 0.04, 0.66, 0.01, 2)
                .at(0.61, 0.86, 0)
                .plus(Box.rounded(0.035, 0.05, 0.66, 0.01, 2).at(0.61, 0.22, 0))
                .paired();
        Solid posts = Box.bevelled(0.05, 0.95, 0.05, 0.008).at(0.61, 0, 0.32).fourfold();
        Solid front = sides.plus(rails);
        return new Assembly()
                .body(Finish.gloss(0xE9E6DD), Solid.join(front, front.scaled(1, 1, -1), ends, tops, posts))
                .add(
                        "mattress",
                        Finish.cloth(0xBCD3DE),
                        Box.rounded(1.17, 0.12, 0.6, 0.04, 3).up(0.26))
                .inside(0.38, 1.1, 0.4, 0.55)
                .model();
    }
}
