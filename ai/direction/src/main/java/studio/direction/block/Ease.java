package studio.direction.block;

/// The shapes in time of things that start and stop.
final class Ease {
    private Ease() {}

    /// Starts and ends at rest.
    static double inOut(double u) {
        double t = Math.clamp(u, 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    /// Gathers speed over the first `ramp` of the time, keeps it, and loses it over the last: the travel of legs and
    /// wheels, whose speed is constant for most of the way.
    static double cruise(double u, double ramp) {
        double t = Math.clamp(u, 0.0, 1.0);
        double full = 1 / (1 - ramp);
        if (t < ramp) {
            return full * t * t / (2 * ramp);
        }
        if (t > 1 - ramp) {
            return 1 - full * (1 - t) * (1 - t) / (2 * ramp);
        }
        return full * (t - ramp / 2);
    }

    /// A fall to the ground, with two small bounces: 0 above, 1 on the ground.
    static double drop(double u) {
        double t = Math.clamp(u, 0.0, 1.0);
        if (t < 0.62) {
            return (t / 0.62) * (t / 0.62);
        }
        if (t < 0.86) {
            double b = (t - 0.62) / 0.24;
            return 1 - 0.14 * 4 * b * (1 - b);
        }
        double b = (t - 0.86) / 0.14;
        return 1 - 0.035 * 4 * b * (1 - b);
    }

    /// Back a little, then forward: the gathering before a quick move, settling at 1.
    static double anticipate(double u) {
        double t = Math.clamp(u, 0.0, 1.0);
        if (t < 0.18) {
            return -0.06 * inOut(t / 0.18);
        }
        return -0.06 + 1.06 * inOut((t - 0.18) / 0.82);
    }
}
