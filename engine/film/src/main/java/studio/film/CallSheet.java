package studio.film;

import studio.film.reel.Format;
import studio.film.reel.Target;
import studio.math.time.FrameRange;
import studio.render.Quality;
import studio.scene.Scene;

/// What is to be shot: which frames of which scene, how large, how carefully, and where they go.
///
/// @param frames of the scene's time line
/// @param seed of the renderer's noise
public record CallSheet(
        Scene scene, FrameRange frames, int width, int height, Quality quality, long seed, Target target) {
    public CallSheet {
        if (frames.length() < 1) {
            throw new IllegalArgumentException("a call sheet needs a frame");
        }
    }

    /// The whole of a scene.
    public static CallSheet of(Scene scene, int width, int height, Quality quality, long seed, Target target) {
        return new CallSheet(scene, scene.timeline().range(), width, height, quality, seed, target);
    }

    Format format() {
        return new Format(width, height, scene.timeline().rate(), quality);
    }
}
