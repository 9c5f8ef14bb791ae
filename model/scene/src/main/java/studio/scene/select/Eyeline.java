package studio.scene.select;

import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Scene;

/// Where things stand as the camera of a frame sees them. Without a camera the scene is seen from the front, along −Z.
final class Eyeline {
    private static final double CLOSEST = 1e-3;

    private final Scene scene;
    private final Transform eye;
    private final boolean filmed;

    private Eyeline(Scene scene, Transform eye, boolean filmed) {
        this.scene = scene;
        this.eye = eye;
        this.filmed = filmed;
    }

    static Eyeline at(Scene scene, double frame) {
        return scene.cameraAt(frame)
                .map(camera -> new Eyeline(scene, scene.world(camera.id()), true))
                .orElseGet(() -> new Eyeline(scene, Transform.IDENTITY, false));
    }

    /// How far right of the picture's middle: the tangent of the angle, or metres without a camera.
    double across(Node node) {
        Vec3 seen = seen(node);
        return filmed ? seen.x() / Math.max(CLOSEST, -seen.z()) : seen.x();
    }

    /// How far from the camera, in metres along its axis.
    double depth(Node node) {
        return -seen(node).z();
    }

    double height(Node node) {
        return place(node).y();
    }

    Vec3 place(Node node) {
        return scene.world(node.id()).position();
    }

    private Vec3 seen(Node node) {
        return eye.rotation().inverse().rotate(place(node).minus(eye.position()));
    }
}
