package studio.scene.content;

import studio.math.Color;
import studio.scene.term.Limits;

/// What shines in from all around.
public sealed interface Sky {
    /// A clear or hazy day sky computed from the sun's place (the scene's Sun node), after Preetham, Shirley and Smits
    /// 1999.
    ///
    /// @param turbidity 2 clear to 10 hazy
    /// @param brightness multiplies the whole
    /// @param cloudCover 0 none to 1 overcast
    record Physical(double turbidity, double brightness, double cloudCover) implements Sky {
        public Physical {
            if (!(turbidity >= 1 && turbidity <= 20)
                    || !(brightness >= 0 && brightness <= Limits.RADIANCE)
                    || !(cloudCover >= 0 && cloudCover <= 1)) {
                throw new IllegalArgumentException("sky: turbidity 1 to 20, brightness not negative, clouds 0 to 1");
            }
        }
    }

    /// A smooth blend from the ground's colour over the horizon's to the zenith's, as in a studio or at night.
    ///
    /// @param stars 0 none to 1 a clear night
    record Gradient(Color zenith, Color horizon, Color ground, double stars) implements Sky {
        public Gradient {
            if (!zenith.isPhysical() || !horizon.isPhysical() || !ground.isPhysical() || !(stars >= 0 && stars <= 1)) {
                throw new IllegalArgumentException("sky: colours not negative, stars 0 to 1");
            }
        }
    }
}
