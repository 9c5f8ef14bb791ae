package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;

/// Writes a motion down as few keys: it is sampled at every frame, and keys that a straight line makes up for are left
/// out (Ramer 1972, Douglas and Peucker 1973), so that a curve stays something that a person can edit.
final class Keys {
    private Keys() {}

    /// The curve of a value over frames 0 to `frames`.
    ///
    /// @param tolerance how far the curve may be off the motion
    static Curve of(DoubleUnaryOperator valueAtFrame, int frames, double tolerance) {
        double[] samples = new double[frames + 1];
        for (int i = 0; i <= frames; i++) {
            samples[i] = valueAtFrame.applyAsDouble(i);
        }
        boolean[] kept = new boolean[frames + 1];
        kept[0] = true;
        kept[frames] = true;
        thin(samples, kept, 0, frames, tolerance);
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i <= frames; i++) {
            if (kept[i]) {
                keys.add(new Key(i, samples[i], Interpolation.LINEAR));
            }
        }
        return new Curve(keys);
    }

    /// A curve that steps from value to value.
    static Curve steps(DoubleUnaryOperator valueAtFrame, int frames) {
        List<Key> keys = new ArrayList<>();
        double last = Double.NaN;
        for (int i = 0; i <= frames; i++) {
            double value = valueAtFrame.applyAsDouble(i);
            if (value != last) {
                keys.add(new Key(i, value, Interpolation.CONSTANT));
                last = value;
            }
        }
        return new Curve(keys);
    }

    private static void thin(double[] samples, boolean[] kept, int from, int to, double tolerance) {
        int worst = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double t = (double) (i - from) / (to - from);
            double off = Math.abs(samples[i] - (samples[from] + (samples[to] - samples[from]) * t));
            if (off > most) {
                most = off;
                worst = i;
            }
        }
        if (worst > 0) {
            kept[worst] = true;
            thin(samples, kept, from, worst, tolerance);
            thin(samples, kept, worst, to, tolerance);
        }
    }
}
