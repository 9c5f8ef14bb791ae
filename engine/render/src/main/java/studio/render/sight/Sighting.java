package studio.render.sight;

import java.util.List;
import java.util.Optional;
import studio.scene.term.NodeId;

/// Everything measured of one moment, with the two small pictures that it was measured on. The arrays are handed over,
/// not copied: read only.
public final class Sighting {
    private final List<Seen> seen;
    private final int width;
    private final int height;
    private final int[] ids;
    private final int[] albedo;

    Sighting(List<Seen> seen, int width, int height, int[] ids, int[] albedo) {
        this.seen = List.copyOf(seen);
        this.width = width;
        this.height = height;
        this.ids = ids;
        this.albedo = albedo;
    }

    /// Every entity that has a shape, in the scene's order, also those out of the picture.
    public List<Seen> seen() {
        return seen;
    }

    public Optional<Seen> of(NodeId entity) {
        return seen.stream().filter(s -> s.entity().equals(entity)).findFirst();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Per pixel, rows from the top: the entity's index in the scene's entities plus one, or zero for the sky. Glass
    /// that stands in front counts.
    public int[] ids() {
        return ids;
    }

    /// Per pixel the base colour as sRGB `0xRRGGBB`; black for the sky.
    public int[] albedo() {
        return albedo;
    }
}
