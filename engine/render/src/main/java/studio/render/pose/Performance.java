package studio.render.pose;

/// What an actor does at a moment: a motion, and how many seconds of it have passed.
public record Performance(String motion, double seconds) {
    /// The motion of someone of whom nothing is asked.
    public static final String IDLE = "idle";
}
