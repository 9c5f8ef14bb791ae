package studio.math.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Seed;

/// Curves at frames where the answer is known by hand.
class CurveTest {
    private static final double EXACT = 1e-12;

    @Test
    void constantHoldsUntilTheNextKey() {
        Curve curve = curve(Interpolation.CONSTANT, 0, 1, 10, 5);
        check(curve, 0, 1);
        check(curve, 9.999, 1);
        check(curve, 10, 5);
    }

    @Test
    void linearGoesStraight() {
        Curve curve = curve(Interpolation.LINEAR, 0, 2, 10, 4, 20, -4);
        check(curve, 5, 3);
        check(curve, 10, 4);
        check(curve, 17.5, -2);
    }

    @Test
    void holdsBeforeAndAfter() {
        Curve curve = curve(Interpolation.LINEAR, 10, 2, 20, 4);
        check(curve, -1e9, 2);
        check(curve, 10, 2);
        check(curve, 20, 4);
        check(curve, 1e9, 4);
        check(curve(Interpolation.EASED, 3, 7), 100, 7);
    }

    @Test
    void easedStartsAndEndsAtRest() {
        Curve curve = Curve.eased(0, 0, 4, 8);
        check(curve, 1, 8 * 5.0 / 32);
        check(curve, 2, 4);
        check(curve, 3, 8 * 27.0 / 32);
        assertThat(curve.at(1e-4)).isLessThan(1e-7);
        assertThat(8 - curve.at(4 - 1e-4)).isLessThan(1e-7);
    }

    @Test
    void bezierOfAStraightLineIsOne() {
        Curve straight = curve(new Interpolation.Bezier(1 / 3.0, 1 / 3.0, 2 / 3.0, 2 / 3.0), 0, 0, 1, 1);
        for (double t = 0; t <= 1; t += 0.1) {
            assertThat(straight.at(t)).isCloseTo(t, within(1e-9));
        }
    }

    @Test
    void bezierKeepsTheAnswersOfStyleSheets() {
        // "ease-in-out" (0.42, 0, 0.58, 1) is symmetric; "ease" (0.25, 0.1, 0.25, 1) is at 0.8024 half-way.
        Curve inOut = curve(new Interpolation.Bezier(0.42, 0, 0.58, 1), 0, 0, 1, 1);
        assertThat(inOut.at(0.5)).isCloseTo(0.5, within(1e-9));
        assertThat(inOut.at(0.2) + inOut.at(0.8)).isCloseTo(1, within(1e-9));
        Curve ease = curve(new Interpolation.Bezier(0.25, 0.1, 0.25, 1), 0, 0, 1, 1);
        assertThat(ease.at(0.5)).isCloseTo(0.8024, within(1e-4));
    }

    @Test
    void smoothIsExactOnAnyParabola() {
        for (int i = 0; i < 200; i++) {
            Seed seed = new Seed(i);
            double a = seed.derive("a").between(-2, 2);
            double b = seed.derive("b").between(-2, 2);
            List<Key> keys = new ArrayList<>();
            double frame = 0;
            for (int k = 0; k < 7; k++) {
                frame += seed.derive(k).between(0.3, 4);
                keys.add(new Key(frame, a * frame * frame + b * frame + 1, Interpolation.SMOOTH));
            }
            Curve curve = new Curve(keys);
            for (double x = keys.getFirst().frame(); x < frame; x += 0.37) {
                assertThat(curve.at(x)).isCloseTo(a * x * x + b * x + 1, within(1e-9));
            }
        }
    }

    @Test
    void smoothBetweenTwoKeysIsStraight() {
        check(curve(Interpolation.SMOOTH, 0, 1, 8, 5), 2, 2);
    }

    @Test
    void smoothHasNoCorners() {
        Curve curve = curve(Interpolation.SMOOTH, 0, 0, 3, 5, 5, 2, 11, 7, 12, 7);
        for (double frame : new double[] {3, 5, 11}) {
            double h = 1e-6;
            double before = (curve.at(frame) - curve.at(frame - h)) / h;
            double after = (curve.at(frame + h) - curve.at(frame)) / h;
            assertThat(before).isCloseTo(after, within(1e-4));
        }
    }

    @Test
    void refusesWhatIsNoCurve() {
        assertThatThrownBy(() -> new Curve(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve(Interpolation.LINEAR, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve(Interpolation.LINEAR, 2, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Key(Double.NaN, 0, Interpolation.LINEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Key(0, Double.POSITIVE_INFINITY, Interpolation.LINEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interpolation.Bezier(-0.1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interpolation.Bezier(0, 101, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(Curve curve, double frame, double value) {
        assertThat(curve.at(frame)).isCloseTo(value, within(EXACT));
    }

    private static Curve curve(Interpolation leaving, double... framesAndValues) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < framesAndValues.length; i += 2) {
            keys.add(new Key(framesAndValues[i], framesAndValues[i + 1], leaving));
        }
        return new Curve(keys);
    }
}
