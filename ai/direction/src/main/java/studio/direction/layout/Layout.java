package studio.direction.layout;

import java.util.List;
import java.util.Optional;
import studio.direction.Decision;
import studio.math.Bounds;
import studio.scene.term.NodeId;

/// Where everything stands before anything moves.
///
/// @param placed hosts before what they carry
public record Layout(List<Placed> placed, List<Decision> decisions) {
    public Layout {
        placed = List.copyOf(placed);
        decisions = List.copyOf(decisions);
    }

    /// All copies of a thing of the meaning.
    public List<Placed> of(int thing) {
        return placed.stream().filter(p -> p.cast().thing() == thing).toList();
    }

    public Optional<Placed> of(NodeId node) {
        return placed.stream().filter(p -> p.node().equals(node)).findFirst();
    }

    /// The box of the whole, empty when nothing stands.
    public Bounds bounds() {
        return placed.stream().map(Placed::box).reduce(Bounds.EMPTY, Bounds::union);
    }
}
