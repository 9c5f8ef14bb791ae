package studio.trace.path;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import studio.geometry.Mesh;
import studio.math.Color;
import studio.math.Transform;
import studio.math.surface.Material;
import studio.render.Instance;
import studio.render.RenderScene;
import studio.render.View;
import studio.trace.film.Film;
import studio.trace.surface.Piece;

/// Takes pictures of scenes: prepares the scene, then exposes a film.
public final class Shoot {
    private static final Piece NOTHING = new Piece(
            new Instance(
                    Mesh.of(new float[0], new float[0], new int[0]),
                    Transform.IDENTITY,
                    Material.of(Color.BLACK, 1),
                    Optional.empty(),
                    0,
                    true),
            false,
            false);
    private final ForkJoinPool pool;
    private final Preparation preparation;

    public Shoot(ForkJoinPool pool) {
        this.pool = pool;
        this.preparation = new Preparation(pool);
    }

    public Film take(RenderScene scene, View view) {
        Scenery scenery = preparation.prepare(scene);
        Survey.take(scenery, view, NOTHING);
        return Exposure.expose(scenery, view, Course.of(view.quality()), NOTHING, pool);
    }
}
