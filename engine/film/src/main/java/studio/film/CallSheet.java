package studio.film;

import java.util.List;
import studio.film.reel.Format;
import studio.film.reel.Target;
import studio.math.time.FrameRange;
import studio.render.Quality;
import studio.scene.Scene;

/// What is to be shot: which frames of which scene, how large, how carefully, and where they go.
///
/// @param frames of the scene's time line
/// @param seed of the renderer's noise
/// @param endTitle lines that are shown after the last frame; none for no title
public record CallSheet(
        Scene scene,
        FrameRange frames,
        int width,
        int height,
        Quality quality,
        long seed,
        Target target,
        List<String> endTitle) {
    public CallSheet {
        endTitle = List.copyOf(endTitle);
        if (frames.length() < 1) {
            throw new IllegalArgumentException("a call sheet needs a frame");
        }
    }

    /// The whole of a scene.
    public static CallSheet of(Scene scene, int width, int height, Quality quality, long seed, Target target) {
        return new CallSheet(scene, scene.timeline().range(), width, height, quality, seed, target, List.of());
    }

    /// The same with these lines shown at the end.
    public CallSheet ending(List<String> lines) {
        return new CallSheet(scene, frames, width, height, quality, seed, target, lines);
    }

    Format format() {
        return new Format(width, height, scene.timeline().rate(), quality);
    }
}
