package studio.render.pose;

import studio.math.time.FrameRange;
import studio.math.time.FrameRate;

/// How clips of faces and gazes come and go: they come in from their first frame on, and go after their last, so that
/// what follows takes over without a gap. What begins with the movie is there from the beginning.
final class Fade {
    /// In seconds.
    private static final double LENGTH = 0.3;

    private Fade() {}

    /// How much of a clip is seen at a frame, 0–1.
    static double share(FrameRange range, FrameRate rate, double frame) {
        double length = rate.framesIn(LENGTH);
        double in = range.start() <= 0 ? 1 : (frame - range.start() + 1) / (length + 1);
        double out = 1 - (frame - range.end() + 1) / (length + 1);
        double t = frame < range.start() ? 0 : Math.clamp(Math.min(in, out), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
