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
import studio.math.Noise;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Far ridges all around, which close the view where the ground would end in a line. Each ridge is paler and bluer than
/// the one before it, as air makes them.
final class Hills {
    static final Thing WOODED = Thing.scenery("set/hills", Hills::wooded)
            .called("hills", "far hill", "treeline")
            .takes("radius", "height", "seed")
            .outdoors()
            .sheets("near", "body", "far")
            .spans(50, 4000);
    static final Thing ROCKY = Thing.scenery("set/mountains", Hills::rocky)
            .called("mountain", "mountain range", "mountains", "far mountain", "alps")
            .takes("radius", "height", "seed")
            .outdoors()
            .sheets("near", "body", "far")
            .spans(50, 4000);

    private static final int SEGMENTS = 240;
    private static final int ROWS = 7;

    private Hills() {}

    private static Model wooded(Wish wish) {
        double radius = wish.number("radius", 420, 40, 1500);
        double height = wish.number("height", 34, 1, 400);
        double from = wish.seed().between(0, 500);
        return new Assembly()
                .add("near", hazy(0x56703F, 0x48613A), ridge(radius * 0.62, height * 0.42, 22, from))
                .body(hazy(0x66806A, 0x5C7663), ridge(radius, height, 10, from + 40))
                .add("far", hazy(0x8BA0A6, 0x8399A1), ridge(radius * 1.35, height * 1.9, 6, from + 90))
                .placed();
    }

    private static Model rocky(Wish wish) {
        double radius = wish.number("radius", 430, 40, 1500);
        double height = wish.number("height", 120, 1, 800);
        double from = wish.seed().between(0, 500);
        return new Assembly()
                .add("near", hazy(0x5E6C58, 0x515F50), ridge(radius * 0.6, height * 0.22, 14, from))
                .body(hazy(0x7B8088, 0x6A7078), ridge(radius, height, 7, from + 40))
                .add("far", hazy(0xA3B1BE, 0x98A8B8), ridge(radius * 1.35, height * 1.7, 5, from + 90))
                .placed();
    }

    private static Material hazy(int rgb, int other) {
        return Finish.speckled(rgb, other, 6, 0.95);
    }

    /// A ring of slopes that rise away from the middle to an uneven crest.
    private static Solid ridge(double radius, double height, double waves, double from) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int i = 0; i <= SEGMENTS; i++) {
            double angle = 2 * Math.PI * (i % SEGMENTS) / SEGMENTS;
            double x = StrictMath.sin(angle);
            double z = StrictMath.cos(angle);
            double crest = Noise.fractal(x * waves * 0.5 + from, from, z * waves * 0.5, 5);
            Vec3[] slope = new Vec3[ROWS];
            for (int k = 0; k < ROWS; k++) {
                double t = k / (ROWS - 1.0);
                double rough = Noise.fractal(x * waves * 2 + from, t * 3, z * waves * 2, 3);
                double away = radius * (1 + 0.22 * t) + radius * 0.03 * rough;
                double rise = height * (0.55 + 0.8 * crest + 0.12 * rough) * StrictMath.pow(t, 1.25);
                slope[k] = new Vec3(away * x, -1 + Math.max(0, rise), away * z);
            }
            rows.add(slope);
        }
        return Sheet.through(rows);
    }
}
