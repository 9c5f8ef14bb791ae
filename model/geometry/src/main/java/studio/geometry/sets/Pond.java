package studio.geometry.sets;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A pond with a rim of stones.
final class Pond {
    static final Thing THING = Thing.floor("set/pond", Pond::pond)
            .called("pond", "puddle", "pool")
            .outdoors()
            .takes("radius", "seed")
            .sheets("body")
            .spans(1, 60);

    private static final Material WATER =
            new Material(Color.srgb(0x1E5A72), Color.srgb(0x1E5A72), Pattern.WATER, 1.2, 0.06, 0, 0, 1.33, Color.BLACK);

    private Pond() {}

    private static Model pond(Wish wish) {
        double radius = wish.number("radius", 2.4, 0.5, 30);
        Seed seed = wish.seed();
        Assembly pond = new Assembly().body(WATER, Sheet.ground(radius, 8, 48, (x, z) -> 0.04));
        for (int i = 0; i < 26; i++) {
            Seed own = seed.derive(i);
            double angle = 2 * Math.PI * (i + own.derive("a").between(-0.25, 0.25)) / 26;
            double size = radius * own.derive("s").between(0.09, 0.15);
            Solid stone = Round.ball(1, 12)
                    .scaled(size, size * 0.62, size * 0.85)
                    .turnY(own.derive("t").between(0, 360));
            pond.add(
                    "stones",
                    Finish.STONE,
                    stone.at(radius * StrictMath.cos(angle), size * 0.2, radius * StrictMath.sin(angle)));
        }
        return pond.model();
    }
}
