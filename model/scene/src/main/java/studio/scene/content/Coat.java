package studio.scene.content;

import studio.math.surface.Material;

/// A material laid over one slot of an asset; the slot `*` means every slot that has no coat of its own.
public record Coat(String slot, Material material) {
    public static final String ALL = "*";
}
