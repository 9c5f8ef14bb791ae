package studio.direction.set;

/// Something that belongs to a place, and where it usually is.
///
/// @param noun looked up in the catalogue; a thing that is not there is left out
/// @param count at most so many
record Want(String noun, Spot spot, int count) {
    /// Where dressing goes.
    enum Spot {
        /// Stands against the back wall.
        BACK,
        /// Stands against a side wall, turned inwards.
        SIDE,
        /// Stands in a back corner.
        CORNER,
        /// Hangs on the back wall at the height of the eyes.
        HUNG,
        /// Hangs from the ceiling.
        CEILING,
        /// Lies under the action.
        UNDERFOOT,
        /// Stands on what stands against the back wall.
        ATOP,
        /// Takes the middle, when the words put nothing there.
        MIDDLE,
        /// Out of doors: stands beside the action, a little behind it.
        BESIDE,
        /// Out of doors: stands scattered behind the action.
        BEHIND,
        /// Out of doors: rings the place far off.
        FAR,
        /// Out of doors: stands in a row that runs away from the camera, on both sides.
        ROW,
        /// Out of doors: closes the view at the back, as house fronts do.
        FRONTS,
        /// Out of doors: lies scattered low on the ground all about.
        SCATTERED
    }

    static Want back(String noun) {
        return new Want(noun, Spot.BACK, 1);
    }

    static Want side(String noun) {
        return new Want(noun, Spot.SIDE, 1);
    }

    static Want corner(String noun) {
        return new Want(noun, Spot.CORNER, 1);
    }

    static Want hung(String noun) {
        return new Want(noun, Spot.HUNG, 1);
    }

    static Want ceiling(String noun) {
        return new Want(noun, Spot.CEILING, 1);
    }

    static Want underfoot(String noun) {
        return new Want(noun, Spot.UNDERFOOT, 1);
    }

    static Want atop(String noun) {
        return new Want(noun, Spot.ATOP, 1);
    }

    static Want middle(String noun) {
        return new Want(noun, Spot.MIDDLE, 1);
    }

    static Want beside(String noun) {
        return new Want(noun, Spot.BESIDE, 1);
    }

    static Want behind(String noun, int count) {
        return new Want(noun, Spot.BEHIND, count);
    }

    static Want far(String noun, int count) {
        return new Want(noun, Spot.FAR, count);
    }

    static Want row(String noun, int count) {
        return new Want(noun, Spot.ROW, count);
    }

    static Want fronts(String noun, int count) {
        return new Want(noun, Spot.FRONTS, count);
    }

    static Want scattered(String noun, int count) {
        return new Want(noun, Spot.SCATTERED, count);
    }
}
