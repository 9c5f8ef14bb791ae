package studio.scene.term;

/// How much a scene may hold; exceeding one is a rejected command, never a slow death.
public final class Limits {
    public static final int NODES = 100_000;
    public static final int DEPTH = 64;
    public static final int LIGHTS = 1_000;
    public static final int NAME_LENGTH = 2_000;
    public static final int SHOTS = 10_000;
    public static final int CLIPS = 50_000;
    public static final int TRACKS = 50_000;
    public static final int KEYS_PER_TRACK = 100_000;
    public static final int FRAMES = 10_000_000;
    public static final int BATCH = 200_000;
    public static final double REACH_METRES = 1e6;

    private Limits() {}
}
