package studio.geometry;

import studio.math.Vec3;

/// A place on a model where another thing belongs: its middle in the model's space and its extent.
///
/// @param kind what belongs there
/// @param at the middle of the place
/// @param size free width (X), height (Y, zero when open upwards) and depth (Z) in metres
public record Anchor(Kind kind, Vec3 at, Vec3 size) {
    /// The places that models offer.
    public enum Kind {
        /// A level surface that carries things.
        TOP,
        /// Where a person sits.
        SEAT,
        /// A hollow that holds things.
        INSIDE,
        /// The room beneath.
        UNDER
    }
}
