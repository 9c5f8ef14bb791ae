package studio.direction.shot;

import studio.math.Quat;
import studio.math.Vec3;

/// Travels on an arc about an upright axis and keeps it where it is in the picture. The rest pose is reached half way.
///
/// ```
///      seen from above        orbit_left: clockwise, towards the camera's own left,
///           pivot             which is a turn by a negative angle about Y
///          /     \
///   end ←        start
/// ```
///
/// @param angle in radians, positive counter-clockwise from above
record Orbit(Vec3 pivot, double angle) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        double turn = angle * (done - 0.5);
        Vec3 arm = rest.position().minus(pivot);
        Vec3 swung = pivot.plus(Quat.axisAngle(Vec3.Y, turn).rotate(arm));
        return rest.at(swung).turned(turn, 0, 0);
    }
}
