package studio.geometry.nature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Potted plants and cactus.
final class Plants {
    static final Thing POTTED = Thing.floor("prop/potted-plant", Plants::potted)
            .called("potted plant", "plant", "houseplant", "bonsai", "fern")
            .takes("seed")
            .indoors()
            .sheets("body")
            .spans(0.4, 1.4);
    static final Thing CACTUS =
            Thing.floor("prop/cactus", Plants::cactus).called("cactus").spans(0.2, 3);

    private Plants() {}

    /// Joins many shapes pairwise, which is quicker than one after the other.
    static Solid joined(Solid[] shapes) {
        if (shapes.length == 1) {
            return shapes[0];
        }
        int half = shapes.length / 2;
        return joined(Arrays.copyOfRange(shapes, 0, half))
                .plus(joined(Arrays.copyOfRange(shapes, half, shapes.length)));
    }

    private static Model potted(Wish wish) {
        Assembly plant = new Assembly();
        Solid pot = Lathe.sharp(36, 0, 0, 0.1, 0, 0.135, 0.2, 0.15, 0.2, 0.152, 0.245, 0.136, 0.245, 0.13, 0.2, 0, 0.2);
        plant.add("pot", Finish.TERRACOTTA, pot);
        plant.add("soil", Finish.SOIL, Round.cylinder(0.132, 0.02).up(0.2));
        Solid leaves = Solid.NOTHING;
        Solid stalks = Solid.NOTHING;
        for (int i = 0; i < 18; i++) {
            Seed own = wish.seed().derive(i);
            double yaw = i * 137.5;
            double rise = 0.28 + 0.028 * i;
            double out = own.derive("out").between(0.16, 0.3) * (1.15 - i / 30.0);
            Path stalk = Path.of(0, 0.2, 0, out * 0.3, 0.2 + rise * 0.7, 0, out, 0.2 + rise, 0)
                    .smooth(3);
            stalks = stalks.plus(Sweep.tube(stalk, 0.004, 5).turnY(yaw));
            leaves = leaves.plus(broad(0.26, 0.13)
                    .turnZ(-22 + 20 * own.derive("tilt").unit())
                    .at(out - 0.02, 0.2 + rise, 0)
                    .turnY(yaw));
        }
        plant.add("stalks", Finish.matte(0x5E8A3E), stalks);
        return plant.body(Finish.LEAVES, leaves).model();
    }

    /// A broad leaf along +X, bowed down towards its tip.
    static Solid broad(double length, double width) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int k = 0; k <= 8; k++) {
            double t = k / 8.0;
            double half = width / 2 * StrictMath.sin(Math.PI * StrictMath.pow(t, 0.75));
            double y = 0.12 * length * StrictMath.sin(Math.PI * t * 0.8) - 0.35 * length * t * t;
            double x = length * t;
            rows.add(new Vec3[] {
                new Vec3(x, y + half * 0.22, half), new Vec3(x, y, 0), new Vec3(x, y + half * 0.22, -half)
            });
        }
        return Sheet.through(rows).flipped();
    }

    private static Solid ribbed(double radius, double height) {
        return Round.capsule(radius, height, 40).mapped(p -> {
            double swell = 1 + 0.09 * StrictMath.cos(10 * StrictMath.atan2(p.z(), p.x()));
            return new Vec3(p.x() * swell, p.y(), p.z() * swell);
        });
    }

    private static Model cactus(Wish wish) {
        Material green = Finish.skin(0x4F8A48, 0x427A3C, 0.7);
        Assembly cactus = new Assembly();
        Solid bend = Sweep.along(
                        Path.of(0.05, 0.42, 0, 0.15, 0.42, 0, 0.19, 0.48, 0).smooth(4), Outline.circle(0.04, 20))
                .creased(180);
        Solid arm = bend.plus(ribbed(0.042, 0.24).at(0.19, 0.44, 0));
        cactus.body(
                green,
                Solid.join(ribbed(0.075, 0.75).up(0.14), arm, arm.mirrored().up(0.1)));
        Solid spine = Solid.NOTHING;
        for (int i = 0; i < 10; i++) {
            for (int k = 0; k < 9; k++) {
                Solid one = Round.cone(0.0025, 0, 0.022, 4).turnZ(-90).at(0.08, 0.24 + k * 0.068, 0);
                spine = spine.plus(one.turnY(36.0 * i));
            }
        }
        cactus.add("spines", Finish.matte(0xEDE6C8), spine);
        cactus.add(
                "flower",
                Finish.matte(0xE0508A),
                Round.ellipsoid(0.035, 0.03, 0.035).up(0.9));
        cactus.add(
                "pot",
                Finish.TERRACOTTA,
                Lathe.sharp(32, 0, 0, 0.09, 0, 0.12, 0.15, 0.13, 0.15, 0.132, 0.19, 0.118, 0.19, 0.112, 0.16, 0, 0.16));
        return cactus.add("soil", Finish.SOIL, Round.cylinder(0.114, 0.02).up(0.155))
                .model();
    }
}
