package studio.direction.survey;

import java.util.Optional;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Camera;

/// The picture's axes: what is left, right, near and far as the camera of a frame sees it. Without a camera the scene
/// is seen from the front, along −Z.
///
/// @param eye where the camera is
/// @param right level, to the right of the picture
/// @param away level, into the picture
/// @param halfWidth tangent of half the horizontal angle of view
/// @param halfHeight tangent of half the vertical angle of view
public record PictureView(Transform eye, Vec3 right, Vec3 away, double halfWidth, double halfHeight) {
    private static final double CLOSEST = 1e-3;
    private static final double ASPECT = 16.0 / 9;

    /// The view of a scene at a frame.
    static PictureView of(Scene scene, double frame) {
        Optional<Node> camera = scene.cameraAt(frame);
        Transform eye = camera.map(c -> scene.world(c.id())).orElse(Transform.at(new Vec3(0, 1.6, 6)));
        double half = camera.map(PictureView::half).orElse(0.36);
        Vec3 side = eye.rotation().rotate(Vec3.X);
        Vec3 right = level(side, Vec3.X);
        return new PictureView(eye, right, Vec3.Y.cross(right).normalized(), half * ASPECT, half);
    }

    /// How far right of the picture's middle: −1 at its left edge, 1 at its right edge.
    public double across(Vec3 point) {
        Vec3 seen = seen(point);
        return seen.x() / Math.max(CLOSEST, -seen.z()) / halfWidth;
    }

    /// How far above the picture's middle: 1 at its upper edge.
    public double above(Vec3 point) {
        Vec3 seen = seen(point);
        return seen.y() / Math.max(CLOSEST, -seen.z()) / halfHeight;
    }

    /// Metres in front of the camera along its axis.
    public double depth(Vec3 point) {
        return -seen(point).z();
    }

    /// Whether a point is in the picture.
    public boolean holds(Vec3 point) {
        return depth(point) > 0 && Math.abs(across(point)) <= 1 && Math.abs(above(point)) <= 1;
    }

    /// Metres to the right of another point, along the picture.
    public double rightOf(Vec3 point, Vec3 other) {
        return point.minus(other).dot(right);
    }

    /// Metres behind another point, into the picture.
    public double behind(Vec3 point, Vec3 other) {
        return point.minus(other).dot(away);
    }

    private Vec3 seen(Vec3 point) {
        return eye.rotation().inverse().rotate(point.minus(eye.position()));
    }

    private static Vec3 level(Vec3 way, Vec3 otherwise) {
        Vec3 flat = new Vec3(way.x(), 0, way.z());
        return flat.length() < 1e-6 ? otherwise : flat.normalized();
    }

    private static double half(Node camera) {
        return camera.content() instanceof Camera c ? StrictMath.tan(c.verticalFov() / 2) : 0.36;
    }
}
