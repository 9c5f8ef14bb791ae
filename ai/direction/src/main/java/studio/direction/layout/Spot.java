package studio.direction.layout;

/// A place within a gathering.
///
/// @param x metres to the right of its middle
/// @param z metres nearer to the camera than its middle
/// @param yaw in radians, on top of the gathering's own
record Spot(double x, double z, double yaw) {
    static final Spot MIDDLE = new Spot(0, 0, 0);
}
