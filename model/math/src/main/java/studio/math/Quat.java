package studio.math;

/// A rotation as a unit quaternion.
public record Quat(double x, double y, double z, double w) {
    public static final Quat IDENTITY = new Quat(0, 0, 0, 1);

    /// A turn by `radians` about an axis of length one, counter-clockwise when the axis points at the viewer.
    public static Quat axisAngle(Vec3 axis, double radians) {
        double sine = StrictMath.sin(radians / 2);
        return new Quat(axis.x() * sine, axis.y() * sine, axis.z() * sine, StrictMath.cos(radians / 2));
    }

    /// Yaw about Y, then pitch about the turned X, then roll about the turned Z: what a camera operator means. Radians.
    public static Quat yawPitchRoll(double yaw, double pitch, double roll) {
        return axisAngle(Vec3.Y, yaw).times(axisAngle(Vec3.X, pitch)).times(axisAngle(Vec3.Z, roll));
    }

    /// The rotation that makes −Z point along `forward` with the horizon level (a camera, or a light).
    public static Quat looking(Vec3 forward) {
        Vec3 f = forward.normalized();
        double yaw = StrictMath.atan2(-f.x(), -f.z());
        double pitch = StrictMath.asin(Math.clamp(f.y(), -1.0, 1.0));
        return yawPitchRoll(yaw, pitch, 0);
    }

    /// The shortest rotation that carries one direction to another, both of length one.
    public static Quat between(Vec3 from, Vec3 to) {
        double cosine = from.dot(to);
        if (cosine < -1 + 1e-12) {
            Vec3 aside = Math.abs(from.x()) < 0.9 ? Vec3.X : Vec3.Y;
            return axisAngle(from.cross(aside).normalized(), Math.PI);
        }
        Vec3 axis = from.cross(to);
        return new Quat(axis.x(), axis.y(), axis.z(), 1 + cosine).normalized();
    }

    /// The rotation that applies `inner` first and this one after it.
    public Quat times(Quat inner) {
        return new Quat(
                w * inner.x + x * inner.w + y * inner.z - z * inner.y,
                w * inner.y - x * inner.z + y * inner.w + z * inner.x,
                w * inner.z + x * inner.y - y * inner.x + z * inner.w,
                w * inner.w - x * inner.x - y * inner.y - z * inner.z);
    }

    public Vec3 rotate(Vec3 v) {
        Vec3 axis = new Vec3(x, y, z);
        Vec3 across = axis.cross(v).times(2);
        return v.plus(across.times(w)).plus(axis.cross(across));
    }

    public Quat inverse() {
        return new Quat(-x, -y, -z, w);
    }

    public Quat normalized() {
        double length = Math.sqrt(x * x + y * y + z * z + w * w);
        return length < 1e-300 ? IDENTITY : new Quat(x / length, y / length, z / length, w / length);
    }

    /// The rotation at `t` on the shorter way from this one (0) to the other (1), at constant angular speed.
    public Quat slerp(Quat other, double t) {
        double cosine = x * other.x + y * other.y + z * other.z + w * other.w;
        double sign = cosine < 0 ? -1 : 1;
        double angle = StrictMath.acos(Math.min(1, Math.abs(cosine)));
        double sine = StrictMath.sin(angle);
        double near = sine < 1e-9 ? 1 - t : StrictMath.sin((1 - t) * angle) / sine;
        double far = sign * (sine < 1e-9 ? t : StrictMath.sin(t * angle) / sine);
        return new Quat(
                        near * x + far * other.x,
                        near * y + far * other.y,
                        near * z + far * other.z,
                        near * w + far * other.w)
                .normalized();
    }

    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z) && Double.isFinite(w);
    }
}
