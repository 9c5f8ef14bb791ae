package studio.storage.disk;

/// How much a project file may hold before it is refused instead of read.
public final class Limits {
    /// Letters of one row's text: as long as the longest command that the wire reads.
    public static final int ROW_TEXT = 256 << 20;
    /// Steps between two keyframes of the history: what is replayed at most to reach any moment, beside the steps that
    /// can be undone at once.
    public static final int KEYFRAME_STEPS = 500;
    /// Letters of a project's name.
    public static final int NAME = 200;

    private Limits() {}
}
