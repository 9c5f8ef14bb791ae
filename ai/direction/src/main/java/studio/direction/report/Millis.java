package studio.direction.report;

/// How long the steps took, in milliseconds of wall time.
public record Millis(double understand, double direct, double measure) {
    public static final Millis NONE = new Millis(0, 0, 0);
}
