package studio.assets.furniture;

import java.nio.file.Path;
import java.util.List;
import studio.math.Vec3;

/// A piece of a furniture library as the studio uses it: in metres, with its file.
///
/// @param path the asset's path: `furniture/<library>/<id>`
/// @param name what it is, in English
/// @param tags further words for it
/// @param category the shelf it stands on: "Bedroom", "Lights" …
/// @param creator who made it, for the credits
/// @param licence of the library
/// @param model the OBJ file
/// @param size width, height and depth in metres
/// @param elevation how high above the floor it hangs or stands, in metres
/// @param turn nine numbers that turn the file's axes into the studio's, row by row
/// @param top height in metres at which other things are put on it; negative when nothing is
/// @param opening whether it belongs into a hole of a wall: a door or a window
public record Piece(
        String path,
        String name,
        List<String> tags,
        String category,
        String creator,
        String licence,
        Path model,
        Vec3 size,
        double elevation,
        List<Double> turn,
        double top,
        boolean opening) {
    private static final double METRES = 0.01;
    private static final List<Double> UPRIGHT = List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0);

    public Piece {
        tags = List.copyOf(tags);
        turn = List.copyOf(turn);
    }

    /// A library's piece.
    ///
    /// @param folder of the library
    static Piece of(FurnitureItem item, Path folder) {
        return new Piece(
                item.asset(),
                item.name().isEmpty() ? item.id() : item.name(),
                item.tags(),
                item.category(),
                item.creator(),
                item.licence(),
                folder.resolve(item.model()),
                new Vec3(item.width(), item.height(), item.depth()).times(METRES),
                item.elevation() * METRES,
                item.rotation().size() == 9 ? item.rotation() : UPRIGHT,
                item.top() * METRES,
                item.opening());
    }
}
