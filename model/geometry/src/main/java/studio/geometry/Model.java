package studio.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.Bounds;

/// A thing's shape at its natural size in metres: standing on y = 0, centred at x = z = 0, its front facing +Z.
///
/// @param parts the pieces, each with its own surface
/// @param anchors where other things belong
public record Model(List<Part> parts, List<Anchor> anchors) {
    public Model {
        parts = List.copyOf(parts);
        anchors = List.copyOf(anchors);
    }

    public static Model of(Part... parts) {
        return new Model(List.of(parts), List.of());
    }

    public Bounds bounds() {
        Bounds box = Bounds.EMPTY;
        for (Part part : parts) {
            box = box.union(part.mesh().bounds());
        }
        return box;
    }

    public int triangleCount() {
        int count = 0;
        for (Part part : parts) {
            count += part.mesh().triangleCount();
        }
        return count;
    }

    public Optional<Anchor> anchor(Anchor.Kind kind) {
        return anchors.stream().filter(a -> a.kind() == kind).findFirst();
    }

    public Model with(Anchor anchor) {
        List<Anchor> more = new ArrayList<>(anchors);
        more.add(anchor);
        return new Model(parts, more);
    }
}
