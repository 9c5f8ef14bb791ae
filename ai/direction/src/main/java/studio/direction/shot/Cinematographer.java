package studio.direction.shot;

import java.util.List;
import studio.direction.Staged;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Camera;
import studio.scene.content.Lens;
import studio.scene.content.Sensor;
import studio.scene.term.NodeId;
import studio.scene.timeline.Shot;

/// Composes the shots of a scene.
public final class Cinematographer {
    private static final double DEFAULT_LENS = 35;

    private Cinematographer() {}

    public static ShotPlan plan(ShotBrief brief) {
        Bounds seen = brief.subjects().stream().map(Subject::swept).reduce(Bounds.EMPTY, Bounds::union);
        Bounds box = seen.isEmpty() ? new Bounds(new Vec3(-2, 0, -3), new Vec3(2, 2, 0)) : seen;
        double half = Sensor.SUPER_35.verticalFov(DEFAULT_LENS) / 2;
        double distance = box.radius() / StrictMath.sin(half) * 1.1;
        Vec3 from = box.center().plus(new Vec3(0, 0.12, 1).normalized().times(distance));
        Vec3 forward = box.center().minus(from).normalized();
        NodeId id = new NodeId("camera-1");
        Node camera = Node.of(
                id,
                "camera",
                Transform.at(from).withRotation(Quat.looking(forward)),
                new Camera(new Lens(DEFAULT_LENS, 5.6, Math.max(0.3, distance)), Sensor.SUPER_35, brief.exposure()));
        double from0 = brief.rate().secondsAt(brief.range().start());
        double to = brief.rate().secondsAt(brief.range().end());
        return new ShotPlan(
                List.of(camera),
                List.of(),
                List.of(new Shot("shot-1", brief.range(), id)),
                List.of(new Staged.ShotPlan(from0, to, "medium_wide", "eye_level", List.of())),
                List.of());
    }
}
