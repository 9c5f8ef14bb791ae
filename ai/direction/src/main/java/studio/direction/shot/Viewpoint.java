package studio.direction.shot;

import java.util.OptionalDouble;
import studio.language.meaning.CameraWords.Angle;

/// From where a subject is seen.
///
/// @param yaw where the camera stands about the subject, counter-clockwise from above, from +Z, in radians
/// @param pitch of the line of sight, upwards, in radians
/// @param roll about the line of sight, in radians
/// @param height of the camera above the ground in metres, when the angle is about that: it then decides the pitch
record Viewpoint(Angle angle, double yaw, double pitch, double roll, OptionalDouble height) {
    private static final double DEGREE = Math.PI / 180;

    static Viewpoint of(Angle angle, double yawDegrees, double pitchDegrees) {
        return new Viewpoint(angle, yawDegrees * DEGREE, pitchDegrees * DEGREE, 0, OptionalDouble.empty());
    }

    Viewpoint rolled(double degrees) {
        return new Viewpoint(angle, yaw, pitch, degrees * DEGREE, height);
    }

    Viewpoint from(double metres) {
        return new Viewpoint(angle, yaw, pitch, roll, OptionalDouble.of(metres));
    }

    /// Seen from exactly this side.
    Viewpoint straight(double yawDegrees) {
        return new Viewpoint(angle, yawDegrees * DEGREE, pitch, roll, height);
    }

    Viewpoint named(Angle other) {
        return new Viewpoint(other, yaw, pitch, roll, height);
    }

    /// The same angle from further round and higher, for when something stands in the way.
    Viewpoint shifted(double yawDegrees, double pitchDegrees) {
        return new Viewpoint(angle, yaw + yawDegrees * DEGREE, pitch + pitchDegrees * DEGREE, roll, height);
    }
}
