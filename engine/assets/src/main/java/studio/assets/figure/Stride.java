package studio.assets.figure;

import studio.assets.motion.Joint;
import studio.assets.motion.Motion;
import studio.math.Vec3;

/// Measures how fast a striding motion carries a body: a foot that bears stays where it is, so the body moves forward
/// as
/// fast as the bearing foot moves backward under it.
final class Stride {
    private static final int STEPS = 120;

    /// How much above its lowest place a foot still counts as bearing, in hip heights.
    private static final double NEAR = 0.027;

    private Stride() {}

    /// Metres a second.
    static double speed(Rig rig, Motion motion) {
        Vec3[] left = path(rig, motion, Joint.LEFT_TOES);
        Vec3[] right = path(rig, motion, Joint.RIGHT_TOES);
        double floor = Math.min(lowest(left), lowest(right));
        double near = floor + NEAR * rig.hipHeight();
        double way = 0;
        int bearing = 0;
        for (int i = 0; i < STEPS; i++) {
            Vec3[] foot = left[i].y() < right[i].y() ? left : right;
            if (foot[i].y() < near && foot[i + 1].y() < near) {
                way += foot[i].z() - foot[i + 1].z();
                bearing++;
            }
        }
        return bearing == 0 ? 0 : Math.max(0, way / bearing * STEPS / motion.seconds());
    }

    private static Vec3[] path(Rig rig, Motion motion, Joint joint) {
        Vec3[] path = new Vec3[STEPS + 1];
        int bone = rig.boneOf(joint).orElse(0);
        Vec3 head = rig.bone(bone).head();
        for (int i = 0; i <= STEPS; i++) {
            float[] m = rig.pose(motion, motion.at(motion.seconds() * i / STEPS));
            int at = bone * 12;
            path[i] = new Vec3(
                    m[at] * head.x() + m[at + 1] * head.y() + m[at + 2] * head.z() + m[at + 3],
                    m[at + 4] * head.x() + m[at + 5] * head.y() + m[at + 6] * head.z() + m[at + 7],
                    m[at + 8] * head.x() + m[at + 9] * head.y() + m[at + 10] * head.z() + m[at + 11]);
        }
        return path;
    }

    private static double lowest(Vec3[] path) {
        double lowest = Double.MAX_VALUE;
        for (Vec3 place : path) {
            lowest = Math.min(lowest, place.y());
        }
        return lowest;
    }
}
