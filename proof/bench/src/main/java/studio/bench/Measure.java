package studio.bench;

/// One measured line of the table.
///
/// @param name what was measured, with its unit: "one change among 10,000 nodes, µs"
/// @param value the measured number
/// @param target what it is held against; NaN when there is none
/// @param lower whether a lower value is better
/// @param note how it came about, or why it was skipped
public record Measure(String name, double value, double target, boolean lower, String note) {
    /// A time or size that should stay at or under a target.
    public static Measure atMost(String name, double value, double target, String note) {
        return new Measure(name, value, target, true, note);
    }

    /// A rate or ratio that should reach a target.
    public static Measure atLeast(String name, double value, double target, String note) {
        return new Measure(name, value, target, false, note);
    }

    /// A number that is only reported.
    public static Measure of(String name, double value, String note) {
        return new Measure(name, value, Double.NaN, true, note);
    }

    /// A measurement that this machine cannot make.
    public static Measure skipped(String name, String why) {
        return new Measure(name, Double.NaN, Double.NaN, true, "skipped: " + why);
    }

    public boolean held() {
        return Double.isNaN(target) || Double.isNaN(value) || (lower ? value <= target : value >= target);
    }
}
