package studio.bench;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import studio.geometry.Mesh;
import studio.math.Seed;
import studio.math.Vec3;
import studio.trace.hierarchy.Bvh;
import studio.trace.hierarchy.Ray;
import studio.trace.hierarchy.Soup;

/// Single rays through a hundred thousand triangles on one core, against Embree's `rtcIntersect1` on the same rays in
/// the same run. Rays are timed a few milliseconds' worth at a time, and the best time of each lot counts, so that
/// other load
/// on the machine matters little. The rays are
/// what path tracing sends: from the eye, and bounced off what those meet, in no order.
final class EmbreeComparison implements Benchmark {
    private static final int RAYS = 200_000;
    private static final int LOT = 10_000;
    private static final int ROUNDS = 9;
    private static final double TARGET = 0.6;

    @Override
    public String name() {
        return "rays";
    }

    @Override
    public List<Measure> run() {
        Mesh mesh = Flock.mesh();
        Soup soup = new Soup();
        soup.add(mesh, new float[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0}, 0);
        Bvh bvh = Bvh.of(soup, ForkJoinPool.commonPool());
        float[] primary = primary();
        float[] bounced = bounced(bvh, primary);
        Optional<Embree> embree = Embree.with(mesh);
        List<Measure> measures = new ArrayList<>();
        compare("eye", bvh, embree, primary, Double.NaN, measures);
        compare("incoherent", bvh, embree, bounced, TARGET, measures);
        embree.ifPresent(Embree::close);
        return measures;
    }

    private static void compare(
            String kind, Bvh bvh, Optional<Embree> embree, float[] rays, double target, List<Measure> measures) {
        int count = rays.length / 6;
        Ray ray = new Ray();
        double ours = rate(count, () -> {}, (from, to) -> {
            for (int i = from; i < to; i++) {
                aim(ray, rays, i);
                bvh.nearest(ray);
            }
        });
        measures.add(Measure.atLeast(kind + " rays a core, millions a second", ours, Double.NaN, ""));
        if (embree.isEmpty()) {
            measures.add(Measure.atLeast(
                    kind + " rays against Embree",
                    Double.NaN,
                    Double.NaN,
                    "skipped: libembree3.so.3 is not installed"));
            return;
        }
        Embree other = embree.get();
        MemorySegment segment = other.rays(count);
        double theirs = rate(count, () -> fill(segment, rays), (from, to) -> other.trace(segment, from, to));
        String note = String.format("Embree: %.2f million", theirs);
        measures.add(Measure.atLeast(kind + " rays against Embree's rtcIntersect1", ours / theirs, target, note));
    }

    private static void aim(Ray ray, float[] rays, int i) {
        int at = i * 6;
        ray.aim(
                rays[at],
                rays[at + 1],
                rays[at + 2],
                rays[at + 3],
                rays[at + 4],
                rays[at + 5],
                Float.POSITIVE_INFINITY);
    }

    private static void fill(MemorySegment segment, float[] rays) {
        for (int i = 0; i < rays.length / 6; i++) {
            long at = (long) i * Embree.RAY;
            for (int k = 0; k < 3; k++) {
                segment.set(ValueLayout.JAVA_FLOAT, at + k * 4, rays[i * 6 + k]);
                segment.set(ValueLayout.JAVA_FLOAT, at + 16 + k * 4, rays[i * 6 + 3 + k]);
            }
            segment.set(ValueLayout.JAVA_FLOAT, at + 32, Float.POSITIVE_INFINITY);
            segment.set(ValueLayout.JAVA_INT, at + 36, -1);
            segment.set(ValueLayout.JAVA_INT, at + 72, -1);
            segment.set(ValueLayout.JAVA_INT, at + 76, -1);
        }
    }

    private interface Lot {
        void trace(int from, int to);
    }

    /// Millions a second on this thread: the best time of each lot over several rounds, summed.
    private static double rate(int count, Runnable before, Lot lot) {
        long[] best = new long[count / LOT];
        Arrays.fill(best, Long.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            before.run();
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                lot.trace(i * LOT, (i + 1) * LOT);
                best[i] = Math.min(best[i], System.nanoTime() - start);
            }
        }
        return best.length * LOT * 1e3 / Arrays.stream(best).sum();
    }

    private static float[] primary() {
        float[] rays = new float[RAYS * 6];
        int across = 500;
        for (int i = 0; i < RAYS; i++) {
            double x = (i % across + 0.5) / across - 0.5;
            double y = 0.5 - (i / across + 0.5) / (RAYS / across);
            Vec3 direction = new Vec3(x * 1.2, y * 0.9 - 0.15, -1).normalized();
            set(rays, i, new Vec3(0.3, 2.2, 7.5), direction);
        }
        return rays;
    }

    private static void set(float[] rays, int i, Vec3 origin, Vec3 direction) {
        rays[i * 6] = (float) origin.x();
        rays[i * 6 + 1] = (float) origin.y();
        rays[i * 6 + 2] = (float) origin.z();
        rays[i * 6 + 3] = (float) direction.x();
        rays[i * 6 + 4] = (float) direction.y();
        rays[i * 6 + 5] = (float) direction.z();
    }

    /// Rays in random directions from just before what the eye's rays meet, in random order.
    private static float[] bounced(Bvh bvh, float[] primary) {
        float[] rays = new float[primary.length];
        Ray ray = new Ray();
        Seed seed = new Seed(7);
        for (int i = 0; i < RAYS; i++) {
            seed = seed.next();
            aim(ray, primary, seed.below(RAYS));
            boolean met = bvh.nearest(ray);
            float t = met ? ray.t * 0.9999f : 5;
            Vec3 at = new Vec3(ray.ox + t * ray.dx, ray.oy + t * ray.dy, ray.oz + t * ray.dz);
            double y = seed.derive(1).between(-1, 1);
            double turn = seed.derive(2).between(0, 2 * Math.PI);
            double level = Math.sqrt(1 - y * y);
            set(rays, i, at, new Vec3(level * StrictMath.cos(turn), y, level * StrictMath.sin(turn)));
        }
        return rays;
    }
}
