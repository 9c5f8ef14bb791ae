package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Woven cloth: threads over and under, each a little lighter or darker than the next, and soft wear.
final class Cloth {
    private Cloth() {}

    static void paint(Material m, double x, double y, double z, double footprint, Swatch out) {
        double thread = thread(m);
        double seen = Detail.visible(thread * 2, footprint);
        double weave = seen * weave(x, y, z, thread);
        double slub = Detail.fractal(x * 55, y * 160, z * 55, 2, footprint * 100);
        double wear = Detail.fractal(x * 3, y * 3, z * 3, 3, footprint * 3);
        double mix = Math.clamp(0.30 + 0.35 * weave + 0.35 * slub + 0.35 * wear, 0.0, 1.0);
        out.blend(m.base(), m.accent(), mix);
        out.dim(1 + 0.10 * weave + 0.12 * slub + 0.10 * wear);
    }

    static double height(Material m, double x, double y, double z, double footprint) {
        double thread = thread(m);
        double folds = 0.004 * Noise.at(x * 4, y * 4, z * 4) * 0.25;
        return folds + 0.18 * thread * Detail.visible(thread, footprint) * weave(x, y, z, thread);
    }

    private static double thread(Material m) {
        return Math.clamp(m.scale() * 0.1, 0.0008, 0.004);
    }

    private static double weave(double x, double y, double z, double thread) {
        double u = (x + 0.31 * z) / thread;
        double v = (y + 0.71 * z) / thread;
        double over = ((Detail.floor(u) + Detail.floor(v)) & 1) == 0 ? Detail.wave(u) : Detail.wave(v);
        return 0.5 * over;
    }
}
