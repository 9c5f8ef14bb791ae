package studio.assets.figure;

import studio.math.Seed;

/// How eyes stray while they look at something: they rest for a moment, then jump a little.
final class Saccades {
    /// How long eyes rest on a spot, and how long a jump takes, in seconds.
    private static final double REST = 0.9;

    private static final double JUMP = 0.04;

    /// How far they stray to the sides and up and down, in radians.
    private static final double WIDE = Math.toRadians(2.6);

    private static final double HIGH = Math.toRadians(1.2);
    private static final Seed SEED = new Seed(0).derive("saccades");

    private Saccades() {}

    /// @param clock seconds, not below zero
    /// @param calm 1 for eyes that look around, less for such as keep to something
    static Aim at(double clock, double calm) {
        long cell = (long) Math.floor(clock / REST);
        double t = Math.clamp((clock - cell * REST) / JUMP, 0.0, 1.0);
        Aim before = spot(cell - 1);
        Aim now = spot(cell);
        return new Aim(
                calm * (before.left() + t * (now.left() - before.left())),
                calm * (before.up() + t * (now.up() - before.up())));
    }

    private static Aim spot(long cell) {
        Seed seed = SEED.derive(cell);
        return new Aim(
                seed.derive("left").between(-WIDE, WIDE), seed.derive("up").between(-HIGH, HIGH));
    }
}
