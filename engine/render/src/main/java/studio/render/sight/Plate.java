package studio.render.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.Bounds;
import studio.math.Color;
import studio.render.Instance;
import studio.render.RenderScene;

/// A moment on film: all instances projected, gathered by entity.
final class Plate {
    private final FilmPlane film;
    private final List<Projection> shapes;
    private final List<List<Projection>> byEntity = new ArrayList<>();

    /// @param kept projections of earlier moments: the first ones are used again, more are added as needed
    Plate(RenderScene scene, FilmPlane film, List<Projection> kept, Swatches swatches) {
        this.film = film;
        for (int i = 0; i < scene.entities().size(); i++) {
            byEntity.add(new ArrayList<>());
        }
        for (int i = 0; i < scene.instances().size(); i++) {
            if (i == kept.size()) {
                kept.add(new Projection(i));
            }
            Instance instance = scene.instances().get(i);
            kept.get(i).project(instance, film, swatches);
            byEntity.get(instance.entity()).add(kept.get(i));
        }
        shapes = List.copyOf(kept.subList(0, scene.instances().size()));
    }

    FilmPlane film() {
        return film;
    }

    int entityCount() {
        return byEntity.size();
    }

    Projection shape(int number) {
        return shapes.get(number);
    }

    List<Projection> shapesOf(int entity) {
        return byEntity.get(entity);
    }

    Bounds world(int entity) {
        Bounds box = Bounds.EMPTY;
        for (Projection shape : byEntity.get(entity)) {
            box = box.union(shape.world());
        }
        return box;
    }

    /// The rectangle around an entity's projection, in shares of the picture; empty when all of it is behind the
    /// camera.
    Optional<ScreenBox> screen(int entity) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Projection shape : byEntity.get(entity)) {
            left = Math.min(left, shape.left());
            top = Math.min(top, shape.top());
            right = Math.max(right, shape.right());
            bottom = Math.max(bottom, shape.bottom());
        }
        return left > right
                ? Optional.empty()
                : Optional.of(new ScreenBox(
                        left / film.width(), top / film.height(), right / film.width(), bottom / film.height()));
    }

    /// The base colour of the nearest opaque surface at a point of a raster that has one.
    Color albedo(Raster raster, int point) {
        Projection shape = shapes.get(raster.owner(point) - 1);
        return shape.isPlain()
                ? shape.flat()
                : shape.albedo(raster.face(point), film.ray(raster.filmX(point), raster.filmY(point)));
    }
}
