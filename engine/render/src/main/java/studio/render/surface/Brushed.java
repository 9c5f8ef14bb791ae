package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Brushed metal: scratches along the grain.
final class Brushed {
    private Brushed() {}

    static void paint(Material m, Grain grain, double x, double y, double z, double footprint, Swatch out) {
        double scratch = scratches(grain, x, y, z, footprint);
        out.blend(m.base(), m.accent(), Math.clamp(0.25 + 0.5 * scratch, 0.0, 1.0));
        out.roughness = (float) (0.12 * scratch);
    }

    private static double scratches(Grain grain, double x, double y, double z, double footprint) {
        double along = grain == Grain.X ? x : grain == Grain.Y ? y : z;
        double b = grain == Grain.X ? y : x;
        double c = grain == Grain.Z ? y : z;
        return Detail.visible(0.0025, footprint) * Noise.at(along * 14, b * 900, c * 900)
                + 0.5 * Detail.visible(0.01, footprint) * Noise.at(along * 5, b * 250, c * 250);
    }

    static double height(Grain grain, double x, double y, double z, double footprint) {
        return 0.00003 * scratches(grain, x, y, z, footprint);
    }
}
