package studio.render.surface;

import studio.math.Noise;

/// Small shapes that patterns are made of, each fading into its mean where it is finer than what a sample sees.
final class Detail {
    private Detail() {}

    /// How much of a feature of the given size is left, 1 to 0, where a sample sees `footprint` metres.
    static double visible(double size, double footprint) {
        return Math.clamp(1.5 - footprint / size, 0.0, 1.0);
    }

    static double smooth(double low, double high, double value) {
        double t = Math.clamp((value - low) / (high - low), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    static int floor(double v) {
        int i = (int) v;
        return v < i ? i - 1 : i;
    }

    static double fraction(double v) {
        return v - floor(v);
    }

    /// Distance to the nearest whole number, 0 to 0.5.
    static double toWhole(double v) {
        return Math.abs(fraction(v + 0.5) - 0.5);
    }

    /// A wave between −1 and 1 of period one, as smooth as a cosine.
    static double wave(double v) {
        double t = Math.abs(2 * fraction(v) - 1);
        return 2 * t * t * (3 - 2 * t) - 1;
    }

    /// Fractal noise whose octaves stop where they are finer than a sample sees. Coordinates in units of the coarsest.
    static double fractal(double x, double y, double z, int octaves, double footprint) {
        double sum = 0;
        double amplitude = 0.5;
        double frequency = 1;
        for (int i = 0; i < octaves; i++) {
            double left = visible(1 / frequency, footprint);
            if (left <= 0) {
                return sum;
            }
            sum += left * amplitude * Noise.at(x * frequency, y * frequency, z * frequency);
            amplitude *= 0.5;
            frequency *= 2.03;
        }
        return sum;
    }
}
