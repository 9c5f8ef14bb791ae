package studio.geometry;

import java.util.Optional;
import studio.math.surface.Material;

/// A piece of a model with one surface.
///
/// @param slot what the piece is called when its material is changed: "body", "seat", "legs" …; the slot "body" is the
///     piece that a colour word dyes
/// @param finish how it looks as made; a texture, where there is one, multiplies the base colour
public record Part(String slot, Mesh mesh, Material finish, Optional<Texture> texture) {
    public static Part of(String slot, Mesh mesh, Material finish) {
        return new Part(slot, mesh, finish, Optional.empty());
    }
}
