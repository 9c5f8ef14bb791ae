package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.assets.motion.Repertoire;
import studio.geometry.Acting;
import studio.geometry.Acting.Hold;
import studio.geometry.Acting.Touch;
import studio.math.Vec3;

/// Hands come to within two centimetres of what they hold, on people of all sizes, standing and sitting.
class TouchingTest {
    private static final Repertoire MOTIONS = Repertoire.madeByCode();
    private static final List<SkinnedFigure> FIGURES =
            List.of(Mannequin.of(1.15, MOTIONS), Mannequin.of(1.7, MOTIONS), Mannequin.of(2, MOTIONS));

    private static void check(String motion, double seconds, Hold hold, double x, double y, double z) {
        for (SkinnedFigure figure : FIGURES) {
            double size = figure.rig().hipHeight();
            Vec3 at = new Vec3(x, y, z).times(size);
            Acting acting = Acting.of(motion, seconds).touching(new Touch(at, hold, 1));
            double away = figure.grip(acting, hold).distance(at);
            assertThat(away).as("%s at %s, hips at %.2f", motion, at, size).isLessThan(0.02);
        }
    }

    @Test
    void aHandReachesWhereThingsStand() {
        check("idle", 0.4, Hold.RIGHT, -0.2, 1.0, 0.5);
        check("idle", 0.4, Hold.LEFT, 0.3, 1.3, 0.4);
        check("give", 0.9, Hold.RIGHT, -0.05, 1.15, 0.72);
        check("drink", 0.4, Hold.RIGHT, -0.2, 0.85, 0.6);
        check("reach", 0.8, Hold.RIGHT, 0.1, 1.2, 0.55);
        check("pick up", 0.95, Hold.RIGHT, -0.2, 0.1, 0.36);
        check("sitting", 1, Hold.RIGHT, -0.1, 0.85, 0.4);
        check("walk", 0.3, Hold.LEFT, 0.2, 1.1, 0.4);
    }

    @Test
    void bothHandsHoldBetweenThem() {
        check("hold", 1, Hold.BOTH, 0, 1.15, 0.42);
        check("carry", 0.4, Hold.BOTH, 0, 1.05, 0.4);
        check("read", 1, Hold.BOTH, 0, 1.25, 0.35);
    }

    /// What is a little too far away is leaned for; what is much too far is not.
    @Test
    void theBackHelpsAsFarAsItBends() {
        check("idle", 0, Hold.RIGHT, -0.15, 0.8, 0.78);
        SkinnedFigure figure = FIGURES.get(1);
        Vec3 far = new Vec3(0, 1, 5);
        Acting acting = Acting.of("idle", 0).touching(new Touch(far, Hold.RIGHT, 1));
        assertThat(figure.grip(acting, Hold.RIGHT).distance(far)).isGreaterThan(3);
        assertThat(figure.posed(acting).bounds().max().z()).isLessThan(1.4);
    }

    @Test
    void withoutShareNothingMoves() {
        SkinnedFigure figure = FIGURES.get(1);
        Acting free = Acting.of("idle", 0.7);
        Acting none = free.touching(new Touch(new Vec3(0, 1, 0.5), Hold.RIGHT, 0));
        assertThat(figure.grip(none, Hold.RIGHT).distance(figure.grip(free, Hold.RIGHT)))
                .isCloseTo(0, within(0.02));
    }
}
