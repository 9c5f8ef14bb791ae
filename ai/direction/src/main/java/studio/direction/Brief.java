package studio.direction;

import java.util.OptionalDouble;
import studio.math.time.FrameRate;

/// What is fixed before the words are staged.
///
/// @param seed chooses among equally right stagings
/// @param seconds length of the movie, when it was given outside the words
/// @param width of the frame in pixels
/// @param height of the frame in pixels
public record Brief(long seed, OptionalDouble seconds, FrameRate rate, int width, int height) {
    public static final Brief DEFAULT = new Brief(1, OptionalDouble.empty(), FrameRate.FILM, 1280, 720);

    public double aspect() {
        return (double) width / height;
    }
}
