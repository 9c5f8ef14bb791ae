package studio.assets.human;

import java.util.List;
import java.util.Optional;
import studio.math.Color;

/// What somebody wears beyond the cut of the suit: what is below, patterns, what hangs over it, hats, glasses, beards.
///
/// @param below the suit whose lower half is worn
/// @param legs how far down the lower half reaches
/// @param upperWeave the pattern of the upper half
/// @param lowerWeave the pattern of the lower half
/// @param drapes what hangs freely, from the body outward
public record Costume(
        Suit below,
        Legs legs,
        Weave upperWeave,
        Weave lowerWeave,
        List<Drape> drapes,
        Optional<Hat> hat,
        List<Extra> extras,
        Whiskers whiskers) {

    /// How much of the leg trousers cover.
    public enum Legs {
        LONG,
        /// To just above the knee.
        SHORT
    }

    /// Cloth that is no suit: it hangs round the body.
    ///
    /// @param fall how it hangs
    public record Drape(Fall fall, Color color, Weave weave) {}

    /// How cloth hangs.
    public enum Fall {
        SKIRT,
        LONG_SKIRT,
        COAT,
        APRON,
        CAPE,
        TUTU
    }

    /// A hat.
    public record Hat(Shape shape, Color color) {
        /// Shapes of hats.
        public enum Shape {
            POLICE_CAP,
            CAP,
            TOQUE,
            HARD_HAT,
            CROWN,
            COWBOY_HAT,
            WIZARD_HAT,
            NURSE_CAP,
            TOP_HAT,
            SUN_HAT,
            FEDORA,
            BEANIE,
            SANTA_HAT,
            GRADUATION_CAP,
            TRICORN,
            HELMET,
            FIRE_HELMET,
            GLOBE,
            TURBAN,
            VEIL,
            BERET
        }
    }

    /// Small things on the face.
    public enum Extra {
        GLASSES,
        SUNGLASSES,
        RED_NOSE
    }

    /// Hair of the face.
    public enum Whiskers {
        NONE,
        STUBBLE,
        MOUSTACHE,
        GOATEE,
        BEARD
    }

    public Costume {
        drapes = List.copyOf(drapes);
        extras = List.copyOf(extras);
    }
}
