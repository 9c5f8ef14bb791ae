package studio.assets.human;

import java.util.Optional;
import studio.math.Color;

/// Something to wear, as words ask for it.
///
/// @param slot where it is worn
/// @param what what it is, by the wardrobe's name: "shirt", "hard-hat"
/// @param color its colour, said or its own
/// @param weave its pattern
/// @param said the words that asked for it, without colour and pattern
/// @param standIn what it really is, where it only stands in for what was asked
record Piece(Slot slot, String what, Optional<Color> color, Weave weave, String said, Optional<String> standIn) {
    /// Where things are worn.
    enum Slot {
        UPPER,
        LOWER,
        /// From shoulder to leg.
        WHOLE,
        /// Over other clothes, hanging freely.
        OVER,
        HAT,
        EXTRA,
        FEET,
        /// Words that ask for nothing in particular.
        SILENT
    }

    /// The same in a colour.
    Piece dyed(Optional<Color> other) {
        return new Piece(slot, what, other, weave, said, standIn);
    }

    boolean dresses() {
        return slot == Slot.UPPER || slot == Slot.LOWER || slot == Slot.WHOLE;
    }

    boolean is(Slot where, String name) {
        return slot == where && what.equals(name);
    }
}
