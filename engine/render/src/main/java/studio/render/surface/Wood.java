package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Wood: growth rings around a pith that wanders, cut open by the surface, with fine fibres and pores along the grain.
final class Wood {
    private Wood() {}

    static void solid(Material m, Grain grain, double x, double y, double z, double footprint, Swatch out) {
        double along = grain == Grain.X ? x : grain == Grain.Y ? y : z;
        double b = grain == Grain.X ? y : x;
        double c = grain == Grain.Z ? y : z;
        grown(m, along, b, c, 0, footprint, out, 1);
    }

    static void boards(Material m, double x, double y, double z, double footprint, Swatch out) {
        double width = m.scale();
        int row = Detail.floor(z / width);
        double length = width * (9 + 5 * Noise.cell(row, 7, 1));
        double shifted = x / length + Noise.cell(row, 3, 5);
        int board = Detail.floor(shifted);
        double key = Noise.cell(row, board, 11);
        double tone = 0.80 + 0.36 * Noise.cell(board, row, 29);
        grown(m, x + 31 * key, y + key, z + 0.37 * key - row * width, 17 * key, footprint, out, tone);
        double gap = Math.min(Detail.toWhole(z / width) * width, Detail.toWhole(shifted) * length);
        double joint = 0.0016;
        double left = Detail.visible(joint * 6, footprint);
        out.dim(1 - 0.75 * left * (1 - Detail.smooth(joint * 0.4, joint * 1.6, gap)));
        out.roughness += (float) (0.10 * (key - 0.5));
    }

    private static void grown(
            Material m, double along, double b, double c, double key, double footprint, Swatch out, double tone) {
        double ring = Math.min(0.014, 0.22 * m.scale() + 0.004);
        double wander = 0.03 * Noise.at(along * 1.1 + key, b * 3, c * 3 + key);
        double pb = b + 0.11 + wander + 0.04 * (key - Detail.floor(key));
        double pc = c * 0.55 + 0.05 + 0.5 * wander;
        double radius = Math.sqrt(pb * pb + pc * pc) + 0.006 * Detail.fractal(along * 1.7 + key, b * 14, c * 14, 2, 0);
        double phase = Detail.fraction(radius / ring);
        double late = Detail.smooth(0.35, 0.92, phase) * (1 - Detail.smooth(0.92, 1.0, phase));
        double rings = 0.32 + Detail.visible(ring * 1.5, footprint) * (late - 0.32);
        double fibre = fibre(along, b, c, key, footprint);
        double broad = Noise.at(along * 0.9 + 5 * key, b * 5, c * 5);
        double mix = Math.clamp(0.12 + 0.62 * rings + 0.26 * fibre + 0.14 * broad, 0.0, 1.0);
        out.blend(m.base(), m.accent(), mix);
        out.dim(tone * (1 + 0.07 * broad));
        out.roughness = (float) (0.10 * rings + 0.06 * fibre - 0.04);
    }

    private static double fibre(double along, double b, double c, double key, double footprint) {
        double fine = Detail.visible(0.004, footprint) * Noise.at(along * 9 + key, b * 420, c * 420);
        double coarse = Detail.visible(0.012, footprint) * Noise.at(along * 4 + key, b * 110, c * 110);
        return 0.6 * fine + 0.6 * coarse;
    }

    static double height(Grain grain, double x, double y, double z, double footprint) {
        double along = grain == Grain.X ? x : grain == Grain.Y ? y : z;
        double b = grain == Grain.X ? y : x;
        double c = grain == Grain.Z ? y : z;
        return 0.00004 * fibre(along, b, c, 0, footprint);
    }

    static double boardHeight(Material m, double x, double z, double footprint) {
        double width = m.scale();
        int row = Detail.floor(z / width);
        double gap = Detail.toWhole(z / width) * width;
        double edge = Detail.visible(0.012, footprint) * -0.0006 * (1 - Detail.smooth(0, 0.004, gap));
        double key = Noise.cell(row, 3, 5);
        double cup =
                0.00025 * Noise.at(x * 0.8 + 40 * key, row * 7.3, 0.5) + 0.0008 * (key - 0.5) * (z / width - row - 0.5);
        return edge + cup + 0.00002 * fibre(x, 0, z, key, footprint);
    }
}
