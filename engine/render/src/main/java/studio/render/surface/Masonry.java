package studio.render.surface;

import studio.math.Noise;
import studio.math.surface.Material;

/// Bricks and tiles: units in a bond with joints between them, on whichever wall or floor the surface lies.
///
/// A wall has no unwrapping, so the bond is laid through space: brick courses are level, and along a course x and z run
/// together, which meets walls along either axis.
final class Masonry {
    private Masonry() {}

    static void brick(Material m, double x, double y, double z, double footprint, Swatch out) {
        double length = m.scale();
        double course = length / 3;
        int row = Detail.floor(y / course);
        double run = (x + z) / length + (row & 1) * 0.5;
        int unit = Detail.floor(run);
        double tone = 0.72 + 0.5 * Noise.cell(unit, row, 3);
        double grit = Detail.fractal(x * 60, y * 60, z * 60, 3, footprint * 60);
        double seen = Detail.visible(course * 0.5, footprint);
        double bond = 0.2 + seen * (mortar(run, y / course, length, course) - 0.2);
        out.blend(m.base(), m.accent(), 0.12 * Noise.cell(row, unit, 9));
        out.dim(tone * (1 + 0.22 * grit));
        out.mix(m.accent(), 1 + 0.2 * grit, bond);
        out.roughness = (float) (0.1 * grit);
    }

    /// One in the joint, zero on the brick.
    private static double mortar(double run, double courses, double length, double course) {
        double gap = Math.min(Detail.toWhole(run) * length, Detail.toWhole(courses) * course);
        return 1 - Detail.smooth(0.0035, 0.0065, gap);
    }

    static double brickHeight(Material m, double x, double y, double z, double footprint) {
        double length = m.scale();
        double course = length / 3;
        int row = Detail.floor(y / course);
        double run = (x + z) / length + (row & 1) * 0.5;
        double seen = Detail.visible(course * 0.3, footprint);
        double rough = 0.0012 * Detail.fractal(x * 50, y * 50, z * 50, 3, footprint * 50);
        return rough - seen * 0.005 * mortar(run, y / course, length, course);
    }

    static void tiles(Material m, double x, double y, double z, double footprint, Swatch out) {
        double size = m.scale();
        int ix = Detail.floor(x / size);
        int iy = Detail.floor(y / size);
        int iz = Detail.floor(z / size);
        double tone = 0.95 + 0.10 * Noise.cell(ix, iy, iz);
        double seen = Detail.visible(0.02, footprint);
        double joint = 0.04 + seen * (grout(x / size, y / size, z / size, size) - 0.04);
        double cloud = Noise.at(x * 9, y * 9, z * 9);
        out.set(m.base());
        out.dim(tone * (1 + 0.03 * cloud));
        out.mix(m.accent(), 1, joint);
        out.roughness = (float) (0.5 * joint + 0.03 * cloud);
    }

    private static double grout(double x, double y, double z, double size) {
        double gap = Math.min(Detail.toWhole(x), Detail.toWhole(z)) * size;
        double up = Detail.toWhole(y) * size;
        double joint = Math.min(gap, up < 1e-4 ? gap : up);
        return 1 - Detail.smooth(0.0012, 0.0026, joint);
    }

    static double tileHeight(Material m, double x, double y, double z, double footprint) {
        double size = m.scale();
        double seen = Detail.visible(0.01, footprint);
        double warp = 0.0002 * Noise.at(x * 7, y * 7, z * 7);
        return warp - seen * 0.0015 * grout(x / size, y / size, z / size, size);
    }
}
