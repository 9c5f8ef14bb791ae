package studio.geometry.nature;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A broad-leaved tree: a trunk that leans a little, boughs that reach for tufts of leaves spread over the crown.
final class Tree {
    static final Thing THING = Thing.floor("set/tree", Tree::make)
            .called("tree", "oak tree", "oak", "maple", "maple tree", "apple tree", "cherry tree")
            .takes("seed", "height")
            .outdoors()
            .spans(2, 15)
            .sheets("body");
    static final Thing BIRCH = Thing.floor("set/birch", Tree::birch)
            .called("birch", "birch tree")
            .takes("seed", "height")
            .outdoors()
            .spans(2, 15)
            .sheets("body");

    private static final Material BIRCH_BARK = Finish.skin(0xDDD8CC, 0x6E6A62, 0.8);

    private final Seed seed;
    private final double height;
    private final double spread;
    private final List<Solid> wood = new ArrayList<>();
    private final List<Solid> leaves = new ArrayList<>();

    private Tree(Seed seed, double height, double spread) {
        this.seed = seed;
        this.height = height;
        this.spread = spread;
    }

    private static Model make(Wish wish) {
        double height = wish.number("height", 5.2, 2, 14);
        return new Tree(wish.seed(), height, height * 0.36).grow(Finish.BARK, 74);
    }

    private static Model birch(Wish wish) {
        double height = wish.number("height", 6.2, 2, 14);
        return new Tree(wish.seed(), height, height * 0.2).grow(BIRCH_BARK, 60);
    }

    private Model grow(Material bark, int tufts) {
        Path trunk = trunk();
        double girth = 0.032 * height;
        wood.add(
                Sweep.along(trunk, Outline.circle(1, 12), t -> girth * flare(t)).creased(180));
        for (int i = 0; i < tufts; i++) {
            bough(trunk, seed.derive("tuft").derive(i), (i + 0.5) / tufts, i);
        }
        return new Assembly()
                .add("trunk", bark, Solid.join(wood.toArray(Solid[]::new)))
                .body(Finish.LEAVES, Solid.join(leaves.toArray(Solid[]::new)))
                .model();
    }

    private static double flare(double t) {
        return (1 - 0.82 * t) * (1 + 0.7 * StrictMath.exp(-t * 22));
    }

    private Path trunk() {
        double lean = seed.derive("lean").between(-0.04, 0.04) * height;
        double sway = seed.derive("sway").between(-0.03, 0.03) * height;
        return Path.of(
                        0,
                        0,
                        0,
                        lean * 0.3,
                        height * 0.2,
                        sway,
                        lean,
                        height * 0.5,
                        -sway,
                        lean * 1.5,
                        height * 0.82,
                        sway)
                .smooth(6);
    }

    /// Spreads the tufts by the golden angle, low ones wide, high ones narrow: an egg-shaped crown.
    private void bough(Path trunk, Seed own, double t, int index) {
        double angle = index * 2.39996 + own.derive("a").between(-0.4, 0.4);
        double up = 0.3 + 0.68 * t;
        double belt = Math.sqrt(Math.max(0.02, 1 - StrictMath.pow((up - 0.56) / 0.46, 2)));
        double out = spread * belt * own.derive("r").between(0.45, 1);
        Vec3 stem = trunk.points().get((int) (trunk.points().size() * Math.clamp(up * 0.85 - 0.1, 0.15, 0.95)));
        Vec3 tip = new Vec3(
                stem.x() * 0.5 + out * StrictMath.cos(angle),
                height * up,
                stem.z() * 0.5 + out * StrictMath.sin(angle));
        Vec3 elbow = stem.lerp(tip, 0.5).plus(new Vec3(0, -0.06 * out, 0));
        double thick = 0.007 * height * (1.25 - up);
        wood.add(Sweep.taper(new Path(List.of(stem, elbow, tip)).smooth(2), thick, thick * 0.25, 5));
        tuft(own.derive("leaves"), tip, 0.105 * height);
    }

    private void tuft(Seed own, Vec3 at, double radius) {
        for (int i = 0; i < 52; i++) {
            Seed leaf = own.derive(i);
            Vec3 way = direction(leaf.derive("way"));
            double reach = StrictMath.cbrt(leaf.derive("reach").unit());
            Vec3 spot = at.plus(new Vec3(way.x() * 1.15, way.y() * 0.72, way.z() * 1.15).times(radius * reach));
            Vec3 face = way.plus(new Vec3(0, 0.9, 0))
                    .plus(direction(leaf.derive("f")).times(0.6))
                    .normalized();
            Vec3 along = direction(leaf.derive("along"));
            Vec3 flat = along.minus(face.times(along.dot(face))).normalized();
            double size = leaf.derive("size").between(0.03, 0.045) * Math.min(height, 6);
            leaves.add(Sheet.leaf(spot, flat, face, size, size * 0.62));
        }
    }

    static Vec3 direction(Seed seed) {
        double y = seed.derive("y").between(-1, 1);
        double angle = seed.derive("angle").between(0, 2 * Math.PI);
        double r = Math.sqrt(1 - y * y);
        return new Vec3(r * StrictMath.cos(angle), y, r * StrictMath.sin(angle));
    }
}
