package studio.trace.path;

import studio.trace.film.Film;

/// Sums a pixel's samples and decides how many it needs.
final class Pixel {
    private final Film film;
    private final Course course;
    private final Walk walk;
    private final Radiance radiance;
    private final float[] sums = new float[22];
    private final float[] squares = new float[3];

    Pixel(Film film, Course course, Walk walk, Radiance radiance) {
        this.film = film;
        this.course = course;
        this.walk = walk;
        this.radiance = radiance;
    }

    void expose(int x, int y) {
        java.util.Arrays.fill(sums, 0);
        java.util.Arrays.fill(squares, 0);
        int at = y * film.width + x;
        int count = 0;
        do {
            walk.run(x, y, count);
            if (count == 0) {
                film.depth[at] = radiance.depth;
                film.ids[at] = radiance.entity;
            }
            count++;
            sum();
        } while (count < course.first() || (count < course.samples() && isNoisy(count)));
        store(at, count);
    }

    private void sum() {
        for (int k = 0; k < 3; k++) {
            sums[k] += radiance.seen[k];
            sums[3 + k] += radiance.direct[k];
            sums[6 + k] += radiance.indirect[k];
            sums[9 + k] += radiance.albedo[k];
            sums[12 + k] += radiance.normal[k];
            sums[15 + k] += radiance.guideAlbedo[k];
            sums[18 + k] += radiance.guideNormal[k];
        }
        sums[21] += Math.min(1e6f, radiance.guideDepth);
        float direct = luminance(radiance.direct);
        float indirect = luminance(radiance.indirect);
        squares[0] += direct * direct;
        squares[1] += indirect * indirect;
        float all = direct + indirect + luminance(radiance.seen);
        squares[2] += all * all;
    }

    private static float luminance(float[] c) {
        return 0.2126f * c[0] + 0.7152f * c[1] + 0.0722f * c[2];
    }

    private float luminance(int at) {
        return 0.2126f * sums[at] + 0.7152f * sums[at + 1] + 0.0722f * sums[at + 2];
    }

    /// Whether the mean is still uncertain by more than the eye would forgive, asked every eight samples.
    private boolean isNoisy(int count) {
        if ((count & 7) != 0) {
            return true;
        }
        float mean = (luminance(0) + luminance(3) + luminance(6)) / count;
        float variance = Math.max(0, squares[2] / count - mean * mean) / count;
        float allowed = 0.02f * (mean + 0.02f);
        return variance > allowed * allowed;
    }

    private void store(int at, int count) {
        float scale = 1f / count;
        for (int k = 0; k < 3; k++) {
            film.seen[k][at] = sums[k] * scale;
            film.direct[k][at] = sums[3 + k] * scale;
            film.indirect[k][at] = sums[6 + k] * scale;
            film.albedo[k][at] = sums[9 + k] * scale;
            film.guideAlbedo[k][at] = sums[15 + k] * scale;
        }
        film.guideDepth[at] = sums[21] * scale;
        direction(12, film.normal, at);
        direction(18, film.guideNormal, at);
        film.directVariance[at] = variance(luminance(3), squares[0], count);
        film.indirectVariance[at] = variance(luminance(6), squares[1], count);
    }

    private void direction(int from, float[][] to, int at) {
        float x = sums[from];
        float y = sums[from + 1];
        float z = sums[from + 2];
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        float unit = length > 1e-6f ? 1 / length : 0;
        to[0][at] = x * unit;
        to[1][at] = y * unit;
        to[2][at] = z * unit;
    }

    private static float variance(float sum, float squareSum, int count) {
        float mean = sum / count;
        return Math.max(0, squareSum / count - mean * mean) / Math.max(1, count - 1);
    }
}
