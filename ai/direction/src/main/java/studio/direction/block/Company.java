package studio.direction.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.language.meaning.Event;

/// Who does something together: "a man and a woman hug" is said of each of them, and done by both with each other.
final class Company {
    private Company() {}

    /// The thing that does the same with the actor of an event, neither of them to anything else.
    static Optional<Integer> partner(List<Event> events, int index) {
        return same(events, index)
                .mapToObj(i -> (Event.Acts) events.get(i))
                .map(Event.Acts::actor)
                .findFirst();
    }

    /// How many events before this one are the same deed of others at the same time.
    static int rank(List<Event> events, int index) {
        return (int) same(events, index).filter(i -> i < index).count();
    }

    /// An event with what only the first of those who do it together was said to do it to, or where to: "they walk to a
    /// bench".
    static Event.Acts joined(List<Event> events, int index, Event.Acts event) {
        boolean open = event.target().isEmpty()
                && event.destination().isEmpty()
                && event.direction().isEmpty();
        return same(events, index)
                .filter(i -> open && i < index)
                .mapToObj(i -> (Event.Acts) events.get(i))
                .filter(first -> first.target().isEmpty() || first.target().getAsInt() != event.actor())
                .findFirst()
                .map(first -> new Event.Acts(
                        event.actor(),
                        event.verb(),
                        first.target(),
                        event.tool(),
                        first.direction(),
                        first.destination(),
                        event.pace(),
                        event.timing()))
                .orElse(event);
    }

    private static IntStream same(List<Event> events, int index) {
        if (!(events.get(index) instanceof Event.Acts event)) {
            return IntStream.empty();
        }
        int from = index;
        while (from > 0 && events.get(from).timing() == Event.Timing.TOGETHER) {
            from--;
        }
        int to = index + 1;
        while (to < events.size() && events.get(to).timing() == Event.Timing.TOGETHER) {
            to++;
        }
        return IntStream.range(from, to)
                .filter(i -> i != index
                        && events.get(i) instanceof Event.Acts other
                        && other.actor() != event.actor()
                        && other.verb().equals(event.verb()));
    }
}
