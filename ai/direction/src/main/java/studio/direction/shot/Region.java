package studio.direction.shot;

/// A part of the picture: the frame runs from −1 to 1 both ways, with y up.
record Region(double left, double bottom, double right, double top) {
    static final Region FRAME = new Region(-1, -1, 1, 1);
    static final Region NOTHING = new Region(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /// Smaller or larger about the middle of the frame.
    Region scaled(double factor) {
        return new Region(left * factor, bottom * factor, right * factor, top * factor);
    }

    /// Moved sideways, and narrowed so that it stays in the frame.
    Region aside(double by) {
        return by >= 0 ? new Region(left + 2 * by, bottom, right, top) : new Region(left, bottom, right + 2 * by, top);
    }

    Region union(double x, double y) {
        return new Region(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    /// By how much this region sticks out of another, summed over the four sides; zero when it lies inside.
    double excess(Region outer) {
        return Math.max(0, outer.left - left)
                + Math.max(0, outer.bottom - bottom)
                + Math.max(0, right - outer.right)
                + Math.max(0, top - outer.top);
    }
}
