package studio.direction.shot;

import studio.math.Bounds;
import studio.math.Vec3;

/// Keeps the subject sharp: the distance that the lens is set to, and the widest stop at which the whole subject still
/// lies inside the depth of field, so that only what is behind it softens.
final class FocusPuller {
    /// Largest disc on the sensor that passes for a point, in millimetres: about one and a half pixels of a 1280-pixel
    /// picture.
    private static final double CIRCLE = 0.03;

    private static final double WIDEST = 2;
    private static final double SMALLEST = 11;
    private static final double NEAREST = 0.1;

    private final Composition composition;

    FocusPuller(Composition composition) {
        this.composition = composition;
    }

    /// The distance of the plane of focus: where near and far side of the subject are equally sharp.
    double distance(Pose pose, double share) {
        double near = Math.max(NEAREST, nearest(pose, share));
        double far = Math.max(near, farthest(pose, share));
        return Math.max(NEAREST, 2 * near * far / (near + far));
    }

    /// The f-number that keeps the subject sharp through the take.
    ///
    /// @param open the widest stop that is wanted
    double stop(Take take, double open) {
        double stop = Math.max(open, WIDEST * 0.7);
        for (int i = 0; i <= 4; i++) {
            double share = i / 4.0;
            Pose pose = take.at(share);
            double focus = distance(pose, share) * 1000;
            double near = Math.max(NEAREST, nearest(pose, share)) * 1000;
            double blur = pose.focalLength() * pose.focalLength() / CIRCLE * (focus - near) / (near * focus);
            stop = Math.max(stop, blur);
        }
        return Math.round(Math.min(stop, SMALLEST) * 10) / 10.0;
    }

    private double nearest(Pose pose, double share) {
        return composition.sharp(share).stream()
                .mapToDouble(box -> reach(pose, box, -1))
                .min()
                .orElse(1);
    }

    private double farthest(Pose pose, double share) {
        return composition.sharp(share).stream()
                .mapToDouble(box -> reach(pose, box, 1))
                .max()
                .orElse(1);
    }

    private static double reach(Pose pose, Bounds box, int side) {
        Vec3 forward = pose.forward();
        Vec3 half = box.size().times(0.42);
        double thick =
                Math.abs(forward.x()) * half.x() + Math.abs(forward.y()) * half.y() + Math.abs(forward.z()) * half.z();
        return pose.depth(box.center()) + side * thick;
    }
}
