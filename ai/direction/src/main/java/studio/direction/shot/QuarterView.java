package studio.direction.shot;

import studio.math.Seed;

/// From how far round a single thing is seen when the words leave it open: a three-quarter view shows two of its sides.
/// Set and camera agree on it by the seed, so that nothing of the set stands behind the subject.
public final class QuarterView {
    private QuarterView() {}

    /// Degrees counter-clockwise from above, seen from +Z: positive when the camera stands right of the thing.
    public static double degrees(long seed) {
        Seed own = new Seed(seed).derive("quarter view");
        double side = own.unit() < 0.5 ? -1 : 1;
        return side * own.derive("degrees").between(12, 24);
    }
}
