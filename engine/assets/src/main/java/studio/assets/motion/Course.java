package studio.assets.motion;

import java.util.ArrayList;
import java.util.List;

/// The course of a pose through its keys: every number goes from key to key on a monotone cubic (Fritsch and Carlson
/// 1980), so that it rests at its extremes, flows through keys on its way, and overshoots nothing.
///
/// ```
///   intro           loop
///   0 ──────────── L ──────────── end, and again from L
/// ```
final class Course {
    private final List<Key> keys;
    private final double loop;
    private final double[] times;
    private final double[][] values;
    private final double[][] slopes;

    /// @param keys two or more, the first at zero, the last like the one at `loop`
    /// @param loop where it goes on after the end
    Course(List<Key> keys, double loop) {
        this.keys = List.copyOf(keys);
        this.loop = loop;
        int count = keys.size();
        times = new double[count];
        values = new double[Freedom.COUNT][count];
        slopes = new double[Freedom.COUNT][count];
        for (int k = 0; k < count; k++) {
            times[k] = keys.get(k).time();
            for (int i = 0; i < Freedom.COUNT; i++) {
                values[i][k] = keys.get(k).get(i);
            }
        }
        for (int i = 0; i < Freedom.COUNT; i++) {
            fillGoals(i);
        }
        for (int i = 0; i < Freedom.COUNT; i++) {
            slopes[i] = slopes(values[i]);
        }
    }

    double end() {
        return times[times.length - 1];
    }

    double loop() {
        return loop;
    }

    /// Whether nothing happens after its last key.
    boolean isHeld() {
        return loop > 0 && times[times.length - 2] <= loop;
    }

    List<Key> keys() {
        return keys;
    }

    /// The moment within one run through for any moment.
    double folded(double moment) {
        if (moment < end()) {
            return Math.max(0, moment);
        }
        double length = end() - loop;
        return loop + (moment - loop) % length;
    }

    /// The value of a freedom at any moment.
    double at(int place, double moment) {
        double t = folded(moment);
        int k = segment(t);
        double h = times[k + 1] - times[k];
        double u = (t - times[k]) / h;
        double v = 1 - u;
        double[] p = values[place];
        double[] m = slopes[place];
        return p[k] * (1 + 2 * u) * v * v
                + p[k + 1] * (3 - 2 * u) * u * u
                + h * (m[k] * u * v * v - m[k + 1] * u * u * v);
    }

    private int segment(double t) {
        int k = times.length - 2;
        while (k > 0 && times[k] > t) {
            k--;
        }
        return k;
    }

    /// A goal that is not kept at a key lies there where the nearest key that keeps it has it, so that a hand goes
    /// straight to its goal.
    private void fillGoals(int place) {
        for (Freedom goal : List.of(Freedom.BODY, Freedom.HIPS, Freedom.CHEST, Freedom.HEAD)) {
            for (int side = 0; side < 2; side++) {
                for (int part = 1; part <= 3; part++) {
                    if (goal.after(part).place(side) == place) {
                        fill(values[goal.place(side)], values[place]);
                    }
                }
            }
        }
    }

    private void fill(double[] kept, double[] lengths) {
        double[] written = lengths.clone();
        for (int k = 0; k < lengths.length; k++) {
            int nearest = k;
            for (int far = 1; far < lengths.length && kept[nearest] == 0; far++) {
                for (int other : new int[] {k + far, k - far}) {
                    if (other >= 0 && other < lengths.length && kept[other] > 0 && kept[nearest] == 0) {
                        nearest = other;
                    }
                }
            }
            lengths[k] = written[nearest];
        }
    }

    private double[] slopes(double[] p) {
        int last = p.length - 1;
        double[] m = new double[p.length];
        for (int k = 1; k < last; k++) {
            m[k] = slope(p, k - 1, k, k + 1);
        }
        if (loop == 0 && last > 1) {
            double across = between(rise(p, last - 1), rise(p, 0), times[last] - times[last - 1], times[1] - times[0]);
            m[0] = across;
            m[last] = across;
        }
        return m;
    }

    private double slope(double[] p, int before, int at, int after) {
        return between(rise(p, before), rise(p, at), times[at] - times[before], times[after] - times[at]);
    }

    private double rise(double[] p, int k) {
        return (p[k + 1] - p[k]) / (times[k + 1] - times[k]);
    }

    /// The weighted harmonic mean of two rises of one sign, else level.
    private static double between(double a, double b, double left, double right) {
        if (a * b <= 0) {
            return 0;
        }
        double first = 2 * right + left;
        double second = right + 2 * left;
        return (first + second) / (first / a + second / b);
    }

    /// The keys of a motion that ends as it began or holds its last pose.
    static List<Key> closed(List<Key> keys, double seconds, double loop) {
        List<Key> all = new ArrayList<>(keys);
        Key again = keys.stream()
                .filter(key -> Math.abs(key.time() - loop) < 1e-9)
                .findFirst()
                .orElse(keys.getLast());
        if (seconds > keys.getLast().time() + 1e-9) {
            all.add(again.at(seconds));
        }
        return all;
    }
}
