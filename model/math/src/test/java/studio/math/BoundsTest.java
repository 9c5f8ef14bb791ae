package studio.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Boxes: what is in them, between them, and left of them after a turn.
class BoundsTest {
    private static final Bounds UNIT = Bounds.around(Vec3.ZERO, Vec3.ONE);

    @Test
    void emptyIsAbsorbed() {
        assertThat(Bounds.EMPTY.isEmpty()).isTrue();
        assertThat(Bounds.EMPTY.union(UNIT)).isEqualTo(UNIT);
        assertThat(UNIT.union(Bounds.EMPTY)).isEqualTo(UNIT);
        assertThat(Bounds.EMPTY.size()).isEqualTo(Vec3.ZERO);
        assertThat(Bounds.EMPTY.grown(1)).isEqualTo(Bounds.EMPTY);
        assertThat(Bounds.EMPTY.translated(Vec3.X)).isEqualTo(Bounds.EMPTY);
        assertThat(Bounds.EMPTY.transformed(Transform.at(Vec3.X))).isEqualTo(Bounds.EMPTY);
        assertThat(Bounds.EMPTY.contains(Vec3.ZERO)).isFalse();
        assertThat(UNIT.isEmpty()).isFalse();
    }

    @Test
    void measures() {
        Bounds box = Bounds.around(new Vec3(1, 2, 3), new Vec3(2, 4, 4));
        assertThat(box.min()).isEqualTo(new Vec3(0, 0, 1));
        assertThat(box.center()).isEqualTo(new Vec3(1, 2, 3));
        assertThat(box.size()).isEqualTo(new Vec3(2, 4, 4));
        assertThat(box.radius()).isEqualTo(3);
        assertThat(box.corner(0)).isEqualTo(box.min());
        assertThat(box.corner(5)).isEqualTo(new Vec3(2, 0, 5));
        assertThat(box.corner(7)).isEqualTo(box.max());
        assertThat(box.contains(new Vec3(2, 4, 5))).isTrue();
        assertThat(box.contains(new Vec3(2, 4, 5.01))).isFalse();
    }

    @Test
    void touchingIsNoOverlap() {
        assertThat(UNIT.overlaps(UNIT.translated(Vec3.X))).isFalse();
        assertThat(UNIT.overlaps(UNIT.translated(Vec3.X.times(0.99)))).isTrue();
        assertThat(UNIT.gap(UNIT.translated(Vec3.X))).isZero();
        assertThat(UNIT.gap(UNIT.translated(new Vec3(4, 5, 0)))).isEqualTo(5);
        assertThat(UNIT.gap(UNIT)).isZero();
    }

    @Test
    void aTurnedBoxIsHeldByItsNewBox() {
        Bounds turned = UNIT.transformed(Transform.at(new Vec3(5, 0, 0), Math.PI / 4));
        assertThat(turned.size().x()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(turned.size().y()).isCloseTo(1, within(1e-12));
        assertThat(turned.center().distance(new Vec3(5, 0, 0))).isLessThan(1e-12);
        for (int i = 0; i < 100; i++) {
            Seed seed = new Seed(i);
            Transform any = new Transform(
                    new Vec3(seed.unit(), 2, 3),
                    Quat.yawPitchRoll(
                            seed.between(-3, 3),
                            seed.derive("p").unit(),
                            seed.derive("r").unit()),
                    new Vec3(-1, 2, seed.unit()));
            Vec3 inside = new Vec3(
                    seed.derive("x").between(-0.5, 0.5), 0.5, seed.derive("z").between(-0.5, 0.5));
            assertThat(UNIT.transformed(any).grown(1e-12).contains(any.apply(inside)))
                    .isTrue();
        }
    }
}
