package studio.assets.figure;

import studio.assets.motion.Joint;
import studio.assets.motion.Motion;
import studio.math.Vec3;

/// How a striding motion carries a body: a foot that bears stays where it is, so the body goes forward as the bearing
/// foot goes backward under it. Over a whole run through that gives a speed; within it, how far the body is ahead of
/// that even speed or behind it.
///
/// ```
///   way │      ╱‾╱        even speed ╱, the body's own way ‾: their difference is where the body is put, so that
///       │  ╱‾╱            no foot slides
///       │╱_____ time
/// ```
final class Stride {
    private static final int STEPS = 240;

    /// How much above its lowest place a foot of a bounding body still counts as bearing, in hip heights. Of a striding
    /// one the lower foot always bears.
    private static final double NEAR = 0.03;

    private final double speed;
    private final double seconds;
    private final double[] ahead = new double[STEPS + 1];

    private Stride(double speed, double seconds) {
        this.speed = speed;
        this.seconds = seconds;
    }

    static Stride of(Rig rig, Motion motion) {
        Vec3[] left = new Vec3[STEPS + 1];
        Vec3[] right = new Vec3[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            // The last moment is the first again: a clip's own last sample may differ a little from its first.
            Rig.Stance stance = rig.stance(motion, motion.at(motion.seconds() * (i % STEPS) / STEPS));
            left[i] = stance.head(rig, Joint.LEFT_TOES);
            right[i] = stance.head(rig, Joint.RIGHT_TOES);
        }
        double near = Math.min(lowest(left), lowest(right)) + NEAR * rig.hipHeight();
        double[] ways = new double[STEPS];
        double way = 0;
        int bearing = 0;
        for (int i = 0; i < STEPS; i++) {
            Vec3[] foot = left[i].y() + left[i + 1].y() <= right[i].y() + right[i + 1].y() ? left : right;
            boolean bears = motion.manner() == Motion.Manner.STRIDING || foot[i].y() < near && foot[i + 1].y() < near;
            ways[i] = bears ? foot[i].z() - foot[i + 1].z() : Double.NaN;
            way += bears ? ways[i] : 0;
            bearing += bears ? 1 : 0;
        }
        double even = bearing == 0 ? 0 : Math.max(0, way / bearing);
        Stride stride = new Stride(even * STEPS / motion.seconds(), motion.seconds());
        for (int i = 0; i < STEPS; i++) {
            stride.ahead[i + 1] = stride.ahead[i] + (Double.isNaN(ways[i]) ? 0 : ways[i] - even);
        }
        return stride;
    }

    /// Metres a second.
    double speed() {
        return speed;
    }

    /// How far the body is ahead of its even way at a moment, in metres.
    double ahead(double within) {
        double place = Math.max(0, within % seconds) / seconds * STEPS;
        int i = Math.min((int) place, STEPS - 1);
        return ahead[i] + (ahead[i + 1] - ahead[i]) * (place - i);
    }

    private static double lowest(Vec3[] path) {
        double lowest = Double.MAX_VALUE;
        for (Vec3 place : path) {
            lowest = Math.min(lowest, place.y());
        }
        return lowest;
    }
}
