package studio.assets.figure;

import studio.assets.motion.Joint;
import studio.math.Vec3;

/// How far a bearing foot slides over the ground in a step, when the body goes on at the motion's own speed.
final class Slip {
    private static final int FRAMES = 240;

    private Slip() {}

    /// The longest slide of one step, in metres.
    static double most(SkinnedFigure figure, String motion) {
        double speed = figure.strideSpeed(motion);
        double seconds = 2.4;
        double most = 0;
        double slid = 0;
        int bearing = -1;
        Vec3[] before = {Vec3.ZERO, Vec3.ZERO};
        for (int i = 0; i <= FRAMES; i++) {
            double t = seconds * i / FRAMES;
            Vec3[] now = {foot(figure, motion, t, Joint.LEFT_TOES), foot(figure, motion, t, Joint.RIGHT_TOES)};
            int low = now[0].y() <= now[1].y() ? 0 : 1;
            boolean stands = now[low].y() < 0.05 * figure.rig().hipHeight();
            if (i > 0 && stands && low == bearing) {
                slid += now[low].z() - before[low].z() + speed * seconds / FRAMES;
                most = Math.max(most, Math.abs(slid));
            } else {
                slid = 0;
            }
            bearing = low;
            before = now;
        }
        return most;
    }

    private static Vec3 foot(SkinnedFigure figure, String motion, double t, Joint joint) {
        return figure.joint(motion, t, joint);
    }
}
