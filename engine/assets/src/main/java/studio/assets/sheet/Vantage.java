package studio.assets.sheet;

import studio.math.Bounds;
import studio.math.Vec3;

/// From where a sketch is drawn: without perspective, along a direction.
///
/// @param right what goes right in the picture, length one
/// @param up what goes up in the picture, length one
/// @param back from the thing to the eye, length one
record Vantage(Vec3 right, Vec3 up, Vec3 back) {
    /// From the front.
    static final Vantage FRONT = new Vantage(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1));

    /// From the front, the right and above, as catalogues show furniture.
    static final Vantage THREE_QUARTERS = of(30, 22);

    private static Vantage of(double turn, double rise) {
        double t = Math.toRadians(turn);
        double r = Math.toRadians(rise);
        Vec3 back = new Vec3(
                StrictMath.sin(t) * StrictMath.cos(r), StrictMath.sin(r), StrictMath.cos(t) * StrictMath.cos(r));
        Vec3 right = new Vec3(StrictMath.cos(t), 0, -StrictMath.sin(t));
        return new Vantage(right, back.cross(right), back);
    }

    /// A box around a thing as it is seen: x to the right, y up, z towards the eye.
    Bounds seen(Bounds box) {
        Bounds seen = Bounds.EMPTY;
        for (int i = 0; i < 8; i++) {
            Vec3 corner = box.corner(i);
            seen = seen.union(new Vec3(corner.dot(right), corner.dot(up), corner.dot(back)));
        }
        return seen;
    }
}
