package studio.direction.report;

import java.util.List;

/// A stretch seen by one camera, in seconds.
///
/// @param size "medium"
/// @param angle "eye_level"
public record ReportedShot(double from, double to, String size, String angle, List<Move> moves) {
    /// What the camera does: "pan_left".
    public record Move(String move, double from, double to) {}

    public ReportedShot {
        moves = List.copyOf(moves);
    }
}
