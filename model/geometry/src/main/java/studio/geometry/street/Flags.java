package studio.geometry.street;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.math.Vec3;

/// A flag that flies from its pole, striped, in folds.
final class Flags {
    static final Thing THING = Thing.floor("prop/flag", w -> flag())
            .called("flag", "banner", "pennant")
            .spans(1.5, 6);

    private Flags() {}

    private static Model flag() {
        Solid pole = Round.cylinder(0.025, 2.9, 0.004, 20)
                .plus(Lathe.smooth(28, 0, 0, 0.16, 0, 0.17, 0.03, 0.05, 0.07, 0.026, 0.1, 0, 0.1));
        return new Assembly()
                .body(Finish.cloth(0xC8242C), stripe(0).plus(stripe(2)))
                .body(Finish.cloth(0xA81C24), stripe(1))
                .add("pole", Finish.BRUSHED, pole)
                .add("knob", Finish.GOLD, Round.ball(0.045, 18).up(2.92))
                .model();
    }

    /// One of three stripes from the top, two millimetres thick, waved by the wind.
    private static Solid stripe(int row) {
        double top = 2.82 - row * 0.27;
        List<Vec3[]> rings = new ArrayList<>();
        for (int k = 0; k <= 28; k++) {
            double t = k / 28.0;
            double z = 0.13 * Math.sqrt(t) * StrictMath.sin(9 * t - 0.6);
            double x = 0.03 + 1.2 * t;
            double sag = 0.1 * t * t;
            rings.add(new Vec3[] {
                new Vec3(x, top - 0.27 - sag, z),
                new Vec3(x, top - sag, z + 0.02 * t),
                new Vec3(x, top - sag, z + 0.02 * t - 0.004),
                new Vec3(x, top - 0.27 - sag, z - 0.004)
            });
        }
        return Loft.capped(rings).creased(60);
    }
}
