package studio.render;

import studio.math.Quat;
import studio.math.Vec3;

/// A camera at one instant, in the world.
///
/// @param verticalFov full vertical angle of view in radians
/// @param focus distance to the plane of focus in metres
/// @param pupil diameter of the lens opening in metres; zero for a pinhole
/// @param exposure compensation in stops
public record Eye(Vec3 position, Quat rotation, double verticalFov, double focus, double pupil, double exposure) {
    public Vec3 forward() {
        return rotation.rotate(new Vec3(0, 0, -1));
    }

    public Vec3 up() {
        return rotation.rotate(Vec3.Y);
    }

    public Vec3 right() {
        return rotation.rotate(Vec3.X);
    }
}
