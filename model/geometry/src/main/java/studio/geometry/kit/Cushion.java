package studio.geometry.kit;

import studio.math.Noise;
import studio.math.Vec3;

/// Soft things by formula: pillows that are fat in the middle and thin at the seam, and cloth that hangs in folds.
public final class Cushion {
    private Cushion() {}

    /// A stuffed pillow lying on y = 0: full in the middle, pinched at the seam, corners drawn out.
    public static Solid pillow(double width, double height, double depth) {
        return Round.ball(1, 32).mapped(p -> stuffed(p, width, height, depth));
    }

    private static Vec3 stuffed(Vec3 p, double width, double height, double depth) {
        double out = StrictMath.hypot(p.x(), p.z());
        double widest = Math.max(Math.max(Math.abs(p.x()), Math.abs(p.z())), 1e-9);
        double square = out > 1e-9 ? 1 + (out / widest - 1) * 0.85 : 1;
        double x = p.x() * square;
        double z = p.z() * square;
        double seam = Math.max(0, 1 - x * x * x * x) * Math.max(0, 1 - z * z * z * z);
        double y = Math.signum(p.y()) * Math.sqrt(Math.sqrt(seam) * Math.abs(p.y()));
        return new Vec3(x * width / 2, (y + 1) * height / 2, z * depth / 2);
    }

    /// A seat cushion: a box with round edges and a crowned top, standing on y = 0.
    public static Solid seat(double width, double height, double depth) {
        double edge = Math.min(height * 0.35, 0.06);
        Solid box = Box.rounded(width, height, depth, edge, 4).subdivided(1);
        return box.mapped(p -> {
            double u = 2 * p.x() / width;
            double v = 2 * p.z() / depth;
            double crown = Math.max(0, 1 - u * u) * Math.max(0, 1 - v * v) * height * 0.18;
            return new Vec3(p.x(), p.y() > height / 2 ? p.y() + crown : p.y(), p.z());
        });
    }

    /// A curtain of hanging cloth: `width` across X, falling from y = `height` to 0 in so many folds of some depth.
    /// Both sides are closed, 4 mm apart.
    public static Solid curtain(double width, double height, double fold, int folds, long seed) {
        int across = folds * 8;
        int rows = 10;
        Stock stock = new Stock();
        for (int i = 0; i < across; i++) {
            for (int k = 0; k < rows; k++) {
                double u = (double) i / across;
                double v = (double) k / rows;
                double u2 = (double) (i + 1) / across;
                double v2 = (double) (k + 1) / rows;
                for (int side = -1; side <= 1; side += 2) {
                    Vec3 a = hung(u, v, width, height, fold, folds, side, seed);
                    Vec3 b = hung(side > 0 ? u2 : u, side > 0 ? v : v2, width, height, fold, folds, side, seed);
                    Vec3 c = hung(u2, v2, width, height, fold, folds, side, seed);
                    Vec3 d = hung(side > 0 ? u : u2, side > 0 ? v2 : v, width, height, fold, folds, side, seed);
                    stock.quad(a, b, c, d);
                }
            }
        }
        return stock.solid().creased(180);
    }

    private static Vec3 hung(
            double u, double v, double width, double height, double fold, int folds, int side, long seed) {
        double wander = 0.25 * Noise.at(u * folds * 0.7, v * 1.5, (seed & 1023) + 0.5);
        double wave = StrictMath.sin(2 * Math.PI * (u * folds + wander)) * (0.75 + 0.25 * (1 - v));
        boolean hem = u <= 0 || u >= 1 || v <= 0 || v >= 1;
        return new Vec3((u - 0.5) * width, v * height, wave * fold / 2 + (hem ? 0 : side * 0.002));
    }
}
