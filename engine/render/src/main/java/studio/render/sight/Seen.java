package studio.render.sight;

import java.util.Optional;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// What is seen of one entity.
///
/// @param box around the posed shape, along the world's axes, in metres
/// @param screen around the projected vertices, not clipped to the picture
/// @param depth of the box's centre along the camera's forward, in metres; negative behind the camera
/// @param visible share of the pixels it would have alone, those outside the picture included, that are in the picture
///     and not hidden; 0–1
/// @param shown mean base colour of its visible pixels, linear; empty when none is visible
public record Seen(NodeId entity, Bounds box, ScreenBox screen, double depth, double visible, Optional<Color> shown) {
    public Vec3 center() {
        return box.center();
    }
}
