package studio.assets.motion;

import java.util.Locale;
import java.util.Optional;

/// The degrees of freedom of a person in a score, each within the limits of a healthy body. Angles in degrees, lengths
/// in metres of a person whose hips are 0.93 m high, shares 0 to 1. Those of limbs exist on both sides; outward is
/// positive on either.
public enum Freedom {
    /// The pelvis tips forward, turns to the left, and tips to the left.
    BOW(false, -95, 110),
    YAW(false, -360, 360),
    LIST(false, -95, 95),
    /// The hips move aside, up and forward.
    X(false, -2, 2),
    Y(false, -1, 1),
    Z(false, -2, 2),
    /// How far the hips are let down on a seat, and its height.
    SIT(false, 0, 1),
    SEAT(false, 0, 1.2),
    /// The back bends forward, turns to the left, and bends to the left.
    LEAN(false, -30, 65),
    TWIST(false, -45, 45),
    SIDE(false, -32, 32),
    /// The head nods down, turns to the left, and tilts to the left.
    NOD(false, -40, 45),
    TURN(false, -75, 75),
    CANT(false, -35, 35),

    /// The shoulder rises.
    SHRUG(true, -8, 30),
    /// The arm goes out sideways, forward, and turns inward about itself; the elbow folds.
    OUT(true, -25, 178),
    SWING(true, -60, 180),
    INWARD(true, -80, 80),
    ELBOW(true, 0, 150),
    /// The palm turns down from facing inward, and the hand bends toward its palm.
    PALM(true, -90, 90),
    WRIST(true, -70, 75),
    /// The fingers close; the forefinger stays straight.
    GRIP(true, 0, 1),
    POINT(true, 0, 1),
    /// How high the elbow is lifted aside while the hand reaches.
    LIFT(true, -30, 120),

    /// The thigh goes forward, outward, and turns outward; the knee folds; the toes rise.
    THIGH(true, -35, 130),
    OPEN(true, -25, 60),
    SPIN(true, -40, 50),
    KNEE(true, 0, 155),
    TOE(true, -60, 40),
    /// How firmly the foot keeps to its place; where that is from where it stands at rest; the foot's pitch and turn.
    PLANT(true, 0, 1),
    FOOT_X(true, -1.5, 1.5),
    FOOT_Y(true, -0.5, 1.5),
    FOOT_Z(true, -1.5, 1.5),
    TIPTOE(true, -40, 80),
    ASTRAY(true, -60, 80),

    /// How firmly the hand keeps to a place near the body's ground, hips, chest or head; where that is.
    BODY(true, 0, 1),
    BODY_X(true, -2, 2),
    BODY_Y(true, -2, 3),
    BODY_Z(true, -2, 2),
    HIPS(true, 0, 1),
    HIPS_X(true, -2, 2),
    HIPS_Y(true, -2, 2),
    HIPS_Z(true, -2, 2),
    CHEST(true, 0, 1),
    CHEST_X(true, -2, 2),
    CHEST_Y(true, -2, 2),
    CHEST_Z(true, -2, 2),
    HEAD(true, 0, 1),
    HEAD_X(true, -2, 2),
    HEAD_Y(true, -2, 2),
    HEAD_Z(true, -2, 2);

    /// How many numbers a pose has.
    static final int COUNT = Freedom.values().length * 2;

    private final boolean sided;
    private final double least;
    private final double most;

    Freedom(boolean sided, double least, double most) {
        this.sided = sided;
        this.least = least;
        this.most = most;
    }

    boolean sided() {
        return sided;
    }

    /// Its place in a pose on a side: 0 is the left or the middle, 1 the right.
    @SuppressWarnings("EnumOrdinal") // Poses never leave the program.
    int place(int side) {
        return ordinal() * 2 + side;
    }

    /// The value that a body can do nearest to one asked for.
    public double limited(double value) {
        return Math.clamp(value, least, most);
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /// The next freedom: goals are a share and three lengths in a row.
    Freedom after(int steps) {
        return values()[place(0) / 2 + steps];
    }

    static Optional<Freedom> named(String word) {
        for (Freedom freedom : values()) {
            if (freedom.name().toLowerCase(Locale.ROOT).replace("_", "").equals(word)) {
                return Optional.of(freedom);
            }
        }
        return Optional.empty();
    }
}
