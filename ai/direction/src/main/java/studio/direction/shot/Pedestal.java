package studio.direction.shot;

import studio.math.Vec3;

/// Rises or sinks without turning; the rest pose is reached half way.
///
/// @param travel in metres, positive upwards
record Pedestal(double travel) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        return rest.moved(Vec3.Y.times(travel * (done - 0.5)));
    }
}
