package studio.render;

/// What picture is wanted.
///
/// @param frame number of the frame in the movie: varies the noise
/// @param seed of the noise; the same view of the same scene gives the same picture, byte for byte
public record View(Eye eye, int width, int height, Quality quality, int frame, long seed) {
    public View {
        if (width < 1 || height < 1 || width > 16384 || height > 16384) {
            throw new IllegalArgumentException("picture size: 1 to 16384 pixels a side");
        }
    }

    public double aspect() {
        return (double) width / height;
    }
}
