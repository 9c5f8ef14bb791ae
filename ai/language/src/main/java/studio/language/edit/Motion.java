package studio.language.edit;

import studio.language.meaning.Event;

/// How a thing is to be moved.
public sealed interface Motion {
    /// Along a way of the picture: "two metres to the left", "a bit closer". Forward is towards the camera.
    record Along(Event.Direction way, Amount amount) implements Motion {}

    /// To a place by another thing, or to a side of the picture: "next to the sofa", "on the table".
    record Into(Where where) implements Motion {}

    /// Towards another thing, as far as said: "closer to the table", "1 m towards the door".
    record Towards(Reference target, Amount amount) implements Motion {}

    /// Off from another thing: "away from the wall".
    record AwayFrom(Reference target, Amount amount) implements Motion {}
}
