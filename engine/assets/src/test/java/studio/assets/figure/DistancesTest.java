package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.assets.motion.Repertoire;
import studio.geometry.Acting;
import studio.geometry.Model;
import studio.math.Bounds;

class DistancesTest {
    private static final SkinnedFigure FIGURE = Mannequin.of(1.7, Repertoire.madeByCode());

    private static Model seen(int level) {
        return FIGURE.posed(Acting.of("wave", 0.6).seenAt(level));
    }

    @Test
    void fartherBodiesHaveFewerTriangles() {
        for (int level = 1; level <= Acting.FARTHEST; level++) {
            assertThat(seen(level).triangleCount()).isLessThan(seen(level - 1).triangleCount());
        }
        assertThat(seen(2).triangleCount()).isLessThan(seen(0).triangleCount() / 2);
    }

    /// A limb must not shrink or stray: the box of the body stays what it was, within a share that grows with distance.
    @Test
    void theyKeepTheirShapeAndStandOnTheFloor() {
        Bounds near = seen(0).bounds();
        for (int level = 1; level <= Acting.FARTHEST; level++) {
            Bounds far = seen(level).bounds();
            double most = 0.012 * level * level;
            assertThat(far.min().distance(near.min())).as("level " + level).isCloseTo(0, within(most));
            assertThat(far.max().distance(near.max())).as("level " + level).isCloseTo(0, within(most));
        }
    }

    @Test
    void theSameLevelIsTheSameModel() {
        assertThat(seen(2)).isSameAs(seen(2));
    }
}
