package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.scene.term.NodeId;

/// Something that the picture is to show.
///
/// @param noun the user's word for it
/// @param character whether it is a person or an animal, which is framed by the lines of its body
/// @param height its full height in metres
/// @param path its boxes at evenly spaced moments of the range, first and last included; one box when it stays in place
public record Subject(NodeId node, String noun, boolean character, double height, List<Bounds> path) {
    public Subject {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a subject needs a box");
        }
    }

    /// The box at a share of the time, 0–1, between the nearest two moments.
    public Bounds at(double share) {
        double place = Math.clamp(share, 0.0, 1.0) * (path.size() - 1);
        int before = (int) place;
        int after = Math.min(before + 1, path.size() - 1);
        double t = place - before;
        return new Bounds(
                path.get(before).min().lerp(path.get(after).min(), t),
                path.get(before).max().lerp(path.get(after).max(), t));
    }

    /// The box of its whole way.
    public Bounds swept() {
        return path.stream().reduce(Bounds.EMPTY, Bounds::union);
    }
}
