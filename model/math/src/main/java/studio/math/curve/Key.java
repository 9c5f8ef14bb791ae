package studio.math.curve;

/// A value at a frame, and how the curve leaves it.
public record Key(double frame, double value, Interpolation leaving) {
    public Key {
        if (!Double.isFinite(frame) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("key must be finite");
        }
    }
}
