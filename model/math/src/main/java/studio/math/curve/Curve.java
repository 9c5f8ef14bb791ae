package studio.math.curve;

import java.util.List;

/// A number over time, given by keys in rising order of frame. Before the first and after the last key it holds.
public record Curve(List<Key> keys) {
    /// Keys closer than this, in frames, would make slopes without bounds.
    private static final double CLOSEST = 1e-6;

    public Curve {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a curve needs a key");
        }
        for (int i = 1; i < keys.size(); i++) {
            if (!(keys.get(i).frame() - keys.get(i - 1).frame() >= CLOSEST)) {
                throw new IllegalArgumentException("keys must rise in time, by a millionth of a frame at least");
            }
        }
    }

    /// From one value to another, starting and ending at rest.
    public static Curve eased(double fromFrame, double from, double toFrame, double to) {
        return new Curve(
                List.of(new Key(fromFrame, from, Interpolation.EASED), new Key(toFrame, to, Interpolation.EASED)));
    }

    public double at(double frame) {
        int next = firstAfter(frame);
        if (next == 0) {
            return keys.getFirst().value();
        }
        if (next == keys.size()) {
            return keys.getLast().value();
        }
        Key a = keys.get(next - 1);
        Key b = keys.get(next);
        double t = (frame - a.frame()) / (b.frame() - a.frame());
        return switch (a.leaving()) {
            case Interpolation.Constant() -> a.value();
            case Interpolation.Linear() -> a.value() + (b.value() - a.value()) * t;
            case Interpolation.Eased() -> a.value() + (b.value() - a.value()) * t * t * (3 - 2 * t);
            case Interpolation.Smooth() -> hermite(a, b, t, slope(next - 1), slope(next));
            case Interpolation.Bezier bezier -> a.value() + (b.value() - a.value()) * ease(bezier, t);
        };
    }

    private int firstAfter(double frame) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle).frame() <= frame) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The slope at a key of the parabola through it and its neighbours; at an end, of the parabola through the last
    /// three keys. So evenly and unevenly keyed paths alike come out round.
    private double slope(int index) {
        int last = keys.size() - 1;
        if (last == 1) {
            return secant(0);
        }
        int middle = Math.clamp(index, 1, last - 1);
        double before = secant(middle - 1);
        double after = secant(middle);
        double share = span(middle - 1) / (span(middle - 1) + span(middle));
        double there = before + (after - before) * share;
        if (index == middle) {
            return there;
        }
        return index < middle ? 2 * before - there : 2 * after - there;
    }

    private double secant(int index) {
        return (keys.get(index + 1).value() - keys.get(index).value()) / span(index);
    }

    private double span(int index) {
        return keys.get(index + 1).frame() - keys.get(index).frame();
    }

    private static double hermite(Key a, Key b, double t, double slopeA, double slopeB) {
        double span = b.frame() - a.frame();
        double t2 = t * t;
        double t3 = t2 * t;
        return a.value() * (2 * t3 - 3 * t2 + 1)
                + slopeA * span * (t3 - 2 * t2 + t)
                + b.value() * (3 * t2 - 2 * t3)
                + slopeB * span * (t3 - t2);
    }

    private static double ease(Interpolation.Bezier handles, double x) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (cubic(handles.x1(), handles.x2(), middle) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return cubic(handles.y1(), handles.y2(), (low + high) / 2);
    }

    private static double cubic(double first, double second, double t) {
        double u = 1 - t;
        return 3 * u * u * t * first + 3 * u * t * t * second + t * t * t;
    }
}
