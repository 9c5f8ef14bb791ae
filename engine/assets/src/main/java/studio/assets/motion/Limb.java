package studio.assets.motion;

import studio.assets.motion.Contacts.Side;

/// The joints of the limbs by side.
public final class Limb {
    /// Fingers, and how far their three bones fold when the hand closes, in degrees.
    public enum Finger {
        THUMB(28, 26, 34),
        INDEX(70, 85, 55),
        MIDDLE(76, 88, 55),
        RING(80, 88, 55),
        PINKY(84, 86, 55);

        private final double first;
        private final double second;
        private final double third;

        Finger(double first, double second, double third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        /// Its place in the hand, counted from the thumb.
        @SuppressWarnings("EnumOrdinal") // The order never leaves the program.
        int place() {
            return ordinal();
        }

        /// How far a bone folds, 1 being the nearest to the palm.
        public double fold(int bone) {
            return bone == 1 ? first : bone == 2 ? second : third;
        }
    }

    private Limb() {}

    public static Joint shoulder(Side side) {
        return side == Side.LEFT ? Joint.LEFT_SHOULDER : Joint.RIGHT_SHOULDER;
    }

    public static Joint arm(Side side) {
        return side == Side.LEFT ? Joint.LEFT_ARM : Joint.RIGHT_ARM;
    }

    public static Joint forearm(Side side) {
        return side == Side.LEFT ? Joint.LEFT_FOREARM : Joint.RIGHT_FOREARM;
    }

    public static Joint hand(Side side) {
        return side == Side.LEFT ? Joint.LEFT_HAND : Joint.RIGHT_HAND;
    }

    public static Joint thigh(Side side) {
        return side == Side.LEFT ? Joint.LEFT_THIGH : Joint.RIGHT_THIGH;
    }

    public static Joint shin(Side side) {
        return side == Side.LEFT ? Joint.LEFT_SHIN : Joint.RIGHT_SHIN;
    }

    public static Joint foot(Side side) {
        return side == Side.LEFT ? Joint.LEFT_FOOT : Joint.RIGHT_FOOT;
    }

    public static Joint toes(Side side) {
        return side == Side.LEFT ? Joint.LEFT_TOES : Joint.RIGHT_TOES;
    }

    /// The joint of a finger's bone, 1 to 3.
    @SuppressWarnings("EnumOrdinal") // The fingers stand behind their hand, in the order of both enums.
    public static Joint finger(Side side, Finger finger, int bone) {
        return Joint.values()[hand(side).place() + 3 * finger.place() + bone];
    }
}
