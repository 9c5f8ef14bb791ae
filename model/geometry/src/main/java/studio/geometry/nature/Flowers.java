package studio.geometry.nature;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Flowers on their stalks: rose, tulip, sunflower, daisy, daffodil and a bunch in one bloom's colour.
final class Flowers {
    static final Thing FLOWER = Thing.tabletop("prop/flower", w -> daisy(0xE86AA0, 0xF2C030))
            .called("flower", "carnation", "violet", "lily", "blossom")
            .outdoors()
            .sheets("body", "leaves")
            .spans(0.15, 0.6);
    static final Thing DAISY = Thing.tabletop("prop/daisy", w -> daisy(0xF6F4EE, 0xF2C030))
            .called("daisy", "daffodil", "dandelion")
            .outdoors()
            .sheets("body", "leaves")
            .spans(0.15, 0.6);
    static final Thing ROSE = Thing.tabletop("prop/rose", w -> rose())
            .called("rose")
            .outdoors()
            .sheets("body", "leaves")
            .spans(0.2, 0.7);
    static final Thing TULIP = Thing.tabletop("prop/tulip", w -> tulip())
            .called("tulip")
            .outdoors()
            .sheets("body", "leaves")
            .spans(0.2, 0.6);
    static final Thing SUNFLOWER = Thing.floor("prop/sunflower", w -> sunflower())
            .called("sunflower")
            .outdoors()
            .sheets("body", "leaves")
            .spans(0.8, 2.5);
    static final Thing LEAF = Thing.tabletop("prop/leaf", w -> leaf())
            .called("leaf", "leaves", "maple leaf")
            .outdoors()
            .spans(0.05, 0.3);

    private static final Material GREEN = Finish.matte(0x4E8A34);

    private Flowers() {}

    private static void stem(Assembly flower, double height, double radius, double leaf) {
        flower.add(
                "stem",
                GREEN,
                Sweep.tube(
                        Path.of(0, 0, 0, radius, height * 0.5, 0, 0, height, 0).smooth(4), radius, 8));
        Solid one = Plants.broad(leaf, leaf * 0.36).turnZ(42).at(0, height * 0.3, 0);
        flower.add("leaves", Finish.LEAVES, one.turnY(30).plus(one.turnY(190).up(height * 0.12)));
    }

    /// A petal along +X.
    private static Solid petal(double length, double width, double cup) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int k = 0; k <= 5; k++) {
            double t = k / 5.0;
            double half = width / 2 * Math.sqrt(Math.max(0, StrictMath.sin(Math.PI * (0.08 + 0.9 * t))));
            rows.add(new Vec3[] {
                new Vec3(length * t, cup * t * t + half * 0.2, half),
                new Vec3(length * t, cup * t * t, 0),
                new Vec3(length * t, cup * t * t + half * 0.2, -half)
            });
        }
        return Sheet.through(rows).flipped();
    }

    private static Model daisy(int petals, int heart) {
        Assembly flower = new Assembly();
        stem(flower, 0.3, 0.003, 0.11);
        Solid ring = petal(0.048, 0.022, 0.01).at(0.01, 0, 0).around(13);
        Solid head = ring.plus(ring.scaled(0.85).turnY(14).up(0.004)).turnX(42).up(0.3);
        flower.body(Finish.matte(petals), head);
        return flower.add(
                        "heart",
                        Finish.speckled(heart, 0xC88A18, 0.002, 0.9),
                        Round.ellipsoid(0.016, 0.009, 0.016).up(0.004).turnX(42).up(0.3))
                .model();
    }

    private static Model rose() {
        Assembly rose = new Assembly();
        stem(rose, 0.36, 0.0035, 0.1);
        Solid bloom = Solid.NOTHING;
        for (int i = 0; i < 22; i++) {
            double t = i / 21.0;
            double open = 6 + 62 * t * t;
            Solid one = petal(0.042 + 0.012 * t, 0.05 + 0.012 * t, 0.012 + 0.008 * t)
                    .turnZ(90 - open)
                    .at(0.004 + 0.008 * t, -0.004 * t, 0);
            bloom = bloom.plus(one.turnY(i * 137.5));
        }
        rose.body(Finish.skin(0xB3152A, 0x9A1022, 0.6), bloom.turnX(16).up(0.36));
        rose.add("sepals", GREEN, Round.ellipsoid(0.014, 0.013, 0.014).turnX(16).up(0.358));
        Solid thorn = Round.cone(0.003, 0, 0.008, 6).turnZ(-60).at(0.003, 0, 0);
        return rose.add(
                        "stem",
                        GREEN,
                        thorn.up(0.1)
                                .plus(thorn.turnY(120).up(0.17))
                                .plus(thorn.turnY(250).up(0.25)))
                .model();
    }

    private static Model tulip() {
        Assembly tulip = new Assembly();
        tulip.add(
                "stem",
                GREEN,
                Sweep.tube(Path.of(0, 0, 0, 0.004, 0.15, 0, 0, 0.3, 0).smooth(4), 0.004, 8));
        Solid long1 = Plants.broad(0.26, 0.05).turnZ(72).at(0.004, 0.01, 0);
        tulip.add("leaves", Finish.LEAVES, long1.plus(long1.scaled(0.85).turnY(165)));
        Solid one = petal(0.075, 0.056, -0.012).turnZ(82).at(0.012, 0, 0);
        tulip.body(
                Finish.skin(0xE2452E, 0xD0381F, 0.5),
                one.around(3).plus(one.scaled(0.94).turnY(60).around(3)).up(0.298));
        return tulip.add("base", GREEN, Round.ellipsoid(0.014, 0.008, 0.014).up(0.3))
                .model();
    }

    private static Model sunflower() {
        Assembly flower = new Assembly();
        stem(flower, 1.3, 0.014, 0.4);
        Solid ring = petal(0.12, 0.052, 0.02).at(0.1, 0, 0).around(20);
        flower.body(
                Finish.matte(0xF4BE1E),
                ring.plus(ring.scaled(0.92).turnY(9).up(0.01)).turnX(68).at(0, 1.32, 0.03));
        Solid seeds = Solid.NOTHING;
        for (int i = 0; i < 110; i++) {
            double r = 0.105 * Math.sqrt((i + 0.5) / 110);
            seeds = seeds.plus(Round.ball(0.0085, 5)
                    .at(r * StrictMath.cos(i * 2.39996), 0.024 - r * 0.08, r * StrictMath.sin(i * 2.39996)));
        }
        flower.add(
                "heart",
                Finish.matte(0x4A2E16),
                seeds.plus(Round.cylinder(0.112, 0.02)).turnX(68).at(0, 1.32, 0.03));
        return flower.add(
                        "stem", GREEN, Round.ellipsoid(0.1, 0.03, 0.1).turnX(68).at(0, 1.315, 0.015))
                .model();
    }

    private static Model leaf() {
        Outline maple = Outline.of(
                0, -0.05, 0.012, -0.03, 0.045, -0.035, 0.035, -0.012, 0.062, 0.008, 0.038, 0.018, 0.04, 0.042, 0.018,
                0.034, 0, 0.072, -0.018, 0.034, -0.04, 0.042, -0.038, 0.018, -0.062, 0.008, -0.035, -0.012, -0.045,
                -0.035, -0.012, -0.03);
        Solid blade = Extrusion.of(maple, 0.0012, 0.0003)
                .turnX(-90)
                .mapped(p -> p.plus(new Vec3(0, 2.2 * (p.x() * p.x() + p.z() * p.z()), 0)));
        Solid vein = Sweep.taper(
                Path.of(0, 0.0016, 0.09, 0, 0.0022, 0.03, 0, 0.009, -0.06).smooth(3), 0.0016, 0.0005, 6);
        return new Assembly()
                .body(Finish.skin(0xC8662A, 0xB2501E, 0.7), blade)
                .add("veins", Finish.matte(0x8A4A20), vein)
                .model();
    }
}
