package studio.geometry.kit;

/// Where a thing is at home when the words do not say.
public enum Stance {
    /// Stands on the floor or the ground.
    FLOOR,
    /// Stands or lies on a table; small enough to carry.
    TABLETOP,
    /// Hangs on a wall, its back at −Z.
    WALL,
    /// Hangs from above.
    CEILING,
    /// Flies or floats.
    AIR,
    /// Swims on water.
    WATER,
    /// Is scenery: ground, walls, sky.
    SCENERY
}
