package studio.direction.shot;

/// Travels along the line of sight. The rest pose is the near end.
///
/// @param travel in metres, positive forwards
record Dolly(double travel) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        double back = travel >= 0 ? travel * (1 - done) : -travel * done;
        return rest.moved(rest.forward().times(-back));
    }
}
