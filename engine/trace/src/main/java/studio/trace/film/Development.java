package studio.trace.film;

import java.util.concurrent.ForkJoinPool;
import studio.render.Image;

/// Develops a film into a picture.
public final class Development {
    private Development() {}

    public static Image develop(Film film, double stops, ForkJoinPool pool) {
        Tone tone = new Tone(stops);
        int n = film.width * film.height;
        int[] pixels = new int[n];
        float[] normals = new float[3 * n];
        float[] albedo = new float[3 * n];
        Rows.each(pool, film.height, y -> {
            for (int i = y * film.width; i < (y + 1) * film.width; i++) {
                pixels[i] = tone.code(light(film, 0, i), light(film, 1, i), light(film, 2, i));
                for (int k = 0; k < 3; k++) {
                    normals[i * 3 + k] = film.normal[k][i];
                    albedo[i * 3 + k] = film.albedo[k][i];
                }
            }
        });
        return new Image(film.width, film.height, pixels, film.depth, normals, albedo, film.ids);
    }

    private static float light(Film film, int k, int i) {
        return film.seen[k][i] + film.direct[k][i] + film.indirect[k][i];
    }
}
