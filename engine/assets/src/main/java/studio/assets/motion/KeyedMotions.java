package studio.assets.motion;

import java.util.List;
import studio.assets.motion.Motion.Manner;
import studio.math.Vec3;

/// The motions that need no pack: what a figure can do on its own, and what the clips of the motion pack lack.
final class KeyedMotions {
    private KeyedMotions() {}

    /// Every one.
    static List<Motion> all() {
        return List.of(
                new KeyedMotion("walk", Manner.STRIDING, 1.1, KeyedMotions::walk),
                new KeyedMotion("run", Manner.BOUNDING, 0.72, KeyedMotions::run),
                new KeyedMotion("wave", Manner.IN_PLACE, 1.6, KeyedMotions::wave));
    }

    private static Bearing walk(double phase) {
        double stride = wave(phase, 0);
        return new Bearing()
                .turn(Joint.HIPS, Vec3.Y, -5 * stride)
                .turn(Joint.CHEST, Vec3.Y, 9 * stride)
                .turn(Joint.SPINE, Vec3.X, 3)
                .arms(77, -24 * stride, 24 * stride, 16)
                .leftLeg(4 + 26 * stride, knee(phase, 55), 6 * wave(phase, 0.1))
                .rightLeg(4 - 26 * stride, knee(phase + 0.5, 55), -6 * wave(phase, 0.1))
                .hips(new Vec3(0.012 * wave(phase, 0.25), 0, 0));
    }

    private static Bearing run(double phase) {
        double stride = wave(phase, 0);
        double bounce = 0.035 * wave(2 * phase, 0.05);
        return new Bearing()
                .turn(Joint.SPINE, Vec3.X, 10)
                .turn(Joint.CHEST, Vec3.Y, 14 * stride)
                .arms(70, 5 - 42 * stride, 5 + 42 * stride, 85)
                .leftLeg(14 + 42 * stride, 18 + knee(phase, 85), 10 * stride)
                .rightLeg(14 - 42 * stride, 18 + knee(phase + 0.5, 85), -10 * stride)
                .hips(new Vec3(0, bounce, 0));
    }

    private static Bearing wave(double phase) {
        return new Bearing()
                .arms(76, 3, 0, 12)
                .turn(Joint.RIGHT_FOREARM, Vec3.Z, -100 + 24 * wave(2 * phase, 0))
                .turn(Joint.RIGHT_ARM, Vec3.Z, -82)
                .turn(Joint.HEAD, Vec3.Z, 3);
    }

    /// The knee folds while the leg swings forward, and little while it carries.
    private static double knee(double phase, double most) {
        double swing = Math.max(0, StrictMath.cos(2 * Math.PI * (phase + 0.02)));
        return 4 + most * swing * swing;
    }

    private static double wave(double phase, double ahead) {
        return StrictMath.sin(2 * Math.PI * (phase + ahead));
    }
}
