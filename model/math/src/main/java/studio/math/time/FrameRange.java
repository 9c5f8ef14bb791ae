package studio.math.time;

/// A run of frames from `start` up to but not including `end`.
public record FrameRange(int start, int end) {
    public FrameRange {
        if (end < start || (long) end - start > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("frame range ends before it starts, or never: " + start + "–" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(double frame) {
        return frame >= start && frame < end;
    }

    /// The last frame shown, or `start` when empty.
    public int last() {
        return Math.max(start, end - 1);
    }
}
