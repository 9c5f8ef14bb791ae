package studio.direction.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.math.Bounds;
import studio.math.Vec3;

/// The floor in squares, each with the things whose floor plan touches it, so that what carries a thing is found
/// without
/// looking at all.
final class FloorPlan {
    private static final double SQUARE = 1.5;

    /// Things over more squares than this are looked at everywhere.
    private static final int WIDE = 400;

    private final Map<Long, List<Piece>> squares = new HashMap<>();
    private final List<Piece> wide = new ArrayList<>();

    private FloorPlan() {}

    static FloorPlan of(Collection<Piece> pieces) {
        FloorPlan plan = new FloorPlan();
        pieces.stream().filter(Piece::isSolid).forEach(plan::add);
        return plan;
    }

    /// The things that may stand under or around a point, in the order of the scene.
    List<Piece> at(Vec3 point) {
        List<Piece> here = squares.getOrDefault(key(square(point.x()), square(point.z())), List.of());
        if (wide.isEmpty()) {
            return here;
        }
        List<Piece> all = new ArrayList<>(wide);
        all.addAll(here);
        return all;
    }

    private void add(Piece piece) {
        Bounds box = piece.box().grown(0.05);
        int left = square(box.min().x());
        int right = square(box.max().x());
        int back = square(box.min().z());
        int front = square(box.max().z());
        if ((right - left + 1L) * (front - back + 1L) > WIDE) {
            wide.add(piece);
            return;
        }
        for (int x = left; x <= right; x++) {
            for (int z = back; z <= front; z++) {
                squares.computeIfAbsent(key(x, z), k -> new ArrayList<>()).add(piece);
            }
        }
    }

    private static int square(double metres) {
        return (int) Math.floor(metres / SQUARE);
    }

    private static long key(int x, int z) {
        return ((long) x << 32) ^ (z & 0xffffffffL);
    }
}
