package studio.math;

/// Smooth value noise over space, the same on every machine: hashed lattice values blended by a quintic.
public final class Noise {
    private Noise() {}

    /// Noise in [−1, 1] that changes over about one unit.
    public static double at(double x, double y, double z) {
        int ix = floor(x);
        int iy = floor(y);
        int iz = floor(z);
        double fx = smooth(x - ix);
        double fy = smooth(y - iy);
        double fz = smooth(z - iz);
        double near = blend(plane(ix, iy, iz, fx), plane(ix, iy + 1, iz, fx), fy);
        double far = blend(plane(ix, iy, iz + 1, fx), plane(ix, iy + 1, iz + 1, fx), fy);
        return blend(near, far, fz);
    }

    /// Several octaves of noise, each half as large and twice as fine; about [−1, 1].
    public static double fractal(double x, double y, double z, int octaves) {
        double sum = 0;
        double amplitude = 0.5;
        double frequency = 1;
        for (int i = 0; i < octaves; i++) {
            sum += amplitude * at(x * frequency, y * frequency, z * frequency);
            amplitude *= 0.5;
            frequency *= 2.03;
        }
        return sum;
    }

    /// A hash of lattice coordinates as a number in [0, 1).
    public static double cell(int x, int y, int z) {
        int h = x * 0x8da6b343 ^ y * 0xd8163841 ^ z * 0xcb1ab31f;
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        h = (h ^ (h >>> 12)) * 0x297a2d39;
        return ((h ^ (h >>> 15)) >>> 8) * 0x1p-24;
    }

    private static double plane(int x, int y, int z, double t) {
        return blend(cell(x, y, z), cell(x + 1, y, z), t) * 2 - 1;
    }

    private static int floor(double v) {
        int i = (int) v;
        return v < i ? i - 1 : i;
    }

    private static double smooth(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double blend(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
