package studio.trace.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.geometry.Mesh;
import studio.math.Seed;

/// The hierarchy finds what testing every triangle finds.
class BvhTest {
    private static final float[] HERE = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};

    private static float[] soup(int count, double size, Seed start) {
        float[] p = new float[count * 9];
        Seed seed = start;
        for (int t = 0; t < count; t++) {
            for (int k = 0; k < 9; k++) {
                seed = seed.next();
                double middle = start.derive(t * 3L + k % 3).between(-4, 4);
                p[t * 9 + k] = (float) (middle + seed.between(-size, size));
            }
        }
        return p;
    }

    private static Bvh build(float[] p) {
        int[] indices = new int[p.length / 3];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        Soup soup = new Soup();
        soup.add(Mesh.of(p, new float[p.length], indices), HERE, 3);
        return Bvh.of(soup, ForkJoinPool.commonPool());
    }

    private static Ray ray(Seed seed) {
        Ray ray = new Ray();
        double[] n = new double[6];
        for (int i = 0; i < 6; i++) {
            n[i] = seed.derive(i).between(-1, 1);
        }
        ray.aim(
                (float) n[0] * 6,
                (float) n[1] * 6,
                (float) n[2] * 6,
                (float) n[3],
                (float) n[4],
                (float) n[5],
                Float.POSITIVE_INFINITY);
        return ray;
    }

    /// Distance to the nearest triangle by solving for each in double precision; infinity where none is met.
    private static double exact(float[] p, Ray ray) {
        double best = Double.POSITIVE_INFINITY;
        for (int t = 0; t < p.length; t += 9) {
            best = Math.min(best, exact(p, t, ray));
        }
        return best;
    }

    private static double exact(float[] p, int t, Ray ray) {
        double ax = (double) p[t + 3] - p[t];
        double ay = (double) p[t + 4] - p[t + 1];
        double az = (double) p[t + 5] - p[t + 2];
        double bx = (double) p[t + 6] - p[t];
        double by = (double) p[t + 7] - p[t + 1];
        double bz = (double) p[t + 8] - p[t + 2];
        double px = ray.dy * bz - ray.dz * by;
        double py = ray.dz * bx - ray.dx * bz;
        double pz = ray.dx * by - ray.dy * bx;
        double det = ax * px + ay * py + az * pz;
        double sx = (double) ray.ox - p[t];
        double sy = (double) ray.oy - p[t + 1];
        double sz = (double) ray.oz - p[t + 2];
        double u = (sx * px + sy * py + sz * pz) / det;
        double qx = sy * az - sz * ay;
        double qy = sz * ax - sx * az;
        double qz = sx * ay - sy * ax;
        double v = (ray.dx * qx + ray.dy * qy + ray.dz * qz) / det;
        double far = (bx * qx + by * qy + bz * qz) / det;
        return u >= 0 && v >= 0 && u + v <= 1 && far > 0 ? far : Double.POSITIVE_INFINITY;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 64, 500, 3000})
    void nearestIsTheNearest(int count) {
        float[] p = soup(count, 0.5, new Seed(count));
        Bvh bvh = build(p);
        int different = 0;
        for (int i = 0; i < 400; i++) {
            Ray ray = ray(new Seed(99).derive(i));
            double expected = exact(p, ray);
            boolean found = bvh.nearest(ray);
            boolean agrees =
                    found ? Math.abs(ray.t - expected) <= 1e-3 * Math.max(1, ray.t) : Double.isInfinite(expected);
            different += agrees ? 0 : 1;
        }
        // A ray through an edge may count as a hit here and a miss there.
        assertThat(different).isLessThanOrEqualTo(1);
    }

    @Test
    void blockedAgreesWithNearest() {
        float[] p = soup(800, 0.4, new Seed(5));
        Bvh bvh = build(p);
        for (int i = 0; i < 2000; i++) {
            Ray ray = ray(new Seed(12).derive(i));
            float reach = (float) new Seed(4).derive(i).between(0.1, 12);
            ray.t = reach;
            boolean blocked = bvh.blocked(ray);
            assertThat(ray.t).isEqualTo(reach);
            assertThat(bvh.nearest(ray)).isEqualTo(blocked);
        }
    }

    /// Points, lines, copies and far-away giants neither hide others nor end the walk early.
    @Test
    void degenerateTrianglesDoNoHarm() {
        float[] good = soup(64, 0.5, new Seed(8));
        float[] p = new float[good.length + 40 * 9];
        System.arraycopy(good, 0, p, 0, good.length);
        for (int i = 0; i < 36 * 9; i++) {
            int kind = i / 9 % 3;
            p[good.length + i] = kind == 0 ? 1 : kind == 1 ? i % 9 / 3 : 0;
        }
        Bvh bvh = build(p);
        Bvh clean = build(good);
        for (int i = 0; i < 500; i++) {
            Ray a = ray(new Seed(31).derive(i));
            Ray b = ray(new Seed(31).derive(i));
            assertThat(bvh.nearest(a)).isEqualTo(clean.nearest(b));
            assertThat(a.t).isEqualTo(b.t);
        }
    }

    @Test
    void raysAlongTheAxesMeetWalls() {
        float[] p = {-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, -1, 0, 1, 1, 0, -1, 1, 0};
        Bvh bvh = build(p);
        Ray ray = new Ray();
        ray.aim(0.3f, 0.2f, 5, 0, 0, -1, Float.POSITIVE_INFINITY);
        assertThat(bvh.nearest(ray)).isTrue();
        assertThat(ray.t).isCloseTo(5, within(1e-5f));
        assertThat(ray.instance).isEqualTo(3);
        ray.aim(0.3f, 0.3f, 5, 0, -0f, -2, Float.POSITIVE_INFINITY);
        assertThat(bvh.nearest(ray))
                .as("through the edge that two triangles share")
                .isTrue();
        assertThat(ray.t).isCloseTo(2.5f, within(1e-5f));
    }

    @Test
    void nothingIsMetInNothing() {
        Bvh bvh = Bvh.of(new Soup(), ForkJoinPool.commonPool());
        assertThat(bvh.isEmpty()).isTrue();
        assertThat(bvh.nearest(ray(new Seed(1)))).isFalse();
        assertThat(bvh.blocked(ray(new Seed(1)))).isFalse();
    }
}
