package studio.scene.content;

/// A real lens set to a distance.
///
/// @param focalLength in millimetres
/// @param aperture the f-number; smaller is shallower
/// @param focus distance from the camera to the plane of focus, in metres
public record Lens(double focalLength, double aperture, double focus) {
    public Lens {
        if (!(focalLength >= 4 && focalLength <= 2000)
                || !(aperture >= 0.7 && aperture <= 64)
                || !(focus >= 0.05 && focus <= 1e6)) {
            throw new IllegalArgumentException("lens out of range");
        }
    }

    /// The diameter of the entrance pupil in metres: what blurs.
    public double pupil() {
        return focalLength / 1000 / aperture;
    }
}
