package studio.language.meaning;

import java.util.Optional;
import java.util.OptionalInt;

/// Something that happens. Events stand in the order of the words.
public sealed interface Event {
    /// A way on the picture or in the world.
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        FORWARD,
        BACKWARD,
        AWAY
    }

    /// How fast.
    enum Pace {
        SLOW,
        NORMAL,
        FAST
    }

    /// When an event begins.
    enum Timing {
        /// With the scene, or with the event before it ("while", "and").
        TOGETHER,
        /// After the event before it has ended ("then", "finally").
        AFTER
    }

    /// Where a motion ends: a relation to a thing.
    record Destination(Relation.Kind kind, int object) {}

    /// Someone or something acts or moves: "walks to the door", "falls", "eats an apple".
    ///
    /// @param actor index of the thing that acts
    /// @param verb one verb, lemmatised, with its particle: "walk", "jump down", "sit"
    /// @param target index of the thing acted on, or gone to
    /// @param tool index of the thing used ("with a hammer")
    record Acts(
            int actor,
            String verb,
            OptionalInt target,
            OptionalInt tool,
            Optional<Direction> direction,
            Optional<Destination> destination,
            Pace pace,
            Timing timing)
            implements Event {}

    /// A thing becomes otherwise: "the leaf turns from green to red", "the balloon grows".
    ///
    /// @param thing index of the thing that changes
    /// @param property what changes: "color", "size", "material", "visible", "brightness", "state"
    /// @param from the word for how it was, empty when not said
    /// @param to the word for how it becomes: "red", "big", "small", "gone", "open"
    record Changes(int thing, String property, String from, String to, Pace pace, Timing timing) implements Event {}

    Timing timing();
}
