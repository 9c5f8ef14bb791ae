package studio.math;

/// Where a thing stands in its parent: scaled, then turned, then moved.
public record Transform(Vec3 position, Quat rotation, Vec3 scale) {
    public static final Transform IDENTITY = new Transform(Vec3.ZERO, Quat.IDENTITY, Vec3.ONE);

    public static Transform at(Vec3 position) {
        return new Transform(position, Quat.IDENTITY, Vec3.ONE);
    }

    /// At a position, turned about Y by `yaw` radians (counter-clockwise from above).
    public static Transform at(Vec3 position, double yaw) {
        return new Transform(position, Quat.axisAngle(Vec3.Y, yaw), Vec3.ONE);
    }

    public Vec3 apply(Vec3 point) {
        return rotation.rotate(point.times(scale)).plus(position);
    }

    public Vec3 applyToDirection(Vec3 direction) {
        return rotation.rotate(direction.times(scale));
    }

    /// The transform of a child of this one. Shear from a non-uniform scale under a rotation is not represented.
    public Transform times(Transform child) {
        return new Transform(apply(child.position), rotation.times(child.rotation), scale.times(child.scale));
    }

    public Transform withPosition(Vec3 moved) {
        return new Transform(moved, rotation, scale);
    }

    public Transform withRotation(Quat turned) {
        return new Transform(position, turned, scale);
    }

    public Transform withScale(Vec3 scaled) {
        return new Transform(position, rotation, scaled);
    }

    public boolean isFinite() {
        return position.isFinite() && rotation.isFinite() && scale.isFinite();
    }
}
