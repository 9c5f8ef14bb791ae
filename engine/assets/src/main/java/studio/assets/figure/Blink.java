package studio.assets.figure;

import studio.math.Seed;

/// When eyes blink: once in every four seconds, two to six seconds after the last time, closing faster than opening.
///
/// ```
///   closed  1 |     /-\__
///             |    /     \___
///           0 |___/          \____    about a quarter of a second
/// ```
final class Blink {
    private static final double EVERY = 4;
    private static final double STRAYS = 2;
    private static final Seed SEED = new Seed(0).derive("blink");

    private Blink() {}

    /// How far the lids are closed, 0–1.
    ///
    /// @param clock seconds, not below zero
    static double closed(double clock) {
        long cell = (long) Math.floor(clock / EVERY);
        return Math.max(closed(clock, cell), closed(clock, cell - 1));
    }

    private static double closed(double clock, long cell) {
        Seed seed = SEED.derive(cell);
        double since = clock - cell * EVERY - seed.derive("when").between(0, STRAYS);
        double slow = seed.derive("how").between(0.8, 1.25);
        double closing = 0.07 * slow;
        double held = closing + 0.025;
        double opening = 0.14 * slow;
        if (since <= 0 || since >= held + opening) {
            return 0;
        }
        double t = since < closing ? since / closing : since < held ? 1 : 1 - (since - held) / opening;
        return t * t * (3 - 2 * t);
    }
}
