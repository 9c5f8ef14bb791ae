package studio.language.edit;

import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;

/// How the camera or the length of the shot are to change.
public sealed interface Filming {
    /// What the words ask of the camera; the rest stays: "make it a close-up", "35mm", "slowly orbit the table".
    ///
    /// @param subject what it is about, when said
    record Shoot(CameraWords words, Optional<Reference> subject) implements Filming {}

    /// The camera itself is moved: "move the camera 1 m up", "closer", "higher".
    record Shift(Event.Direction way, Amount amount) implements Filming {}

    /// The camera turns in place: "turn the camera 10 degrees to the left". Counter-clockwise from above.
    record Swing(double degrees) implements Filming {}

    /// The camera looks at something.
    record Aim(Reference target) implements Filming {}

    /// No camera movement.
    record Hold() implements Filming {}

    /// The length of the shot.
    ///
    /// @param seconds when a length was said
    /// @param factor else how many times as long
    record Length(OptionalDouble seconds, double factor) implements Filming {}
}
