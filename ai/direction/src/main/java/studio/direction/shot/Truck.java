package studio.direction.shot;

/// Travels sideways without turning; the rest pose is reached half way.
///
/// @param travel in metres, positive to the camera's right
record Truck(double travel) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        return rest.moved(rest.right().times(travel * (done - 0.5)));
    }
}
