package studio.direction.light;

import studio.math.Color;
import studio.math.Vec3;
import studio.scene.content.Sky;

/// The light of an hour and a weather, before it is rigged: where the sun or moon stands, how it shines, and the sky.
///
/// @param elevation of the sun or moon above the horizon, in degrees
/// @param bearing of the sun from the camera's side, in degrees: 0 behind the camera, 90 abeam, 180 behind the scene
/// @param sun irradiance on a surface that faces it
/// @param diameter angular diameter in radians; larger is softer
/// @param lamps whether people would have their lamps on
/// @param exposure compensation in stops
public record Daylight(
        String name,
        double elevation,
        double bearing,
        Color sun,
        double diameter,
        Sky sky,
        boolean lamps,
        double exposure) {
    private static final double DEGREE = Math.PI / 180;

    /// Towards the sun, which stands on one side of the picture.
    ///
    /// @param side −1 for picture left, 1 for picture right
    public Vec3 towards(double side) {
        double level = StrictMath.cos(elevation * DEGREE);
        return new Vec3(
                side * StrictMath.sin(bearing * DEGREE) * level,
                StrictMath.sin(elevation * DEGREE),
                StrictMath.cos(bearing * DEGREE) * level);
    }

    Daylight under(Sky other) {
        return new Daylight(name, elevation, bearing, sun, diameter, other, lamps, exposure);
    }

    Daylight dimmed(double factor, double softer, double stops) {
        return new Daylight(
                name, elevation, bearing, sun.times(factor), diameter * softer, sky, lamps, exposure + stops);
    }

    Daylight brighter(double factor) {
        return dimmed(factor, 1, 0);
    }

    Daylight tinted(Color tint) {
        return new Daylight(name, elevation, bearing, sun.times(tint), diameter, sky, lamps, exposure);
    }

    Daylight called(String other) {
        return new Daylight(other, elevation, bearing, sun, diameter, sky, lamps, exposure);
    }
}
