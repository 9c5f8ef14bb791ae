package studio.math.surface;

/// A solid texture: how a material's two colours are laid out through space. Renderers evaluate it at a point of the
/// undeformed shape, in metres, so that it needs no unwrapping and keeps its scale on things of any size.
public enum Pattern {
    /// One colour throughout.
    PLAIN,
    /// Wood grain along the longest way of the shape (local X unless tall), as in furniture.
    WOOD,
    /// Boards laid side by side along Z, each with its own grain and a dark joint: floors.
    BOARDS,
    /// Bricks in running bond with mortar in the accent colour.
    BRICK,
    /// Square tiles with joints in the accent colour.
    TILES,
    /// Fine woven cloth.
    FABRIC,
    /// Soft unevenness of painted plaster or paper.
    PLASTER,
    /// Veins of the accent colour through stone.
    MARBLE,
    /// Coarse speckle: stone, asphalt, gravel, sand.
    SPECKLE,
    /// Blotches of grass and soil.
    GRASS,
    /// Ripples: tilts the normal only.
    WATER,
    /// Parallel stripes across Y.
    STRIPES,
    /// A checkerboard.
    CHECKS,
    /// Round dots of the accent colour.
    DOTS,
    /// Rough bark along Y.
    BARK,
    /// Leaf with veins.
    LEAF,
    /// Brushed metal.
    BRUSHED
}
