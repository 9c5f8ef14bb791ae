package studio.direction.shot;

/// Turns up or down on the spot, settling a little past the rest pose.
///
/// @param angle in radians, positive upwards
record Tilt(double angle) implements CameraMove {
    private static final double REST = 0.6;

    @Override
    public Pose apply(Pose rest, double done) {
        return rest.turned(0, angle * (done - REST), 0);
    }
}
