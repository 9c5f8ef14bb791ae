package studio.assets.figure;

import studio.assets.motion.Joint;
import studio.math.Quat;
import studio.math.Vec3;

/// Breathing: the chest rises and falls, the shoulders a little with it, the head stays where it looks.
final class Breath {
    private static final double SECONDS = 4.2;

    /// By how much chest and shoulders turn, in radians.
    private static final double CHEST = Math.toRadians(1.1);

    private static final double SHOULDER = Math.toRadians(1.4);

    private Breath() {}

    /// How full the lungs are, 0–1: filled faster than emptied.
    static double full(double clock) {
        double t = clock / SECONDS - Math.floor(clock / SECONDS);
        double phase = t < 0.4 ? t / 0.4 / 2 : 0.5 + (t - 0.4) / 0.6 / 2;
        return 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * phase);
    }

    static Rig.Stance breathing(Rig rig, Rig.Stance stance, double clock) {
        double full = full(clock);
        Quat frame = rig.boneOf(Joint.CHEST).map(stance::turn).orElse(Quat.IDENTITY);
        Quat back = Quat.axisAngle(frame.rotate(Vec3.X), -CHEST * full);
        return new Turning(rig, stance)
                .turn(Joint.CHEST, back)
                .turn(Joint.NECK, back.inverse())
                .turn(Joint.LEFT_SHOULDER, Quat.axisAngle(frame.rotate(Vec3.Z), SHOULDER * full))
                .turn(Joint.RIGHT_SHOULDER, Quat.axisAngle(frame.rotate(Vec3.Z), -SHOULDER * full))
                .turned();
    }
}
