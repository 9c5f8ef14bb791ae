package studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Vec3;

class FrustumTest {
    @Test
    void knowsInsideFromOutside() {
        Frustum frustum = Frustum.of(new Eye(Vec3.ZERO, Quat.IDENTITY, Math.PI / 2, 1, 0, 0), 2);
        assertThat(frustum.mayShow(cube(0, 0, -5))).isTrue();
        assertThat(frustum.mayShow(cube(9, 0, -5))).isTrue();
        assertThat(frustum.mayShow(cube(12, 0, -5))).isFalse();
        assertThat(frustum.mayShow(cube(0, 7, -5))).isFalse();
        assertThat(frustum.mayShow(cube(0, 0, 5))).isFalse();
        assertThat(frustum.mayShow(Bounds.EMPTY)).isFalse();
    }

    @Test
    void cullingNeverDropsABoxWithAPointInside() {
        int shown = 0;
        for (int i = 0; i < 20_000; i++) {
            Seed seed = new Seed(11).derive(i);
            Eye eye = new Eye(
                    point(seed.derive("eye"), 5),
                    Quat.looking(point(seed.derive("way"), 1)),
                    seed.derive("fov").between(0.1, 2.5),
                    1,
                    0,
                    0);
            Frustum frustum = Frustum.of(eye, seed.derive("aspect").between(0.3, 3));
            Vec3 a = point(seed.derive("a"), 10);
            Vec3 b = point(seed.derive("b"), 10);
            Bounds box = new Bounds(a.min(b), a.max(b));
            Vec3 inside = new Vec3(
                    seed.derive("x").between(box.min().x(), box.max().x()),
                    seed.derive("y").between(box.min().y(), box.max().y()),
                    seed.derive("z").between(box.min().z(), box.max().z()));
            if (frustum.contains(inside)) {
                shown++;
                assertThat(frustum.mayShow(box)).as("seed %d", i).isTrue();
            }
        }
        assertThat(shown).isGreaterThan(1000);
    }

    private static Bounds cube(double x, double y, double z) {
        return Bounds.around(new Vec3(x, y, z), Vec3.ONE);
    }

    private static Vec3 point(Seed seed, double reach) {
        return new Vec3(
                seed.derive(0).between(-reach, reach),
                seed.derive(1).between(-reach, reach),
                seed.derive(2).between(-reach, reach));
    }
}
