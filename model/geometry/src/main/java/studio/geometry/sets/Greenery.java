package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Path;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// What grows between the trees: bushes, and pines of drooping boughs.
final class Greenery {
    static final Thing BUSH = Thing.floor("set/bush", Greenery::bush)
            .called("bush", "shrub", "hedge", "boxwood")
            .takes("seed", "height")
            .outdoors()
            .sheets("body")
            .spans(0.3, 4);
    static final Thing PINE = Thing.floor("set/pine", Greenery::pine)
            .called("pine tree", "pine", "fir tree", "fir", "spruce", "conifer", "evergreen tree", "evergreen")
            .takes("seed", "height")
            .outdoors()
            .sheets("body")
            .spans(1, 20);

    private static final double GOLDEN = 2.39996;
    private static final Material NEEDLES =
            Material.of(Color.srgb(0x2F5A34), Color.srgb(0x23472A), Pattern.LEAF, 0.06, 0.7);

    private Greenery() {}

    private static Model bush(Wish wish) {
        double height = wish.number("height", 0.95, 0.2, 4);
        List<Solid> leaves = new ArrayList<>();
        List<Solid> wood = new ArrayList<>();
        for (int i = 0; i < 620; i++) {
            Seed own = wish.seed().derive(i);
            Vec3 way = dome(i, 620, own);
            Vec3 at = new Vec3(way.x() * 0.78, 0.1 + 0.86 * way.y(), way.z() * 0.78)
                    .times(height * own.derive("deep").between(0.72, 1));
            double size = height * own.derive("size").between(0.055, 0.095);
            Vec3 along = new Vec3(
                    own.derive("x").between(-1, 1),
                    own.derive("y").between(-0.2, 1),
                    own.derive("z").between(-1, 1));
            leaves.add(Sheet.leaf(at, level(along, way), way, size, size * 0.6));
        }
        for (int i = 0; i < 9; i++) {
            Vec3 tip = dome(i * 60 + 20, 620, wish.seed().derive(i)).times(0.7 * height);
            wood.add(Sweep.taper(
                    Path.of(0, 0, 0, tip.x() * 0.4, tip.y() * 0.5, tip.z() * 0.4, tip.x(), tip.y(), tip.z()),
                    0.014 * height,
                    0.004 * height,
                    5));
        }
        return new Assembly()
                .add("trunk", Finish.BARK, Patchwork.join(wood))
                .body(Finish.LEAVES, Patchwork.join(leaves))
                .model();
    }

    /// Directions spread evenly over a dome that bulges below its widest.
    private static Vec3 dome(int i, int count, Seed own) {
        double y = (i + 0.5) / count * 1.15 - 0.15;
        double angle = i * GOLDEN + own.derive("a").between(-0.2, 0.2);
        double r = Math.sqrt(Math.max(0, 1 - y * y));
        double lump = 1 + 0.16 * StrictMath.sin(3 * angle + 5 * y);
        return new Vec3(r * StrictMath.cos(angle) * lump, y, r * StrictMath.sin(angle) * lump);
    }

    private static Vec3 level(Vec3 along, Vec3 face) {
        Vec3 flat = along.minus(face.times(along.dot(face) / face.dot(face)));
        return flat.length() < 1e-6 ? Vec3.Y : flat.normalized();
    }

    /// Whorls of boughs that shorten upwards, each a fan of needle sprays that hangs a little.
    private static Model pine(Wish wish) {
        double height = wish.number("height", 7, 1, 20);
        List<Solid> sprays = new ArrayList<>();
        int whorls = 20;
        for (int k = 0; k < whorls; k++) {
            double t = k / (whorls - 1.0);
            double reach = height * 0.24 * StrictMath.pow(1 - t, 0.85) + 0.012 * height;
            int boughs = (int) Math.round(10 - 4 * t);
            for (int i = 0; i < boughs; i++) {
                Seed own = wish.seed().derive(k).derive(i);
                double angle =
                        2 * Math.PI * i / boughs + k * GOLDEN + own.derive("a").between(-0.2, 0.2);
                bough(
                        own,
                        angle,
                        height * (0.1 + 0.87 * t),
                        reach * own.derive("r").between(0.8, 1.12),
                        sprays);
            }
        }
        Path trunk = Path.of(0, 0, 0, 0, height * 0.5, 0, 0, height, 0);
        return new Assembly()
                .add("trunk", Finish.BARK, Sweep.taper(trunk, 0.022 * height, 0.003 * height, 9))
                .body(NEEDLES, Patchwork.join(sprays))
                .model();
    }

    private static void bough(Seed own, double angle, double y, double reach, List<Solid> sprays) {
        Vec3 out = new Vec3(StrictMath.cos(angle), 0, StrictMath.sin(angle));
        Vec3 side = new Vec3(-out.z(), 0, out.x());
        for (int j = 0; j < 7; j++) {
            double t = (j + 0.6) / 7;
            Vec3 at = out.times(reach * t * 0.92).plus(new Vec3(0, y - 0.38 * reach * t * t, 0));
            double wide = own.derive(j).between(-0.9, 0.9);
            Vec3 along = out.plus(side.times(wide)).plus(new Vec3(0, -0.32, 0)).normalized();
            double size = reach * (0.42 - 0.16 * t);
            sprays.add(Sheet.leaf(at, along, level(Vec3.Y, along), size, size * 0.5));
            Vec3 other = out.plus(side.times(-wide)).plus(new Vec3(0, -0.2, 0)).normalized();
            sprays.add(Sheet.leaf(at, other, level(Vec3.Y, other), size * 0.9, size * 0.45));
        }
    }
}
