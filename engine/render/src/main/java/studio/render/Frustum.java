package studio.render;

import studio.math.Bounds;
import studio.math.Vec3;

/// The pyramid that a camera sees, open at the far end: four planes through the eye.
///
/// ```
///        \  seen  /
///   left  \      /  right       each normal points inwards
///          \    /
///           \  /
///            eye
/// ```
///
/// Culling with it never drops a visible thing: a box is dropped only when it lies wholly outside one plane.
public final class Frustum {
    private final Vec3 eye;
    private final Vec3[] normals;

    private Frustum(Vec3 eye, Vec3... normals) {
        this.eye = eye;
        this.normals = normals;
    }

    /// @param aspect width of the picture divided by its height
    public static Frustum of(Eye eye, double aspect) {
        double up = StrictMath.tan(eye.verticalFov() / 2);
        double aside = up * aspect;
        Vec3 forward = eye.forward();
        Vec3 right = eye.right();
        Vec3 top = eye.up();
        return new Frustum(
                eye.position(),
                forward.times(aside).plus(right),
                forward.times(aside).minus(right),
                forward.times(up).plus(top),
                forward.times(up).minus(top),
                forward);
    }

    /// Whether some of a box may be in the picture. A box that straddles a corner outside may be kept needlessly.
    public boolean mayShow(Bounds box) {
        if (box.isEmpty()) {
            return false;
        }
        for (Vec3 normal : normals) {
            if (farthest(box, normal).minus(eye).dot(normal) < 0) {
                return false;
            }
        }
        return true;
    }

    public boolean contains(Vec3 point) {
        for (Vec3 normal : normals) {
            if (point.minus(eye).dot(normal) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Vec3 farthest(Bounds box, Vec3 way) {
        return new Vec3(
                way.x() > 0 ? box.max().x() : box.min().x(),
                way.y() > 0 ? box.max().y() : box.min().y(),
                way.z() > 0 ? box.max().z() : box.min().z());
    }
}
