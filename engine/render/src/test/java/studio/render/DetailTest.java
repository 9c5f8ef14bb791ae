package studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.math.Quat;
import studio.math.Vec3;

class DetailTest {
    private static int level(double degrees, double distance) {
        Eye eye = new Eye(Vec3.ZERO, Quat.IDENTITY, Math.toRadians(degrees), 5, 0, 0);
        return Detail.level(eye, new Vec3(0, 0, -distance));
    }

    @Test
    void fartherIsCoarser() {
        assertThat(level(40, 2)).isZero();
        assertThat(level(40, 6)).isEqualTo(1);
        assertThat(level(40, 20)).isEqualTo(2);
        assertThat(level(40, 60)).isEqualTo(3);
        assertThat(level(40, 900)).isEqualTo(4);
    }

    @Test
    void aLongLensBringsNear() {
        assertThat(level(4, 30)).isZero();
        assertThat(level(100, 3)).isEqualTo(1);
        assertThat(level(0, 1000)).isZero();
    }
}
