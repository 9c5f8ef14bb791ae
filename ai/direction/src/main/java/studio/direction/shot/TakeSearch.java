package studio.direction.shot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.meaning.CameraWords.Angle;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;
import studio.language.meaning.Event.Pace;
import studio.math.Bounds;
import studio.math.Seed;

/// Looks for the take that shows all that was asked and gives up least.
final class TakeSearch {
    private static final double GOOD = 1e-3;
    /// How much worse a fault is than anything that is given up to avoid it.
    private static final double GRAVITY = 40;

    private static final double TRAVELLED = 0.34;
    private static final double FLOWN = 0.8;
    private static final double SHORTEST = 14;

    private final ShotBrief brief;
    private final Composition composition;
    private final Viewpoint view;
    private final Seed seed;
    private final Rehearsal rehearsal;

    TakeSearch(ShotBrief brief, Composition composition, Viewpoint view, Seed seed) {
        this.brief = brief;
        this.composition = composition;
        this.view = view;
        this.seed = seed;
        this.rehearsal = new Rehearsal(composition, brief.aspect());
    }

    /// The first take without a fault in the order of what is given up, or the one with the fewest faults.
    Take best() {
        List<Bounds> boxes = Cinematographer.asks(brief, Move.FOLLOW) ? composition.at(0) : composition.throughout();
        boolean moves = brief.words().moves().stream().anyMatch(TakeSearch::changes);
        boolean mayTurn = composition.subjects().size() == 1;
        Take best = take(boxes, new Candidate(1, 1, 1, 0, 0, 0));
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : Candidate.forCamera(moves, mayTurn)) {
            if (candidate.cost() >= least) {
                break;
            }
            Take take = take(boxes, candidate);
            double faults = GRAVITY * rehearsal.faults(take, (least - candidate.cost()) / GRAVITY);
            if (faults < GOOD) {
                return take;
            }
            if (faults + candidate.cost() < least) {
                least = faults + candidate.cost();
                best = take;
            }
        }
        return best;
    }

    private Take take(List<Bounds> boxes, Candidate candidate) {
        Sizing sizing = composition.sizing();
        Setup setup = new Setup(
                boxes, brief.aspect(), sizing.region().scaled(candidate.fill()), sizing.slack(), brief.free());
        double lens = Math.max(Math.min(SHORTEST, sizing.lens()), sizing.lens() * candidate.lens());
        Pose rest = setup.pose(view.shifted(candidate.yaw(), candidate.pitch()), lens);
        return new Take(rest, timed(rest, candidate.strength()), hand(), brief.free(), seconds());
    }

    private List<Take.Timed> timed(Pose rest, double strength) {
        Moves moves = new Moves(rest, composition, strength, view.angle() == Angle.AERIAL ? FLOWN : TRAVELLED);
        List<Take.Timed> timed = new ArrayList<>();
        for (Beat beat : Beat.of(brief.words().moves())) {
            for (Moving moving : beat.moves()) {
                if (changes(moving)) {
                    boolean eased = moving.move() != Move.FOLLOW;
                    timed.add(new Take.Timed(moves.of(moving), beat.from(), beat.to(), eased));
                }
            }
        }
        if (timed.isEmpty() && view.angle() == Angle.AERIAL && !still()) {
            timed.add(new Take.Timed(moves.flight(), 0, 1, true));
        } else if (timed.isEmpty() && !still()) {
            timed.add(new Take.Timed(moves.breath(), 0, 1, true));
        }
        return timed;
    }

    private boolean still() {
        return Cinematographer.asks(brief, Move.STATIC)
                || Cinematographer.asks(brief, Move.SHAKY)
                || Cinematographer.asks(brief, Move.RACK_FOCUS);
    }

    private static boolean changes(Moving moving) {
        return switch (moving.move()) {
            case RACK_FOCUS, SHAKY, STEADY, STATIC -> false;
            case PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT, DOLLY_IN, DOLLY_OUT -> true;
            case TRUCK_LEFT, TRUCK_RIGHT, PEDESTAL_UP, PEDESTAL_DOWN, ORBIT_LEFT, ORBIT_RIGHT -> true;
            case DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT, FOLLOW -> true;
        };
    }

    private Optional<Handheld> hand() {
        return Cinematographer.asked(brief, Move.SHAKY)
                .map(m -> new Handheld(
                        strength(m.pace()), 100 * seed.derive("hand").unit()));
    }

    private static double strength(Pace pace) {
        return switch (pace) {
            case SLOW -> 0.8;
            case NORMAL -> 1;
            case FAST -> 2;
        };
    }

    private double seconds() {
        return brief.rate().secondsAt(brief.range().length());
    }
}
