package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.direction.block.Schedule.Slot;
import studio.language.meaning.Event;

/// One event about to be acted: who, when, and with whom.
///
/// @param actors every copy of the acting thing
/// @param target what it acts on or goes to
/// @param goal what its way ends at
/// @param partner who does the same with the first of them, where two do it with each other
/// @param rank how many do the same at the same time and were acted before
record Cue(
        Event.Acts event,
        Slot slot,
        List<Course> actors,
        Optional<Course> target,
        Optional<Course> goal,
        Optional<Course> partner,
        int rank) {
    Course lead() {
        return actors.getFirst();
    }

    double seconds() {
        return slot.to() - slot.from();
    }

    Manner manner() {
        return Manner.of(event.verb());
    }

    /// The first word of the verb.
    String word() {
        return event.verb().split(" ", -1)[0];
    }
}
