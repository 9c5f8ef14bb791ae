package studio.direction.shot;

import studio.math.Noise;
import studio.math.Vec3;

/// The unrest of a camera on a shoulder: slow sway under quicker tremor, in place and in angle. It depends on the time
/// in seconds, not on the share of a move.
///
/// @param strength 1 is a walking operator
/// @param phase chooses the noise
record Handheld(double strength, double phase) {
    private static final double DEGREE = Math.PI / 180;
    private static final double TURN = 2.2 * DEGREE;
    private static final double ROLL = 0.8 * DEGREE;
    private static final double SWAY = 0.03;

    Pose shake(Pose rest, double seconds) {
        Vec3 sway = new Vec3(drift(seconds, 11), drift(seconds, 23), 0).times(SWAY * strength);
        return rest.moved(rest.rotation().rotate(sway))
                .turned(
                        unrest(seconds, 37) * TURN * strength,
                        unrest(seconds, 53) * TURN * strength,
                        unrest(seconds, 71) * ROLL * strength);
    }

    private double drift(double seconds, double line) {
        return Noise.at(seconds * 0.9, line, phase);
    }

    private double unrest(double seconds, double line) {
        return 0.6 * Noise.at(seconds * 1.1, line, phase) + 0.4 * Noise.at(seconds * 3.7, line + 5, phase);
    }
}
