package studio.film.reel;

import studio.math.time.FrameRate;
import studio.render.Quality;

/// Size, speed and care of a movie.
public record Format(int width, int height, FrameRate rate, Quality quality) {
    /// The sides, in pixels, that the H.264 encoder takes.
    static final int SMALLEST = 16;

    static final int LARGEST = 4096;

    /// Whether a movie can have this size.
    boolean fitsMovie() {
        return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    }

    /// Bits a second that keep pictures of this size clean: a share of a bit for each pixel, less for the finer detail
    /// of large frames.
    public long bitsPerSecond() {
        double perPixel = switch (quality) {
            case DRAFT -> 0.15;
            case STANDARD -> 0.25;
            case FINAL -> 0.35;
        };
        double pixels = (double) width * height;
        double larger = StrictMath.pow(pixels / (1280.0 * 720), -0.15);
        return Math.max(200_000, Math.round(pixels * rate.framesPerSecond() * perPixel * larger));
    }
}
