package studio.direction.shot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A compromise that may be tried when the wished-for shot does not fit the set.
///
/// @param lens factor on the focal length
/// @param fill factor on the part of the picture that is filled
/// @param strength factor on the size of the moves
/// @param yaw further round, in degrees
/// @param pitch further up or down, in degrees
/// @param cost how much is given up
record Candidate(double lens, double fill, double strength, double yaw, double pitch, double cost) {
    private static final double[] LENSES = {1, 0.8, 0.64, 0.5};
    private static final double[] FILLS = {1, 0.86, 0.72, 0.58};
    private static final double[] STRENGTHS = {1, 0.75, 0.5, 0.35};
    private static final double[] PITCHES = {0, -7, -14, -22};

    private static final List<Candidate> STILL = all(new double[] {1}, new double[] {0});
    private static final List<Candidate> MOVING = all(STRENGTHS, new double[] {0});
    private static final List<Candidate> TURNING = all(new double[] {1}, new double[] {0, 12, -12, 28, -28});

    /// What to try for a still or moving camera, the best first.
    static List<Candidate> forCamera(boolean moves, boolean mayTurn) {
        if (moves) {
            return MOVING;
        }
        return mayTurn ? TURNING : STILL;
    }

    private static List<Candidate> all(double[] strengths, double[] yaws) {
        List<Candidate> all = new ArrayList<>();
        for (double lens : LENSES) {
            for (double fill : FILLS) {
                for (double strength : strengths) {
                    for (double yaw : yaws) {
                        for (double pitch : PITCHES) {
                            all.add(new Candidate(
                                    lens, fill, strength, yaw, pitch, cost(lens, fill, strength, yaw, pitch)));
                        }
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::cost));
        return List.copyOf(all);
    }

    private static double cost(double lens, double fill, double strength, double yaw, double pitch) {
        return (1 - lens) * 0.9
                + (1 - fill) * 1.1
                + (1 - strength) * 0.7
                + Math.abs(yaw) * 0.02
                + Math.abs(pitch) * 0.04;
    }
}
