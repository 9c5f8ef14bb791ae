package studio.direction.survey;

import java.util.Optional;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.scene.content.Prop;
import studio.scene.term.Asset;

/// Reads a room's measures from the asset that builds it.
final class RoomShell {
    private static final double WALL = 0.03;

    private RoomShell() {}

    /// The space between its walls.
    static Optional<Bounds> inside(Piece piece) {
        return asset(piece).map(room -> {
            Vec3 at = piece.world().position();
            double half = room.number("width", 5) / 2 - WALL;
            double back = room.number("depth", 4.5) / 2;
            return new Bounds(
                    at.plus(new Vec3(-half, 0, -back + WALL)),
                    at.plus(new Vec3(half, room.number("height", 2.7), back + room.number("extra", 3) - WALL)));
        });
    }

    /// The middle of its window.
    static Optional<Vec3> window(Piece piece) {
        return asset(piece)
                .filter(room -> !room.word("window").orElse("none").equals("none"))
                .map(room -> {
                    boolean left = room.word("window").orElse("").equals("left");
                    double along = room.number("window_at", 0) * (left ? 1 : -1);
                    double z = room.number("extra", 3) / 2 - along;
                    double y = room.number("sill", 0.85) + room.number("window_height", 1.4) / 2;
                    double x = room.number("width", 5) / 2;
                    return piece.world().position().plus(new Vec3(left ? -x : x, y, z));
                });
    }

    private static Optional<Asset> asset(Piece piece) {
        return piece.node().content() instanceof Prop(Asset asset, var coats)
                        && asset.path().equals("set/room")
                ? Optional.of(asset)
                : Optional.empty();
    }
}
