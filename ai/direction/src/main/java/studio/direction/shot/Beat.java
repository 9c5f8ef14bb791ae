package studio.direction.shot;

import java.util.ArrayList;
import java.util.List;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;

/// Moves that happen together, and the share of the shot that they have.
///
/// @param from share of the time, 0–1
record Beat(List<Moving> moves, double from, double to) {
    private static final int TOGETHER = 2;

    Beat {
        moves = List.copyOf(moves);
    }

    /// Spreads moves over a shot: up to two at once, one after the other where they use the same motion of the camera,
    /// each beat as long as the next.
    static List<Beat> of(List<Moving> moves) {
        List<List<Moving>> groups = new ArrayList<>();
        for (Moving moving : moves) {
            if (groups.isEmpty() || !fits(groups.getLast(), moving)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(moving);
        }
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            beats.add(new Beat(groups.get(i), i / (double) groups.size(), (i + 1) / (double) groups.size()));
        }
        return beats;
    }

    private static boolean fits(List<Moving> group, Moving moving) {
        return group.size() < TOGETHER && group.stream().noneMatch(g -> axis(g.move()) == axis(moving.move()));
    }

    private static int axis(Move move) {
        return switch (move) {
            case PAN_LEFT, PAN_RIGHT, ORBIT_LEFT, ORBIT_RIGHT, TRUCK_LEFT, TRUCK_RIGHT -> 0;
            case TILT_UP, TILT_DOWN, PEDESTAL_UP, PEDESTAL_DOWN -> 1;
            case ZOOM_IN, ZOOM_OUT, DOLLY_IN, DOLLY_OUT, DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT -> 2;
            case FOLLOW -> 3;
            case RACK_FOCUS -> 4;
            case SHAKY, STEADY, STATIC -> 5;
        };
    }
}
