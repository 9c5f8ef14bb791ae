package studio.math.curve;

/// How a curve goes from one key to the next.
public sealed interface Interpolation {
    /// Holds the value until the next key.
    record Constant() implements Interpolation {}

    /// Goes in a straight line.
    record Linear() implements Interpolation {}

    /// Starts and ends at rest: 3t² − 2t³.
    record Eased() implements Interpolation {}

    /// Follows the curve's own smooth tangents (monotone cubic): for densely keyed paths.
    record Smooth() implements Interpolation {}

    /// A cubic Bézier whose inner handles are given in fractions of the span, as in CSS easing; x in 0–1.
    record Bezier(double x1, double y1, double x2, double y2) implements Interpolation {
        public Bezier {
            if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1) || !Double.isFinite(y1) || !Double.isFinite(y2)) {
                throw new IllegalArgumentException("Bézier handles must keep time in order");
            }
        }
    }

    Interpolation CONSTANT = new Constant();
    Interpolation LINEAR = new Linear();
    Interpolation EASED = new Eased();
    Interpolation SMOOTH = new Smooth();
}
