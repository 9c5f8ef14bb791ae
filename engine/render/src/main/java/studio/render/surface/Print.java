package studio.render.surface;

import studio.math.surface.Material;

/// Patterns printed flat: stripes, checks and dots, with edges as soft as what a sample sees.
final class Print {
    private Print() {}

    static void stripes(Material m, double y, double footprint, Swatch out) {
        out.blend(m.base(), m.accent(), band(y / m.scale(), footprint / m.scale()));
    }

    static void checks(Material m, double x, double y, double z, double footprint, Swatch out) {
        double soft = footprint / m.scale();
        double a = 2 * band(x / m.scale() + 0.0001, soft) - 1;
        double b = 2 * band(y / m.scale() + 0.0001, soft) - 1;
        double c = 2 * band(z / m.scale() + 0.0001, soft) - 1;
        out.blend(m.base(), m.accent(), 0.5 + 0.5 * a * b * c);
    }

    /// Zero in the first half of each period, one in the second, with soft edges.
    private static double band(double v, double soft) {
        double edge = Math.max(0.004, 0.5 * soft);
        double inside = 0.25 - Math.abs(Detail.fraction(v) - 0.75);
        double far = Math.abs(Detail.fraction(v) - 0.75) > 0.5
                ? inside + 2 * Math.abs(Detail.fraction(v) - 0.75) - 1
                : inside;
        return edge > 0.5 ? 0.5 : Detail.smooth(-edge, edge, far);
    }

    static void dots(Material m, double x, double y, double z, double footprint, Swatch out) {
        double s = 1 / m.scale();
        double a = Detail.fraction(x * s) - 0.5;
        double b = Detail.fraction(y * s) - 0.5;
        double c = Detail.fraction(z * s) - 0.5;
        double radius = Math.sqrt(a * a + b * b + c * c);
        double edge = Math.max(0.01, 0.5 * footprint * s);
        out.blend(m.base(), m.accent(), 1 - Detail.smooth(0.38 - edge, 0.38 + edge, radius));
    }
}
