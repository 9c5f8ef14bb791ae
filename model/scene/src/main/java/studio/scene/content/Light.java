package studio.scene.content;

import studio.math.Color;
import studio.scene.term.Limits;

/// A source of light. A light shines along its node's −Z where it has a direction. Colours carry the strength in the
/// scene's linear units (a sunny day's sun gives an irradiance of about 3 on a surface that faces it).
public sealed interface Light extends Content {
    /// Light from infinitely far away.
    ///
    /// @param irradiance on a surface that faces it
    /// @param angularDiameter in radians; the sun's is 0.0093
    record Sun(Color irradiance, double angularDiameter) implements Light {
        public Sun {
            require(shines(irradiance) && angularDiameter >= 0 && angularDiameter <= Math.PI, "sun");
        }
    }

    /// A small ball of light.
    ///
    /// @param intensity radiant intensity: irradiance at one metre
    /// @param radius in metres
    record Point(Color intensity, double radius) implements Light {
        public Point {
            require(shines(intensity) && isSize(radius), "point light");
        }
    }

    /// A small light with a cone.
    ///
    /// @param coneAngle half the full cone in radians
    /// @param softness share of the cone over which it fades, 0–1
    record Spot(Color intensity, double radius, double coneAngle, double softness) implements Light {
        public Spot {
            require(shines(intensity) && isSize(radius), "spot light");
            require(coneAngle > 0 && coneAngle <= Math.PI && softness >= 0 && softness <= 1, "spot light's cone");
        }
    }

    /// A rectangle that shines from one side, with a constant radiance.
    record Area(Color radiance, double width, double height) implements Light {
        public Area {
            require(shines(radiance) && isSize(width) && isSize(height), "area light");
        }
    }

    /// What surrounds the scene.
    record Environment(Sky sky) implements Light {}

    private static boolean shines(Color strength) {
        return strength.isPhysical()
                && Math.max(strength.red(), Math.max(strength.green(), strength.blue())) <= Limits.RADIANCE;
    }

    private static boolean isSize(double metres) {
        return metres >= 0 && metres <= Limits.REACH_METRES;
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException(what + " out of range");
        }
    }
}
