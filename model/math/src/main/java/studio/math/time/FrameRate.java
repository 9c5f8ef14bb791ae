package studio.math.time;

/// Frames a second as a ratio: 24/1, or 24000/1001 for NTSC film.
public record FrameRate(int frames, int seconds) {
    public static final FrameRate FILM = new FrameRate(24, 1);

    public FrameRate {
        if (frames < 1 || seconds < 1 || frames > 1_000_000 || seconds > 10_000) {
            throw new IllegalArgumentException("frame rate out of range: " + frames + "/" + seconds);
        }
    }

    public double framesPerSecond() {
        return (double) frames / seconds;
    }

    /// The time of a frame in seconds from frame zero.
    public double secondsAt(double frame) {
        return frame * seconds / frames;
    }

    /// The whole number of frames nearest to a length in seconds, or the largest there is.
    public int framesIn(double length) {
        return Math.clamp(Math.round(length * frames / seconds), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
