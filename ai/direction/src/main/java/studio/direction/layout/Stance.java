package studio.direction.layout;

import java.util.Set;
import studio.direction.casting.Cast;
import studio.math.Seed;
import studio.math.Vec3;

/// How a thing is turned towards the camera when the words do not say: long things in three-quarter view, so that their
/// length is seen; faces and fronts nearly frontal; everything a little off the axis, as things stand in life.
final class Stance {
    private static final Set<String> FRONTAL = Set.of(
            "clock",
            "painting",
            "picture",
            "mirror",
            "tv",
            "television",
            "stop sign",
            "sign",
            "traffic light",
            "refrigerator",
            "microwave",
            "oven",
            "laptop",
            "computer",
            "book",
            "window",
            "door",
            "toaster",
            "sink",
            "watch",
            "flag",
            "phone");
    private static final double THREE_QUARTER = 0.85;

    private Stance() {}

    /// The yaw in radians.
    ///
    /// @param side −1 at the left end of the picture, 1 at its right end, 0 in the middle: things look inwards
    static double yaw(Cast cast, double side, Seed seed) {
        Vec3 size = cast.body().size().times(cast.scale());
        double inward = side == 0 ? (seed.unit() < 0.5 ? 1 : -1) : -StrictMath.signum(side);
        double loose = seed.next().between(-0.08, 0.08);
        if (FRONTAL.contains(cast.word().noun())) {
            return inward * 0.06 + loose * 0.5;
        }
        if (cast.person()) {
            return inward * 0.22 + loose;
        }
        boolean isLong = size.z() > 1.3 * size.x();
        if (isLong) {
            return inward * (THREE_QUARTER + loose);
        }
        return inward * (cast.living() ? 0.5 : 0.24) + loose;
    }
}
