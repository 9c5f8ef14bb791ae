package studio.trace.film;

import java.util.concurrent.ForkJoinPool;

/// Quenches sparks: single pixels that a lucky path made far brighter than everything around them on the same surface.
final class Sparks {
    private static final int REACH = 2;

    private Sparks() {}

    /// @param deviations how far above its neighbours' mean a pixel may be
    static void quench(Sheet[] light, Guides guides, float deviations, ForkJoinPool pool) {
        Sheet scale = new Sheet(light[0].width, light[0].height);
        Rows.each(pool, light[0].height, y -> {
            for (int x = 0; x < light[0].width; x++) {
                scale.values[scale.at(x, y)] = scale(light, guides, deviations, x, y);
            }
        });
        Rows.each(pool, light[0].height, y -> {
            for (int at = scale.at(0, y); at < scale.at(light[0].width, y); at++) {
                float factor = scale.values[at];
                light[0].values[at] *= factor;
                light[1].values[at] *= factor;
                light[2].values[at] *= factor;
                light[3].values[at] *= factor * factor;
            }
        });
    }

    private static float scale(Sheet[] light, Guides guides, float deviations, int x, int y) {
        Sheet red = light[0];
        int here = red.at(x, y);
        float own = luminance(light, here);
        if (own <= 0) {
            return 1;
        }
        float sum = 0;
        float squares = 0;
        int count = 0;
        for (int ty = Math.max(0, y - REACH); ty <= Math.min(red.height - 1, y + REACH); ty++) {
            for (int tx = Math.max(0, x - REACH); tx <= Math.min(red.width - 1, x + REACH); tx++) {
                int at = red.at(tx, ty);
                if (at != here && guides.same(here, at)) {
                    float lum = luminance(light, at);
                    sum += lum;
                    squares += lum * lum;
                    count++;
                }
            }
        }
        if (count < 3) {
            return 1;
        }
        float mean = sum / count;
        float limit = mean + deviations * (float) Math.sqrt(Math.max(0, squares / count - mean * mean)) + 0.02f * mean;
        return own > limit ? limit / own : 1;
    }

    static float luminance(Sheet[] light, int at) {
        return 0.2126f * light[0].values[at] + 0.7152f * light[1].values[at] + 0.0722f * light[2].values[at];
    }
}
