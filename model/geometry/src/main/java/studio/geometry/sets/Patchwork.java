package studio.geometry.sets;

import java.util.List;
import studio.geometry.kit.Solid;

/// Joins very many small shapes.
final class Patchwork {
    private Patchwork() {}

    /// All of them as one shape, joined by halves so that the work grows little faster than their number.
    static Solid join(List<Solid> shapes) {
        if (shapes.size() < 3) {
            return Solid.join(shapes.toArray(Solid[]::new));
        }
        int half = shapes.size() / 2;
        return join(shapes.subList(0, half)).plus(join(shapes.subList(half, shapes.size())));
    }
}
