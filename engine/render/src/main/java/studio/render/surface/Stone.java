package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Mineral things: painted plaster, veined marble, speckled stone, sand and asphalt.
final class Stone {
    private Stone() {}

    static void plaster(Material m, double x, double y, double z, double footprint, Swatch out) {
        double f = 2.5 / Math.max(0.05, m.scale());
        double cloud = Detail.fractal(x * f, y * f, z * f, 4, footprint * f);
        out.blend(m.base(), m.accent(), Math.clamp(0.25 + 0.5 * cloud, 0.0, 1.0));
        out.dim(1 + 0.03 * cloud);
        out.roughness = (float) (0.05 * cloud);
    }

    static double plasterHeight(Material m, double x, double y, double z, double footprint) {
        double trowel = 0.0012 * Detail.fractal(x * 9, y * 9, z * 9, 2, footprint * 9);
        return trowel
                + 0.00035 * Detail.fractal(x * 120, y * 120, z * 120, 2, footprint * 120) * Math.min(1, m.scale() * 4);
    }

    static void marble(Material m, double x, double y, double z, double footprint, Swatch out) {
        double s = 1 / m.scale();
        double fold = 1.7 * Detail.fractal(x * s * 0.5, y * s * 0.5, z * s * 0.5, 5, footprint * s * 0.5);
        double vein = Math.abs(Detail.wave(0.35 * (x + 0.6 * y + 0.8 * z) * s + fold));
        double second = Math.abs(Detail.fractal(x * s * 0.9 + 7, y * s * 0.9, z * s * 0.9, 4, footprint * s));
        double thin = 1 - Detail.smooth(0.0, 0.35, vein);
        double hair = 1 - Detail.smooth(0.0, 0.07, second);
        double mix = Math.clamp(0.10 + 0.55 * thin * thin + 0.35 * hair + 0.12 * fold, 0.0, 1.0);
        out.blend(m.base(), m.accent(), mix);
        out.roughness = (float) (0.04 * hair);
    }

    static void speckle(Material m, double x, double y, double z, double footprint, Swatch out) {
        double f = 1 / m.scale();
        double grains = Detail.visible(m.scale(), footprint) * grain(x * f, y * f, z * f);
        double fine = Detail.fractal(x * f * 3, y * f * 3, z * f * 3, 3, footprint * f * 3);
        double broad = Detail.fractal(x * 0.7, y * 0.7, z * 0.7, 3, footprint);
        out.blend(m.base(), m.accent(), Math.clamp(0.35 + 0.65 * grains + 0.4 * fine + 0.4 * broad, 0.0, 1.0));
        out.dim(1 + 0.15 * fine + 0.12 * broad);
        out.roughness = (float) (0.08 * fine);
    }

    private static double grain(double x, double y, double z) {
        return Noise.cell(Detail.floor(x), Detail.floor(y), Detail.floor(z)) - 0.5;
    }

    static double speckleHeight(Material m, double x, double y, double z, double footprint) {
        double f = 1 / m.scale();
        double relief = Detail.fractal(x * f, y * f, z * f, 3, footprint * f);
        return 0.22 * m.scale() * relief + 0.01 * Detail.fractal(x * 3, y * 3, z * 3, 2, footprint * 3);
    }
}
