package studio.math.curve;

/// How a curve goes from one key to the next.
public sealed interface Interpolation {
    /// Holds the value until the next key.
    record Constant() implements Interpolation {}

    /// Goes in a straight line.
    record Linear() implements Interpolation {}

    /// Starts and ends at rest: 3t² − 2t³.
    record Eased() implements Interpolation {}

    /// Passes through the keys without a corner: a cubic whose slope at each key is that of the parabola through it and
    /// its neighbours. For densely keyed paths; between sparse keys it may swing beyond them.
    record Smooth() implements Interpolation {}

    /// A cubic Bézier whose inner handles are given in fractions of the span, as in CSS easing; x in 0–1.
    record Bezier(double x1, double y1, double x2, double y2) implements Interpolation {
        public Bezier {
            if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1) || !(Math.abs(y1) <= 100 && Math.abs(y2) <= 100)) {
                throw new IllegalArgumentException("Bézier handles: x in 0 to 1, y within 100");
            }
        }
    }

    Interpolation CONSTANT = new Constant();
    Interpolation LINEAR = new Linear();
    Interpolation EASED = new Eased();
    Interpolation SMOOTH = new Smooth();
}
