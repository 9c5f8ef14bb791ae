package studio.direction.shot;

/// Travels while the lens keeps the subject's size, so that only the background grows or shrinks. The rest pose is the
/// near end.
///
/// @param distance from the rest pose to the subject in metres
/// @param travel in metres, positive forwards
record DollyZoom(double distance, double travel) implements CameraMove {
    @Override
    public Pose apply(Pose rest, double done) {
        double back = travel >= 0 ? travel * (1 - done) : -travel * done;
        Pose moved = rest.moved(rest.forward().times(-back));
        return moved.through(rest.focalLength() * (distance + back) / distance);
    }
}
