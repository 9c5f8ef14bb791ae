package studio.direction.report;

import java.util.List;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;

/// The scene at one instant, measured.
///
/// @param t seconds from the start
/// @param entities those that exist at this instant, off screen too
public record Moment(double t, Shown camera, List<Seen> entities) {
    /// The camera.
    ///
    /// @param verticalFov in degrees
    /// @param focus distance of the plane of focus in metres
    public record Shown(Vec3 position, Vec3 forward, Vec3 up, double verticalFov, double focus) {}

    /// An entity as it stands and as it is seen.
    ///
    /// @param box in world axes, of the posed mesh
    /// @param left left edge of the projection, 0–1 from the left, not clipped
    /// @param top 0–1 from the top
    /// @param depth distance of the centre along the camera's forward
    /// @param visible share of its pixels that is in frame and not hidden
    /// @param shownColor mean albedo of its visible pixels, linear
    public record Seen(
            String id,
            Vec3 center,
            Bounds box,
            double left,
            double top,
            double right,
            double bottom,
            double depth,
            double visible,
            Color shownColor) {}

    public Moment {
        entities = List.copyOf(entities);
    }
}
