package studio.scene.content;

import studio.math.Color;

/// What shines in from all around.
public sealed interface Sky {
    /// A clear or hazy day sky computed from the sun's place (the scene's Sun node), after Preetham, Shirley and Smits
    /// 1999.
    ///
    /// @param turbidity 2 clear to 10 hazy
    /// @param brightness multiplies the whole
    /// @param cloudCover 0 none to 1 overcast
    record Physical(double turbidity, double brightness, double cloudCover) implements Sky {}

    /// A smooth blend from the ground's colour over the horizon's to the zenith's, as in a studio or at night.
    ///
    /// @param stars 0 none to 1 a clear night
    record Gradient(Color zenith, Color horizon, Color ground, double stars) implements Sky {}
}
