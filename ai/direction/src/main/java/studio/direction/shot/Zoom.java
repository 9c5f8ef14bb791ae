package studio.direction.shot;

/// Changes the focal length on the spot. The rest pose is the narrow end, so that whatever it frames stays in frame.
///
/// @param ratio of the longest to the shortest focal length, above one
/// @param way towards the narrow or the wide end
record Zoom(double ratio, Way way) implements CameraMove {
    /// Which end a zoom goes to.
    enum Way {
        IN,
        OUT
    }

    @Override
    public Pose apply(Pose rest, double done) {
        double wide = way == Way.IN ? 1 - done : done;
        return rest.through(rest.focalLength() * StrictMath.pow(ratio, -wide));
    }
}
