package studio.direction.block;

import studio.math.Vec3;

/// What a body does while it travels: the small life of a thing that goes along.
///
/// @param name what the report calls it
/// @param bob rise of the body in metres, once per beat
/// @param beat seconds from one bob to the next
/// @param pitch degrees of rocking forward and back
/// @param roll degrees of rocking to the sides
/// @param wheel degrees of rolling over by travel: for balls
record Gait(String name, double bob, double beat, double pitch, double roll, double wheel) {
    static Gait slide() {
        return new Gait("slide", 0, 1, 0, 0, 0);
    }

    /// Legs: a bob at each footfall.
    static Gait legs(String name, double height, double speed) {
        double beat = Math.clamp(0.9 * height / Math.max(0.2, speed), 0.16, 0.6);
        return new Gait(name, 0.035 * height, beat, 2.2, 1.6, 0);
    }

    static Gait hop(double height) {
        return new Gait("hop", 0.3 * height, 0.5, 5, 0, 0);
    }

    static Gait wings(double height) {
        return new Gait("fly", 0.12 * height + 0.01, 0.45, 3, 5, 0);
    }

    static Gait ball(double wheel) {
        return new Gait("roll", 0, 1, 0, 0, wheel);
    }

    Stand at(Stand stand, double u, double seconds) {
        double alive = Math.min(1, 8 * Math.min(u, 1 - u));
        double phase = Math.PI * seconds / beat;
        double up = bob * alive * Math.abs(StrictMath.sin(phase));
        double rock = pitch * alive * StrictMath.sin(phase);
        double tilt = roll * alive * StrictMath.sin(phase / 2) - wheel * Ease.cruise(u, 0.14);
        return stand.moved(stand.position().plus(Vec3.Y.times(up))).tilted(stand.pitch() + rock, stand.roll() + tilt);
    }
}
