package studio.render.surface;

import studio.math.surface.Material;

/// Ripples on water: a few octaves that tilt the normal and leave the colour alone.
final class Water {
    private Water() {}

    static double height(Material m, double x, double y, double z, double footprint) {
        double f = 1 / m.scale();
        double swell = Detail.fractal(x * f * 0.35, y * f, z * f * 0.5, 2, footprint * f * 0.4);
        double chop = Detail.fractal(x * f * 1.3 + 9, y * f, z * f * 1.9, 3, footprint * f * 1.5);
        return m.scale() * (0.10 * swell + 0.03 * chop);
    }
}
