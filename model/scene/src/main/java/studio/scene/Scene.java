package studio.scene;

import java.util.List;
import java.util.Optional;
import studio.math.Transform;
import studio.scene.content.Camera;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;
import studio.scene.timeline.Timeline;

/// A scene at one instant of its history: an immutable value. It is changed only by commands, which keep it valid.
public record Scene(Setting setting, Nodes nodes, Timeline timeline, Pins pins) {
    public static final Scene EMPTY = new Scene(Setting.NONE, Nodes.EMPTY, Timeline.EMPTY, Pins.NONE);

    public Optional<Node> node(NodeId id) {
        return nodes.get(id);
    }

    /// Where a node stands in the world when nothing is animated. Transforms are joined from the node upwards: under
    /// uneven scales, which a transform cannot carry through a turn, that keeps at least its position exact.
    public Transform world(NodeId id) {
        Transform result = Transform.IDENTITY;
        Optional<Node> at = nodes.get(id);
        for (int depth = 0; at.isPresent() && depth <= Limits.DEPTH; depth++) {
            result = at.get().transform().times(result);
            at = nodes.get(at.get().parent());
        }
        return result;
    }

    /// The camera of the shot at a frame, or the first camera of the scene.
    public Optional<Node> cameraAt(double frame) {
        return timeline.shotAt(frame)
                .flatMap(shot -> nodes.get(shot.camera()))
                .or(() -> nodes.stream()
                        .filter(n -> n.content() instanceof Camera)
                        .findFirst());
    }

    /// What is wrong with the scene, which is nothing as long as only commands change it. It looks at everything afresh
    /// and trusts no index, so that it can stand as a witness: in tests, before a checkpoint, after a load.
    public List<Problem> problems() {
        return Inspection.of(this);
    }

    public Scene with(Nodes changed) {
        return new Scene(setting, changed, timeline, pins);
    }

    public Scene with(Timeline changed) {
        return new Scene(setting, nodes, changed, pins);
    }

    public Scene with(Pins changed) {
        return new Scene(setting, nodes, timeline, changed);
    }

    public Scene with(Setting changed) {
        return new Scene(changed, nodes, timeline, pins);
    }
}
