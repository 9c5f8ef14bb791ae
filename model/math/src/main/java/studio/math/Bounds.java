package studio.math;

/// An axis-aligned box. The empty box has its minimum above its maximum and is absorbed by every union.
public record Bounds(Vec3 min, Vec3 max) {
    public static final Bounds EMPTY = new Bounds(
            new Vec3(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
            new Vec3(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));

    /// A box around a centre with the given full size.
    public static Bounds around(Vec3 center, Vec3 size) {
        return new Bounds(center.minus(size.times(0.5)), center.plus(size.times(0.5)));
    }

    public boolean isEmpty() {
        return min.x() > max.x();
    }

    public Vec3 center() {
        return min.plus(max).times(0.5);
    }

    public Vec3 size() {
        return isEmpty() ? Vec3.ZERO : max.minus(min);
    }

    /// Half the diagonal: the radius of the sphere around the centre that holds the box.
    public double radius() {
        return size().length() / 2;
    }

    public Bounds union(Bounds other) {
        return new Bounds(min.min(other.min), max.max(other.max));
    }

    public Bounds union(Vec3 point) {
        return new Bounds(min.min(point), max.max(point));
    }

    public Bounds translated(Vec3 by) {
        return isEmpty() ? this : new Bounds(min.plus(by), max.plus(by));
    }

    /// Larger by `margin` metres on every side.
    public Bounds grown(double margin) {
        Vec3 by = new Vec3(margin, margin, margin);
        return isEmpty() ? this : new Bounds(min.minus(by), max.plus(by));
    }

    /// One of the eight corners; bits of `index` choose the maximum of x, y and z.
    public Vec3 corner(int index) {
        return new Vec3(
                (index & 1) == 0 ? min.x() : max.x(),
                (index & 2) == 0 ? min.y() : max.y(),
                (index & 4) == 0 ? min.z() : max.z());
    }

    /// The box around this one's corners after a transform.
    public Bounds transformed(Transform by) {
        if (isEmpty()) {
            return this;
        }
        Bounds result = EMPTY;
        for (int i = 0; i < 8; i++) {
            result = result.union(by.apply(corner(i)));
        }
        return result;
    }

    public boolean contains(Vec3 p) {
        return p.x() >= min.x()
                && p.x() <= max.x()
                && p.y() >= min.y()
                && p.y() <= max.y()
                && p.z() >= min.z()
                && p.z() <= max.z();
    }

    /// Whether the boxes share more than a face.
    public boolean overlaps(Bounds other) {
        return min.x() < other.max.x()
                && other.min.x() < max.x()
                && min.y() < other.max.y()
                && other.min.y() < max.y()
                && min.z() < other.max.z()
                && other.min.z() < max.z();
    }

    /// The shortest distance between the boxes, zero when they touch.
    public double gap(Bounds other) {
        double dx = Math.max(0, Math.max(min.x() - other.max.x(), other.min.x() - max.x()));
        double dy = Math.max(0, Math.max(min.y() - other.max.y(), other.min.y() - max.y()));
        double dz = Math.max(0, Math.max(min.z() - other.max.z(), other.min.z() - max.z()));
        return new Vec3(dx, dy, dz).length();
    }
}
