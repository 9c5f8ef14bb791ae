package studio.assets.furniture;

import java.nio.file.Path;
import java.util.List;
import studio.math.Vec3;

/// A piece of a furniture library, as its catalogue describes it.
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
    public Piece {
        tags = List.copyOf(tags);
        turn = List.copyOf(turn);
    }
}
