package studio.language.edit;

import studio.language.meaning.Event;

/// How a thing is to be turned about its upright axis.
public sealed interface Turning {
    /// By an angle, in degrees, counter-clockwise from above: its own left.
    record By(double degrees) implements Turning {}

    /// To the other side: "turn it around".
    record Round() implements Turning {}

    /// Its front towards another thing.
    record ToFace(Reference target) implements Turning {}

    /// Its back towards another thing.
    record FromFace(Reference target) implements Turning {}

    /// Its front towards a side of the picture; forward is the camera.
    record ToSide(Event.Direction way) implements Turning {}
}
