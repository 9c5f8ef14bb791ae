package studio.scene.content;

/// The image area of a camera, in millimetres.
public record Sensor(double width, double height) {
    /// Super 35 at 16:9, the format of most films.
    public static final Sensor SUPER_35 = new Sensor(24.89, 14.0);

    public Sensor {
        if (!(width > 0 && width <= 200 && height > 0 && height <= 200)) {
            throw new IllegalArgumentException("sensor out of range");
        }
    }

    /// The full vertical angle of view behind a lens of this focal length (mm), in radians.
    public double verticalFov(double focalLength) {
        return 2 * StrictMath.atan(height / 2 / focalLength);
    }

    /// The focal length (mm) that gives a vertical angle of view (radians).
    public double focalLength(double verticalFov) {
        return height / 2 / StrictMath.tan(verticalFov / 2);
    }
}
