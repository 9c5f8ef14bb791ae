package studio.render.pose;

import java.util.OptionalDouble;
import studio.math.Color;

/// What colour tracks do to a colour: each component is replaced where it has a track, and stays otherwise. Linear
/// light, 0–1.
public record Dye(OptionalDouble red, OptionalDouble green, OptionalDouble blue) {
    public static final Dye NONE = new Dye(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public boolean isNone() {
        return red.isEmpty() && green.isEmpty() && blue.isEmpty();
    }

    public Color over(Color undyed) {
        return new Color(
                bounded(red.orElse(undyed.red())),
                bounded(green.orElse(undyed.green())),
                bounded(blue.orElse(undyed.blue())));
    }

    /// A reflecting surface gives back no more than it gets, whatever an overshooting curve says.
    private static double bounded(double component) {
        return Math.clamp(component, 0.0, 1.0);
    }
}
