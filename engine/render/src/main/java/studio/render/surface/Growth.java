package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Growing things: turf, bark and leaves.
final class Growth {
    private Growth() {}

    static void grass(Material m, double x, double y, double z, double footprint, Swatch out) {
        double patch = Detail.fractal(x / m.scale(), y, z / m.scale(), 4, footprint / m.scale());
        double blades = Detail.fractal(x * 70, y * 20, z * 70, 2, footprint * 70);
        double tufts = Detail.fractal(x * 9, y * 9, z * 9, 3, footprint * 9);
        out.blend(m.base(), m.accent(), Math.clamp(0.38 + 0.8 * patch + 0.5 * tufts + 0.3 * blades, 0.0, 1.0));
        out.dim(Math.max(0.25, 1 + 0.7 * blades + 0.45 * tufts));
        out.tint(1 + 0.16 * patch, 1, 1 - 0.12 * patch);
    }

    static double grassHeight(double x, double y, double z, double footprint) {
        return 0.012 * Detail.fractal(x * 45, y * 20, z * 45, 2, footprint * 45)
                + 0.03 * Detail.fractal(x * 5, y * 5, z * 5, 2, footprint * 5);
    }

    static void bark(Material m, double x, double y, double z, double footprint, Swatch out) {
        double ridge = ridges(m, x, y, z, footprint);
        double moss = Detail.fractal(x * 5, y * 2, z * 5, 3, footprint * 5);
        out.blend(m.accent(), m.base(), Math.clamp(0.15 + 0.9 * ridge, 0.0, 1.0));
        out.dim(0.85 + 0.3 * moss + 0.2 * ridge);
        out.roughness = (float) (0.1 * (1 - ridge));
    }

    private static double ridges(Material m, double x, double y, double z, double footprint) {
        double f = 1.5 / m.scale();
        double bent = 0.5 * Noise.at(x * f, y * f * 0.5, z * f);
        double cracks = Math.abs(Detail.fractal(x * f + bent, y * f * 0.22, z * f - bent, 4, footprint * f));
        return Detail.smooth(0.0, 0.28, cracks);
    }

    static double barkHeight(Material m, double x, double y, double z, double footprint) {
        return 0.25 * Math.min(0.06, m.scale()) * ridges(m, x, y, z, footprint);
    }

    static void leaf(Material m, double x, double y, double z, double footprint, Swatch out) {
        double vein = Detail.visible(m.scale() * 0.4, footprint) * veins(m, x, y, z);
        double spots = Detail.fractal(x * 40, y * 40, z * 40, 2, footprint * 40);
        double plant = Detail.fractal(x * 2.3, y * 2.3, z * 2.3, 2, footprint);
        out.blend(m.base(), m.accent(), Math.clamp(0.15 + 0.5 * vein + 0.3 * spots + 0.6 * plant, 0.0, 1.0));
        out.dim(1 + 0.2 * spots + 0.25 * plant);
    }

    private static double veins(Material m, double x, double y, double z) {
        double along = y / m.scale();
        double aside = Math.abs(x + z) / m.scale();
        double ribs = 1 - Detail.smooth(0.02, 0.12, Detail.toWhole(3 * (along - aside)));
        return Math.max(ribs * 0.6, 1 - Detail.smooth(0.01, 0.05, aside));
    }

    static double leafHeight(Material m, double x, double y, double z, double footprint) {
        return -0.02 * m.scale() * Detail.visible(m.scale() * 0.2, footprint) * veins(m, x, y, z);
    }
}
