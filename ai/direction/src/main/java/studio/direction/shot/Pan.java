package studio.direction.shot;

/// Turns about the vertical on the spot; the rest pose is reached half way.
///
/// @param angle in radians, positive to the left
record Pan(double angle) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        return rest.turned(angle * (done - 0.5), 0, 0);
    }
}
