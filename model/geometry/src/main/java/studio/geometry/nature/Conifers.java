package studio.geometry.nature;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Other kinds of trees: fir, palm and a bare tree.
final class Conifers {
    static final Thing FIR = Thing.floor("set/fir", Conifers::fir)
            .called("christmas tree", "cypress")
            .takes("seed", "height")
            .outdoors()
            .sheets("body")
            .spans(1.5, 16);
    static final Thing PALM = Thing.floor("set/palm", Conifers::palm)
            .called("palm", "palm tree", "coconut tree")
            .takes("seed", "height")
            .outdoors()
            .sheets("body")
            .spans(2, 14);

    private Conifers() {}

    private static Model fir(Wish wish) {
        double height = wish.number("height", 5, 1, 15);
        Seed seed = wish.seed();
        List<Solid> boughs = new ArrayList<>();
        int tiers = 17;
        for (int tier = 0; tier < tiers; tier++) {
            double t = (tier + 0.5) / tiers;
            int count = (int) (15 - 8 * t);
            double reach = height * 0.27 * StrictMath.pow(1 - t, 0.9) + height * 0.02;
            for (int i = 0; i < count; i++) {
                Seed own = seed.derive(tier).derive(i);
                double size = reach * own.derive("s").between(0.85, 1.12);
                double y = height * (0.1 + 0.87 * t) + own.derive("y").between(-0.02, 0.02) * height;
                boughs.add(bough(size).turnZ(-16 - 16 * (1 - t)).up(y).turnY(360.0 * i / count + tier * 137.5));
            }
        }
        Solid tip = Round.cone(0.012 * height, 0, 0.09 * height, 8).up(height * 0.93);
        return new Assembly()
                .add("trunk", Finish.BARK, Round.cone(height * 0.03, height * 0.004, height * 0.96, 12))
                .body(
                        Material.of(Color.srgb(0x2F5A32), 0.8),
                        Plants.joined(boughs.toArray(Solid[]::new)).plus(tip))
                .model();
    }

    /// A spray of needles along +X: a rib with pairs of drooping side sprays, each a folded leaf.
    private static Solid bough(double length) {
        List<Solid> sprays = new ArrayList<>();
        for (int k = 1; k <= 6; k++) {
            double x = length * k / 7.0;
            double side = length * 0.42 * (1.08 - k / 8.0);
            for (int hand = -1; hand <= 1; hand += 2) {
                Vec3 along = new Vec3(0.75, -0.16, 0.66 * hand).normalized();
                sprays.add(Sheet.leaf(new Vec3(x * 0.82, 0, 0), along, Vec3.Y, side, side * 0.36));
            }
        }
        sprays.add(Sheet.leaf(Vec3.ZERO, new Vec3(1, 0, 0), Vec3.Y, length, length * 0.2));
        return Plants.joined(sprays.toArray(Solid[]::new));
    }

    private static Model palm(Wish wish) {
        double height = wish.number("height", 6, 2, 13);
        Seed seed = wish.seed();
        double lean = height * seed.derive("lean").between(0.08, 0.22);
        Path trunk = Path.of(0, 0, 0, lean * 0.25, height * 0.4, 0, lean, height * 0.9, 0)
                .smooth(10);
        Solid wood = Sweep.along(
                        trunk,
                        Outline.circle(height * 0.03, 14),
                        t -> (1.25 - 0.55 * t) * (1 + 0.05 * StrictMath.sin(t * 150)) + 0.5 * StrictMath.exp(-t * 25))
                .creased(180);
        List<Solid> fronds = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Seed own = seed.derive(i);
            double rise = own.derive("rise").between(-8, 50);
            fronds.add(frond(height * own.derive("l").between(0.36, 0.45), rise)
                    .turnY(i * 137.5)
                    .at(lean, height * 0.9, 0));
        }
        Solid nuts = Round.ball(height * 0.018, 12)
                .at(height * 0.035, -height * 0.02, 0)
                .around(4)
                .at(lean, height * 0.895, 0);
        return new Assembly()
                .add("trunk", Finish.skin(0x8A6E4E, 0x6E553A, 0.9), wood)
                .add("nuts", Finish.matte(0x5A3A1E), nuts)
                .body(Finish.LEAVES, Plants.joined(fronds.toArray(Solid[]::new)))
                .model();
    }

    private static Solid frond(double length, double rise) {
        List<Solid> leaves = new ArrayList<>();
        double up = StrictMath.toRadians(rise);
        for (int k = 1; k <= 22; k++) {
            double t = k / 22.0;
            Vec3 at = new Vec3(length * t * StrictMath.cos(up), length * (t * StrictMath.sin(up) - 0.55 * t * t), 0);
            double side = length * 0.3 * StrictMath.sin(Math.PI * (0.12 + 0.8 * t));
            for (int hand = -1; hand <= 1; hand += 2) {
                Vec3 along = new Vec3(0.55, -0.35 - 0.3 * t, hand).normalized();
                leaves.add(Sheet.leaf(at, along, new Vec3(0, 1, 0.3 * hand).normalized(), side, length * 0.035));
            }
        }
        return Plants.joined(leaves.toArray(Solid[]::new));
    }
}
