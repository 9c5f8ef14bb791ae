package studio.language.clause;

import java.util.Optional;
import java.util.OptionalInt;
import studio.language.meaning.Event;

/// Events with one part said later than the rest.
final class Events {
    private Events() {}

    static Event paced(Event event, Event.Pace pace) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        a.actor(), a.verb(), a.target(), a.tool(), a.direction(), a.destination(), pace, a.timing());
            case Event.Changes c -> new Event.Changes(c.thing(), c.property(), c.from(), c.to(), pace, c.timing());
        };
    }

    static Event heading(Event event, Event.Direction direction) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        a.actor(),
                        a.verb(),
                        a.target(),
                        a.tool(),
                        Optional.of(direction),
                        a.destination(),
                        a.pace(),
                        a.timing());
            case Event.Changes c -> c;
        };
    }

    static Event aimed(Event event, int target) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        a.actor(),
                        a.verb(),
                        a.target().isPresent() ? a.target() : OptionalInt.of(target),
                        a.tool(),
                        a.direction(),
                        a.destination(),
                        a.pace(),
                        a.timing());
            case Event.Changes c -> c;
        };
    }

    static Event ending(Event event, Event.Destination destination) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        a.actor(),
                        a.verb(),
                        a.target(),
                        a.tool(),
                        a.direction(),
                        Optional.of(destination),
                        a.pace(),
                        a.timing());
            case Event.Changes c -> c;
        };
    }

    static Event using(Event event, int tool) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        a.actor(),
                        a.verb(),
                        a.target(),
                        OptionalInt.of(tool),
                        a.direction(),
                        a.destination(),
                        a.pace(),
                        a.timing());
            case Event.Changes c -> c;
        };
    }

    /// The same deed by someone else, done to who was thought to do it: a passive with its agent.
    static Event by(Event event, int agent) {
        return switch (event) {
            case Event.Acts a ->
                new Event.Acts(
                        agent,
                        a.verb(),
                        OptionalInt.of(a.actor()),
                        a.tool(),
                        a.direction(),
                        a.destination(),
                        a.pace(),
                        a.timing());
            case Event.Changes c -> c;
        };
    }
}
