package studio.trace;

import java.util.concurrent.ForkJoinPool;
import studio.render.Image;
import studio.render.RenderScene;
import studio.render.Renderer;
import studio.render.View;
import studio.trace.film.Denoiser;
import studio.trace.film.Development;
import studio.trace.film.Film;
import studio.trace.path.Shoot;

/// The renderer that needs nothing but the machine's own processors.
public final class PathTracer implements Renderer {
    private final ForkJoinPool pool;
    private final Shoot shoot;
    private final Denoiser denoiser;

    /// On all cores.
    public PathTracer() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /// @param threads how many work at once; the picture does not depend on it
    public PathTracer(int threads) {
        this.pool = new ForkJoinPool(threads);
        this.shoot = new Shoot(pool);
        this.denoiser = new Denoiser(pool);
    }

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public Image render(RenderScene scene, View view) {
        Film film = shoot.take(scene, view);
        denoiser.clean(film);
        return Development.develop(film, view.eye().exposure(), pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
