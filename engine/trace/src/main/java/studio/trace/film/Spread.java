package studio.trace.film;

import java.util.concurrent.ForkJoinPool;

/// Judges noise by the neighbourhood: where only few paths find the light, a pixel's own samples may all be dark and
/// look
/// certain. So the variance becomes at least what the pixels around it, on the same surface, show among themselves.
final class Spread {
    private static final int REACH = 3;

    private Spread() {}

    static void blend(Sheet[] light, Guides guides, ForkJoinPool pool) {
        Sheet result = new Sheet(light[0].width, light[0].height);
        Rows.each(pool, light[0].height, y -> {
            for (int x = 0; x < light[0].width; x++) {
                result.values[result.at(x, y)] = around(light, guides, x, y);
            }
        });
        light[3] = result;
    }

    private static float around(Sheet[] light, Guides guides, int x, int y) {
        Sheet red = light[0];
        int here = red.at(x, y);
        float sum = 0;
        float squares = 0;
        float own = 0;
        int count = 0;
        for (int ty = Math.max(0, y - REACH); ty <= Math.min(red.height - 1, y + REACH); ty++) {
            for (int tx = Math.max(0, x - REACH); tx <= Math.min(red.width - 1, x + REACH); tx++) {
                int at = red.at(tx, ty);
                if (at == here || guides.same(here, at)) {
                    float lum =
                            0.2126f * red.values[at] + 0.7152f * light[1].values[at] + 0.0722f * light[2].values[at];
                    sum += lum;
                    squares += lum * lum;
                    own += light[3].values[at];
                    count++;
                }
            }
        }
        float mean = sum / count;
        return Math.max(own / count, Math.max(0, squares / count - mean * mean));
    }
}
