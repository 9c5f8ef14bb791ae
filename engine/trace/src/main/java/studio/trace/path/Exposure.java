package studio.trace.path;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import studio.render.View;
import studio.trace.film.Film;
import studio.trace.sample.Sampler;
import studio.trace.surface.Piece;

/// Exposes a film: shares the picture's tiles among the pool's threads. Which thread takes which tile does not matter,
/// as
/// a pixel's numbers depend on the pixel alone.
public final class Exposure {
    private static final int TILE = 16;
    private final Scenery scenery;
    private final View view;
    private final Course course;
    private final Film film;
    private final Piece nothing;
    private final AtomicInteger next = new AtomicInteger();
    private final int across;
    private final int tiles;

    private Exposure(Scenery scenery, View view, Course course, Piece nothing) {
        this.scenery = scenery;
        this.view = view;
        this.course = course;
        this.nothing = nothing;
        this.film = new Film(view.width(), view.height());
        this.across = (view.width() + TILE - 1) / TILE;
        this.tiles = across * ((view.height() + TILE - 1) / TILE);
    }

    static Film expose(Scenery scenery, View view, Course course, Piece nothing, ForkJoinPool pool) {
        Exposure exposure = new Exposure(scenery, view, course, nothing);
        int workers = pool.getParallelism();
        RecursiveAction[] actions =
                IntStream.range(0, workers).mapToObj(i -> exposure.worker()).toArray(RecursiveAction[]::new);
        pool.invoke(new RecursiveAction() {
            private static final long serialVersionUID = 1;

            @Override
            protected void compute() {
                invokeAll(actions);
            }
        });
        return exposure.film;
    }

    private RecursiveAction worker() {
        return new RecursiveAction() {
            private static final long serialVersionUID = 1;

            @Override
            protected void compute() {
                work();
            }
        };
    }

    private void work() {
        Radiance radiance = new Radiance();
        Sampler sampler = new Sampler(view.seed() * 0x9E3779B97F4A7C15L + view.frame(), course.samples());
        Walk walk = new Walk(scenery, new Lens(view), course, sampler, nothing, radiance);
        Pixel pixel = new Pixel(film, course, walk, radiance);
        for (int tile = next.getAndIncrement(); tile < tiles; tile = next.getAndIncrement()) {
            int left = tile % across * TILE;
            int top = tile / across * TILE;
            for (int y = top; y < Math.min(top + TILE, view.height()); y++) {
                for (int x = left; x < Math.min(left + TILE, view.width()); x++) {
                    pixel.expose(x, y);
                }
            }
        }
    }
}
