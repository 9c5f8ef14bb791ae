package studio.scene.content;

/// A film camera: it looks along its node's −Z, up along its Y.
///
/// @param exposure exposure compensation in stops, on top of what the renderer meters
public record Camera(Lens lens, Sensor sensor, double exposure) implements Content {
    public Camera {
        if (!(exposure >= -20 && exposure <= 20)) {
            throw new IllegalArgumentException("exposure: −20 to 20 stops");
        }
    }

    public double verticalFov() {
        return sensor.verticalFov(lens.focalLength());
    }
}
