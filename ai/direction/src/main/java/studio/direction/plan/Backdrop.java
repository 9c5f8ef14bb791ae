package studio.direction.plan;

import java.util.List;
import studio.direction.layout.Placed;
import studio.math.Bounds;

/// A still thing that dwarfs another, as a house does a bicycle: the camera need hold only its middle, so that the
/// other
/// is large enough to be seen.
final class Backdrop {
    /// How many times larger it must be.
    private static final double DWARFS = 4;

    /// The share of it that stays in the picture for certain.
    private static final double MIDDLE = 0.3;

    private Backdrop() {}

    /// The boxes of a thing over time, as far as the camera has to hold them. Who acts is held whole.
    static List<Bounds> framed(Placed thing, List<Bounds> path, List<Placed> asked, boolean acts) {
        double smallest =
                asked.stream().mapToDouble(p -> p.box().radius()).min().orElse(0);
        boolean dwarfs = path.size() == 1 && !acts && thing.box().radius() > DWARFS * smallest;
        return dwarfs
                ? path.stream()
                        .map(box -> Bounds.around(box.center(), box.size().times(MIDDLE)))
                        .toList()
                : path;
    }
}
