package studio.assets.figure;

import studio.math.Quat;
import studio.math.Vec3;

/// A direction as two angles, in radians: to the left, and up, from straight ahead along z.
record Aim(double left, double up) {
    static Aim of(Vec3 direction) {
        double along = StrictMath.hypot(direction.x(), direction.z());
        return new Aim(StrictMath.atan2(direction.x(), direction.z()), StrictMath.atan2(direction.y(), along));
    }

    /// The turn from straight ahead, upright.
    Quat turn() {
        return Quat.axisAngle(Vec3.Y, left).times(Quat.axisAngle(Vec3.X, -up));
    }
}
