package studio.geometry.sets;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Noise;
import studio.math.Seed;
import studio.math.Vec3;

/// A weathered boulder: a ball pushed in along chance planes, which leaves facets, and roughened.
final class Rock {
    static final Thing THING = Thing.floor("set/rock", Rock::make)
            .called("rock", "stone", "boulder", "pebble")
            .takes("seed", "height")
            .outdoors()
            .spans(0.05, 6);

    private static final int PLANES = 11;
    private static final int STEPS = 24;

    private Rock() {}

    private static Model make(Wish wish) {
        double height = wish.number("height", 0.42, 0.03, 5);
        Seed seed = wish.seed();
        Vec3 stretch = new Vec3(
                seed.derive("x").between(0.75, 1.2), 0.62, seed.derive("z").between(0.7, 1.05));
        return new Assembly()
                .body(
                        Finish.STONE,
                        Lathe.of(meridian(), 40)
                                .mapped(p -> shaped(p, seed).times(stretch).times(height))
                                .mapped(p -> new Vec3(p.x(), Math.max(p.y(), -0.3 * height), p.z()))
                                .creased(38))
                .model();
    }

    /// Half a circle from the lower to the upper pole.
    private static Outline meridian() {
        double[] pairs = new double[2 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double angle = Math.PI * (i / (double) STEPS - 0.5);
            pairs[2 * i] = i == 0 || i == STEPS ? 0 : StrictMath.cos(angle);
            pairs[2 * i + 1] = StrictMath.sin(angle);
        }
        return Outline.of(pairs);
    }

    private static Vec3 shaped(Vec3 p, Seed seed) {
        double reach = 1;
        for (int i = 0; i < PLANES; i++) {
            Vec3 normal = direction(seed.derive(i));
            double along = p.dot(normal);
            if (along > 0.1) {
                reach = Math.min(reach, seed.derive(i).derive("cut").between(0.62, 0.95) / along);
            }
        }
        double rough = 1 + 0.07 * Noise.fractal(p.x() * 2.2 + seed.unit() * 50, p.y() * 2.2, p.z() * 2.2, 4);
        return p.times(reach * rough);
    }

    private static Vec3 direction(Seed seed) {
        double y = seed.derive("y").between(-1, 1);
        double angle = seed.derive("angle").between(0, 2 * Math.PI);
        double r = Math.sqrt(1 - y * y);
        return new Vec3(r * StrictMath.cos(angle), y, r * StrictMath.sin(angle));
    }
}
