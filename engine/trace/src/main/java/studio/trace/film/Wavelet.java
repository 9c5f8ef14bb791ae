package studio.trace.film;

import java.util.concurrent.ForkJoinPool;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Smooths one part of the light by an edge-avoiding wavelet transform (Dammertz and others 2010), with the strength
/// that the noise needs (Schied and others 2017): each pass averages 5 × 5 pixels, twice as far apart as in the pass
/// before, weighted by whether they lie on the same surface and differ by no more than noise would make them.
final class Wavelet {
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
    private static final float[] KERNEL = {0.0625f, 0.25f, 0.375f, 0.25f, 0.0625f};
    private final Guides guides;
    private final ForkJoinPool pool;
    private final float tolerance;
    private final int width;
    private final int height;
    private Sheet[] from;
    private Sheet[] to;

    /// @param light red, green, blue, variance of the luminance; changed in the course
    /// @param tolerance standard deviations that pass for noise
    Wavelet(Guides guides, Sheet[] light, float tolerance, ForkJoinPool pool) {
        this.guides = guides;
        this.pool = pool;
        this.tolerance = tolerance;
        this.width = light[0].width;
        this.height = light[0].height;
        this.from = light;
        this.to = new Sheet[4];
        for (int k = 0; k < 4; k++) {
            to[k] = new Sheet(width, height);
        }
    }

    Sheet[] run(int passes) {
        for (int pass = 0; pass < passes; pass++) {
            int step = 1 << pass;
            int radius = pass < 2 ? 2 : 1;
            Rows.each(pool, height, y -> row(y, step, radius));
            Sheet[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private void row(int y, int step, int radius) {
        for (int x = 0; x < width; x += 8) {
            eight(x, y, step, radius);
        }
    }

    private static FloatVector load(Sheet sheet, int at) {
        return FloatVector.fromArray(EIGHT, sheet.values, at);
    }

    private static FloatVector luminance(Sheet[] s, int at) {
        return load(s[0], at)
                .mul(0.2126f)
                .add(load(s[1], at).mul(0.7152f))
                .add(load(s[2], at).mul(0.0722f));
    }

    private void eight(int x, int y, int step, int radius) {
        int here = guides.depth.at(x, y);
        FloatVector nx = load(guides.nx, here);
        FloatVector ny = load(guides.ny, here);
        FloatVector nz = load(guides.nz, here);
        FloatVector depth = load(guides.depth, here);
        FloatVector slopeX = load(guides.slopeX, here).mul(1.5f * step);
        FloatVector slopeY = load(guides.slopeY, here).mul(1.5f * step);
        FloatVector least = depth.mul(0.004f).add(1e-4f);
        FloatVector lum = luminance(from, here);
        FloatVector allowed = deviation(here).mul(tolerance).add(lum.mul(0.01f)).add(1e-5f);
        FloatVector calm = FloatVector.broadcast(EIGHT, 1f).div(allowed);
        FloatVector sum = FloatVector.broadcast(EIGHT, 0.140625f);
        FloatVector red = load(from[0], here).mul(sum);
        FloatVector green = load(from[1], here).mul(sum);
        FloatVector blue = load(from[2], here).mul(sum);
        FloatVector variance = load(from[3], here).mul(sum).mul(sum);
        for (int dy = -radius; dy <= radius; dy++) {
            int ty = y + dy * step;
            if (ty < 0 || ty >= height) {
                continue;
            }
            for (int dx = -radius; dx <= radius; dx++) {
                if (dx == 0 && dy == 0) {
                    continue;
                }
                int at = here + dy * step * guides.depth.stride + dx * step;
                FloatVector same = nx.mul(load(guides.nx, at))
                        .add(ny.mul(load(guides.ny, at)))
                        .add(nz.mul(load(guides.nz, at)))
                        .max(0f);
                same = toThe32nd(same);
                FloatVector reach =
                        slopeX.mul(Math.abs(dx)).add(slopeY.mul(Math.abs(dy))).add(least);
                FloatVector near = depth.sub(load(guides.depth, at)).div(reach);
                FloatVector close =
                        FloatVector.broadcast(EIGHT, 1f).sub(near.mul(near)).max(0f);
                FloatVector off = lum.sub(luminance(from, at))
                        .lanewise(VectorOperators.ABS)
                        .mul(calm);
                FloatVector like =
                        FloatVector.broadcast(EIGHT, 1f).sub(off.mul(0.25f)).max(0f);
                like = like.mul(like);
                FloatVector weight = same.mul(close).mul(like).mul(like).mul(KERNEL[dx + 2] * KERNEL[dy + 2]);
                sum = sum.add(weight);
                red = red.add(load(from[0], at).mul(weight));
                green = green.add(load(from[1], at).mul(weight));
                blue = blue.add(load(from[2], at).mul(weight));
                variance = variance.add(load(from[3], at).mul(weight).mul(weight));
            }
        }
        FloatVector scale = FloatVector.broadcast(EIGHT, 1f).div(sum);
        red.mul(scale).intoArray(to[0].values, here);
        green.mul(scale).intoArray(to[1].values, here);
        blue.mul(scale).intoArray(to[2].values, here);
        variance.mul(scale).mul(scale).intoArray(to[3].values, here);
    }

    private static FloatVector toThe32nd(FloatVector x) {
        FloatVector x2 = x.mul(x);
        FloatVector x4 = x2.mul(x2);
        FloatVector x8 = x4.mul(x4);
        FloatVector x16 = x8.mul(x8);
        return x16.mul(x16);
    }

    /// Standard deviation at each pixel, from variances blurred a little, as few samples tell little of their own
    /// noise.
    private FloatVector deviation(int here) {
        float[] v = from[3].values;
        int stride = from[3].stride;
        FloatVector sum = FloatVector.fromArray(EIGHT, v, here).mul(0.25f);
        int up = Math.max(Sheet.MARGIN, here - stride);
        int down = here + stride < v.length - Sheet.MARGIN ? here + stride : here;
        sum = sum.add(FloatVector.fromArray(EIGHT, v, here - 1)
                .add(FloatVector.fromArray(EIGHT, v, here + 1))
                .mul(0.125f));
        sum = sum.add(FloatVector.fromArray(EIGHT, v, up)
                .add(FloatVector.fromArray(EIGHT, v, down))
                .mul(0.125f));
        sum = sum.add(FloatVector.fromArray(EIGHT, v, up - 1)
                .add(FloatVector.fromArray(EIGHT, v, up + 1))
                .mul(0.0625f));
        sum = sum.add(FloatVector.fromArray(EIGHT, v, down - 1)
                .add(FloatVector.fromArray(EIGHT, v, down + 1))
                .mul(0.0625f));
        return sum.sqrt();
    }
}
