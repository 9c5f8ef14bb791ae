package studio.direction.shot;

import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;

/// What a camera sees: the projection of points and boxes into the frame.
final class Viewfinder {
    private static final double NEAR = 0.05;

    private final Vec3 position;
    private final Vec3 right;
    private final Vec3 up;
    private final Vec3 forward;
    private final double across;
    private final double high;

    Viewfinder(Pose pose, double aspect) {
        Quat rotation = pose.rotation();
        position = pose.position();
        right = rotation.rotate(Vec3.X);
        up = rotation.rotate(Vec3.Y);
        forward = rotation.rotate(Vec3.Z.negated());
        high = pose.tangent();
        across = high * aspect;
    }

    /// The part of the picture that a box covers; when it reaches behind the camera, far more than the whole frame.
    Region region(Bounds box) {
        Region seen = Region.NOTHING;
        for (int i = 0; i < 8; i++) {
            Vec3 from = box.corner(i).minus(position);
            double depth = from.dot(forward);
            if (depth < NEAR) {
                return Region.FRAME.scaled(10);
            }
            seen = seen.union(from.dot(right) / (depth * across), from.dot(up) / (depth * high));
        }
        return seen;
    }
}
