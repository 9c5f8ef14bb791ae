package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Noise;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Open water to the horizon behind a shore that runs along X, with a line of foam and wet sand before it.
final class Sea {
    static final Thing THING = Thing.scenery("set/sea", Sea::make)
            .called("sea", "ocean", "water", "lake", "river")
            .takes("shore", "seed")
            .outdoors()
            .sheets("body", "foam", "wet")
            .spans(50, 4000);

    private static final double FAR = 590;
    private static final int STEPS = 160;

    private Sea() {}

    private static Model make(Wish wish) {
        double shore = wish.number("shore", 9, -600, 500);
        double from = wish.seed().between(0, 300);
        Assembly assembly = new Assembly()
                .body(
                        new Material(
                                new Color(0.016, 0.075, 0.095),
                                new Color(0.02, 0.1, 0.11),
                                Pattern.WATER,
                                1.6,
                                0.07,
                                0,
                                0,
                                1.33,
                                Color.BLACK),
                        band(shore, from, 0, FAR * 1.6, 0.03));
        if (shore > -50) {
            assembly.add("foam", Finish.matte(0xF4F7F7), band(shore, from, -0.16, 0.12, 0.042))
                    .add("foam", Finish.matte(0xE2ECEE), band(shore + 1.9, from + 9, 0, 0.14, 0.036))
                    .add("wet", Material.of(new Color(0.22, 0.16, 0.09), 0.22), band(shore, from, -1.3, 0.1, 0.012));
        }
        return assembly.placed();
    }

    /// A strip along the shore between two distances behind it.
    private static Solid band(double shore, double from, double near, double far, double y) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double t = 2.0 * i / STEPS - 1;
            double x = FAR * t * t * t * 0.9 + 30 * t;
            double edge = shore + 1.1 * Noise.fractal(x / 9 + from, from, 0, 3) + 0.012 * Math.abs(x);
            rows.add(new Vec3[] {new Vec3(x, y, -edge - near), new Vec3(x, y, -Math.min(edge + far, FAR * 1.6))});
        }
        return Sheet.through(rows).flipped();
    }
}
