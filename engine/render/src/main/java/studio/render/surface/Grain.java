package studio.render.surface;

import studio.math.Bounds;
import studio.math.Vec3;

/// The axis of a shape along which its fibres run: its longest side; of a plate and of a cube, X.
public enum Grain {
    X,
    Y,
    Z;

    /// The grain of a shape with the given box, scaled.
    public static Grain of(Bounds box, Vec3 scale) {
        Vec3 size = box.size();
        double x = size.x() * Math.abs(scale.x()) * 1.02;
        double y = size.y() * Math.abs(scale.y());
        double z = size.z() * Math.abs(scale.z());
        if (x >= y && x >= z) {
            return X;
        }
        return y >= z ? Y : Z;
    }
}
