package studio.math;

/// A point or direction in space, in metres. Right-handed, Y up, −Z forward, as glTF 2.0.
public record Vec3(double x, double y, double z) {
    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 ONE = new Vec3(1, 1, 1);
    public static final Vec3 X = new Vec3(1, 0, 0);
    public static final Vec3 Y = new Vec3(0, 1, 0);
    public static final Vec3 Z = new Vec3(0, 0, 1);

    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    /// The product of each pair of components.
    public Vec3 times(Vec3 other) {
        return new Vec3(x * other.x, y * other.y, z * other.z);
    }

    public Vec3 negated() {
        return new Vec3(-x, -y, -z);
    }

    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vec3 other) {
        return minus(other).length();
    }

    /// The same direction with length one; the zero vector stays itself.
    public Vec3 normalized() {
        double length = length();
        return length < 1e-300 ? this : times(1 / length);
    }

    /// The point at `t` on the way from this one (0) to the other (1).
    public Vec3 lerp(Vec3 other, double t) {
        return plus(other.minus(this).times(t));
    }

    public Vec3 min(Vec3 other) {
        return new Vec3(Math.min(x, other.x), Math.min(y, other.y), Math.min(z, other.z));
    }

    public Vec3 max(Vec3 other) {
        return new Vec3(Math.max(x, other.x), Math.max(y, other.y), Math.max(z, other.z));
    }

    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
