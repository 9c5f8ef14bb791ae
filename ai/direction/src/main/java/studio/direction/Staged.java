package studio.direction;

import java.util.List;
import java.util.Optional;
import studio.scene.term.NodeId;

/// What a proposal puts on the time line, in the words of the report.
public sealed interface Staged {
    /// Someone does something over a stretch of time, in seconds.
    ///
    /// @param clip the motion that plays; empty when none does
    record Action(
            NodeId actor,
            String verb,
            Optional<NodeId> target,
            Optional<NodeId> with,
            double from,
            double to,
            Optional<String> clip)
            implements Staged {}

    /// A property of a thing changes over a stretch of time, in seconds.
    record Change(NodeId entity, String property, String from, String to, double start, double end) implements Staged {}

    /// A stretch seen by one camera.
    ///
    /// @param size "medium", as in the report
    /// @param angle "eye_level", as in the report
    record ShotPlan(double from, double to, String size, String angle, List<MovePlan> moves) implements Staged {}

    /// A camera move within a shot, named as in the report: "pan_left".
    record MovePlan(String move, double from, double to) {}
}
