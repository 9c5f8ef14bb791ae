package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import studio.language.meaning.Event;

/// When each event happens. Events that go together start a moment apart, as nothing in life starts on the same frame;
/// what one and the same thing does together is done in turn.
///
/// @param seconds length of the whole
/// @param slots one for every event, in their order
record Schedule(double seconds, List<Slot> slots) {
    private static final double STAGGER = 0.12;
    private static final double LONGEST = 12;
    private static final double SHORT = 4;

    /// A stretch of time in seconds.
    record Slot(double from, double to) {}

    Schedule {
        slots = List.copyOf(slots);
    }

    static Schedule of(List<Event> events, OptionalDouble said) {
        List<Integer> turns = turns(events);
        int count = turns.isEmpty() ? 0 : turns.getLast() + 1;
        double seconds = said.orElse(count <= 1 ? SHORT : Math.min(LONGEST, Math.max(SHORT, 0.8 + 2.1 * count)));
        double lead = Math.min(0.25, seconds / 12);
        double tail = Math.min(0.35, seconds / 10);
        double[] weights = weights(events, turns, count);
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int turn = turns.get(i);
            double before = 0;
            for (int k = 0; k < turn; k++) {
                before += weights[k];
            }
            double from = lead + (seconds - lead - tail) * before / sum;
            double to = lead + (seconds - lead - tail) * (before + weights[turn]) / sum;
            double later = Math.min(STAGGER * sinceTurnBegan(turns, i), (to - from) / 3);
            slots.add(new Slot(from + later, to));
        }
        return new Schedule(seconds, slots);
    }

    private static int sinceTurnBegan(List<Integer> turns, int event) {
        int first = turns.indexOf(turns.get(event));
        return event - first;
    }

    private static List<Integer> turns(List<Event> events) {
        List<Integer> turns = new ArrayList<>();
        int turn = 0;
        int turnBegan = 0;
        for (int i = 0; i < events.size(); i++) {
            boolean again = busy(events.subList(turnBegan, i), subject(events.get(i)));
            if (i > 0 && (events.get(i).timing() == Event.Timing.AFTER || again)) {
                turn++;
                turnBegan = i;
            }
            turns.add(turn);
        }
        return turns;
    }

    private static boolean busy(List<Event> earlier, int thing) {
        return earlier.stream().anyMatch(e -> subject(e) == thing);
    }

    private static int subject(Event event) {
        return switch (event) {
            case Event.Acts acts -> acts.actor();
            case Event.Changes changes -> changes.thing();
        };
    }

    private static double[] weights(List<Event> events, List<Integer> turns, int count) {
        double[] weights = new double[Math.max(1, count)];
        for (int i = 0; i < events.size(); i++) {
            double weight = switch (pace(events.get(i))) {
                case SLOW -> 1.35;
                case NORMAL -> 1;
                case FAST -> 0.75;
            };
            weights[turns.get(i)] = Math.max(weights[turns.get(i)], weight);
        }
        return weights;
    }

    static Event.Pace pace(Event event) {
        return switch (event) {
            case Event.Acts acts -> acts.pace();
            case Event.Changes changes -> changes.pace();
        };
    }
}
