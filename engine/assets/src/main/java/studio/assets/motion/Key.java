package studio.assets.motion;

import java.util.Arrays;
import java.util.List;

/// A key pose at its time: a number for every freedom and side. Never changed once it was made.
final class Key {
    private static final double LET_DOWN = 0.38;

    private static final List<Freedom> LOWER = List.of(
            Freedom.BOW,
            Freedom.YAW,
            Freedom.LIST,
            Freedom.X,
            Freedom.Y,
            Freedom.Z,
            Freedom.SIT,
            Freedom.SEAT,
            Freedom.THIGH,
            Freedom.OPEN,
            Freedom.SPIN,
            Freedom.KNEE,
            Freedom.TOE,
            Freedom.PLANT,
            Freedom.FOOT_X,
            Freedom.FOOT_Y,
            Freedom.FOOT_Z,
            Freedom.TIPTOE,
            Freedom.ASTRAY);

    private final double time;
    private final double[] values;

    private Key(double time, double[] values) {
        this.time = time;
        this.values = values;
    }

    /// Standing at ease.
    static Key standing(double time) {
        Key key = new Key(time, new double[Freedom.COUNT]);
        for (int side = 0; side < 2; side++) {
            key.values[Freedom.OUT.place(side)] = 11;
            key.values[Freedom.SWING.place(side)] = 2;
            key.values[Freedom.ELBOW.place(side)] = 16;
            key.values[Freedom.PALM.place(side)] = 12;
            key.values[Freedom.GRIP.place(side)] = 0.28;
            key.values[Freedom.PLANT.place(side)] = 1;
            key.values[Freedom.ASTRAY.place(side)] = 8;
        }
        return key;
    }

    double time() {
        return time;
    }

    double get(Freedom freedom, int side) {
        return values[freedom.place(side)];
    }

    double get(int place) {
        return values[place];
    }

    Key at(double other) {
        return new Key(other, values);
    }

    Key with(Freedom freedom, int side, double value) {
        double[] changed = Arrays.copyOf(values, values.length);
        changed[freedom.place(side)] = freedom.limited(value);
        return new Key(time, changed);
    }

    /// The same above the waist on another's legs and seat. What the hands do at places over the ground is let down by
    /// as much as the seat is lower than standing hips.
    Key on(Key seat) {
        double[] mixed = values.clone();
        for (Freedom below : LOWER) {
            for (int side = 0; side < 2; side++) {
                mixed[below.place(side)] = seat.values[below.place(side)];
            }
        }
        for (int side = 0; side < 2; side++) {
            mixed[Freedom.BODY_Y.place(side)] -= LET_DOWN;
        }
        return new Key(time, mixed);
    }

    /// The left and the right side exchanged, and what goes to one side to the other.
    Key mirrored() {
        double[] other = values.clone();
        for (Freedom freedom : Freedom.values()) {
            if (freedom.sided()) {
                other[freedom.place(0)] = values[freedom.place(1)];
                other[freedom.place(1)] = values[freedom.place(0)];
            }
        }
        for (Freedom aside : new Freedom[] {
            Freedom.YAW, Freedom.LIST, Freedom.X, Freedom.TWIST, Freedom.SIDE, Freedom.TURN, Freedom.CANT
        }) {
            other[aside.place(0)] = -values[aside.place(0)];
        }
        return new Key(time, other);
    }
}
