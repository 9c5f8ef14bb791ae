package studio.trace.film;

import java.util.concurrent.ForkJoinPool;

/// What tells the denoiser which pixels show the same surface: normals, distance and its slope. Sky has neither.
final class Guides {
    static final float FAR = 1e6f;
    final Sheet nx;
    final Sheet ny;
    final Sheet nz;
    final Sheet depth;
    final Sheet slopeX;
    final Sheet slopeY;

    private Guides(int width, int height) {
        nx = new Sheet(width, height);
        ny = new Sheet(width, height);
        nz = new Sheet(width, height);
        depth = new Sheet(width, height);
        slopeX = new Sheet(width, height);
        slopeY = new Sheet(width, height);
    }

    static Guides of(Film film, ForkJoinPool pool) {
        Guides guides = new Guides(film.width, film.height);
        Rows.each(pool, film.height, y -> {
            for (int x = 0; x < film.width; x++) {
                int from = y * film.width + x;
                int to = guides.depth.at(x, y);
                guides.nx.values[to] = film.guideNormal[0][from];
                guides.ny.values[to] = film.guideNormal[1][from];
                guides.nz.values[to] = film.guideNormal[2][from];
                guides.depth.values[to] = Math.min(FAR, film.guideDepth[from]);
            }
        });
        Rows.each(pool, film.height, y -> {
            for (int x = 0; x < film.width; x++) {
                guides.slope(x, y);
            }
        });
        return guides;
    }

    /// The smaller of the differences to both sides: at the edge of a thing the one that stays on it.
    private void slope(int x, int y) {
        float[] z = depth.values;
        int at = depth.at(x, y);
        int left = depth.at(Math.max(0, x - 1), y);
        int right = depth.at(Math.min(depth.width - 1, x + 1), y);
        int above = depth.at(x, Math.max(0, y - 1));
        int below = depth.at(x, Math.min(depth.height - 1, y + 1));
        slopeX.values[at] = Math.min(gap(z[at], z[left], x > 0), gap(z[at], z[right], x < depth.width - 1));
        slopeY.values[at] = Math.min(gap(z[at], z[above], y > 0), gap(z[at], z[below], y < depth.height - 1));
    }

    private static float gap(float here, float there, boolean exists) {
        return exists ? Math.abs(here - there) : FAR;
    }

    /// Whether two pixels show about the same surface.
    boolean same(int a, int b) {
        float dot = nx.values[a] * nx.values[b] + ny.values[a] * ny.values[b] + nz.values[a] * nz.values[b];
        float gap = Math.abs(depth.values[a] - depth.values[b]);
        float slope = slopeX.values[a] + slopeY.values[a];
        return dot > 0.9f && gap < 6 * slope + 0.01f * depth.values[a];
    }
}
