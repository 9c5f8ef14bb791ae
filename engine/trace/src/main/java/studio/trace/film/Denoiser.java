package studio.trace.film;

import java.util.concurrent.ForkJoinPool;

/// Cleans a film of the noise that few samples leave. Light with sharp shadows and soft light are smoothed apart,
/// both divided by the surface's colour first, so that textures stay as sharp as they are.
public final class Denoiser {
    private static final float LEAST_ALBEDO = 0.02f;
    private final ForkJoinPool pool;

    public Denoiser(ForkJoinPool pool) {
        this.pool = pool;
    }

    public void clean(Film film) {
        Guides guides = Guides.of(film, pool);
        Sheet[] direct = divided(film, film.direct, film.directVariance);
        Sheet[] indirect = divided(film, film.indirect, film.indirectVariance);
        Sparks.quench(direct, guides, 6, pool);
        Sparks.quench(indirect, guides, 3, pool);
        Spread.blend(indirect, guides, pool);
        multiply(film, film.direct, new Wavelet(guides, direct, 2.5f, pool).run(3));
        multiply(film, film.indirect, new Wavelet(guides, indirect, 4f, pool).run(5));
    }

    private static float albedo(Film film, int k, int i) {
        return Math.max(LEAST_ALBEDO, film.guideAlbedo[k][i]);
    }

    private Sheet[] divided(Film film, float[][] light, float[] variance) {
        Sheet[] sheets = new Sheet[4];
        for (int k = 0; k < 4; k++) {
            sheets[k] = new Sheet(film.width, film.height);
        }
        Rows.each(pool, film.height, y -> {
            for (int x = 0; x < film.width; x++) {
                int i = y * film.width + x;
                int at = sheets[0].at(x, y);
                for (int k = 0; k < 3; k++) {
                    sheets[k].values[at] = light[k][i] / albedo(film, k, i);
                }
                float grey = 0.2126f * albedo(film, 0, i) + 0.7152f * albedo(film, 1, i) + 0.0722f * albedo(film, 2, i);
                sheets[3].values[at] = variance[i] / (grey * grey);
            }
        });
        return sheets;
    }

    private void multiply(Film film, float[][] light, Sheet[] sheets) {
        Rows.each(pool, film.height, y -> {
            for (int x = 0; x < film.width; x++) {
                int i = y * film.width + x;
                int at = sheets[0].at(x, y);
                for (int k = 0; k < 3; k++) {
                    light[k][i] = sheets[k].values[at] * albedo(film, k, i);
                }
            }
        });
    }
}
