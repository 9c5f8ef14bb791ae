package studio.assets.furniture;

import java.util.List;
import java.util.Locale;

/// A piece of furniture as its library describes it.
///
/// @param library the library that it is in, such as `Scopia`
/// @param id what the library calls it, unique in it
/// @param name in English, for a person
/// @param tags words to find it by; may be empty
/// @param category such as `Kitchen`
/// @param width in centimetres, along x
/// @param depth in centimetres, along z
/// @param height in centimetres
/// @param elevation of its lowest point above the floor, in centimetres; zero for what stands on the floor
/// @param top height at which other things are put on it, in centimetres; negative when nothing is
/// @param model where its model lies in the library, '/' between the parts, such as `scopia/bed1/bed1.obj`
/// @param rotation nine numbers, row by row, that turn the model upright; empty when it stands as it is
/// @param fixed whether it is part of the building, as a door, a window or a washbasin is
/// @param opening whether it is a door or a window
/// @param licence of the piece
/// @param creator who made it; never empty
public record FurnitureItem(
        String library,
        String id,
        String name,
        List<String> tags,
        String category,
        double width,
        double depth,
        double height,
        double elevation,
        double top,
        String model,
        List<Double> rotation,
        boolean fixed,
        boolean opening,
        String licence,
        String creator) {

    public FurnitureItem {
        tags = List.copyOf(tags);
        rotation = List.copyOf(rotation);
    }

    /// The folder of the library in which the model and its pictures lie; empty when that is the library's own.
    public String folder() {
        return model.substring(0, Math.max(0, model.lastIndexOf('/')));
    }

    /// What scenes call it: `furniture/scopia/bed1`.
    public String asset() {
        return "furniture/" + plain(library) + "/" + plain(id);
    }

    private static String plain(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]+", "-").replace("..", ".");
        return plain.substring(0, Math.min(60, plain.length()));
    }
}
