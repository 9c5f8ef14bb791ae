package studio.direction.shot;

import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.content.Sensor;

/// Where a camera is at an instant, how it is turned, and through which lens it looks.
///
/// @param yaw about Y, counter-clockwise from above, in radians; zero looks along −Z
/// @param pitch upwards, in radians
/// @param roll about the line of sight, in radians
/// @param focalLength in millimetres
record Pose(Vec3 position, double yaw, double pitch, double roll, double focalLength) {
    Quat rotation() {
        return Quat.yawPitchRoll(yaw, pitch, roll);
    }

    Vec3 forward() {
        return rotation().rotate(Vec3.Z.negated());
    }

    Vec3 right() {
        return rotation().rotate(Vec3.X);
    }

    /// Half the height of the picture at a distance of one metre.
    double tangent() {
        return Sensor.SUPER_35.height() / 2 / focalLength;
    }

    /// How far in front of the camera a point lies, along the line of sight.
    double depth(Vec3 point) {
        return point.minus(position).dot(forward());
    }

    Transform transform() {
        return Transform.at(position).withRotation(rotation());
    }

    Pose moved(Vec3 by) {
        return new Pose(position.plus(by), yaw, pitch, roll, focalLength);
    }

    Pose at(Vec3 place) {
        return new Pose(place, yaw, pitch, roll, focalLength);
    }

    Pose turned(double yawBy, double pitchBy, double rollBy) {
        return new Pose(position, yaw + yawBy, pitch + pitchBy, roll + rollBy, focalLength);
    }

    Pose through(double lens) {
        return new Pose(position, yaw, pitch, roll, lens);
    }
}
