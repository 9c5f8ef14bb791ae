package studio.render.pose;

import java.util.Optional;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.scene.term.NodeId;

/// What an actor shows over whatever the body does.
///
/// @param face feelings and the mouth of speech
/// @param gaze what is looked at
/// @param grip what the hands keep hold of
/// @param clock seconds of the movie, by which it blinks and breathes, each actor from a moment of its own
public record Demeanour(Face face, Optional<Gaze> gaze, Optional<Grip> grip, double clock) {
    /// A calm face that looks ahead and holds its breath.
    public static final Demeanour STILL = new Demeanour(Face.CALM, Optional.empty(), Optional.empty(), -1);

    /// What is looked at.
    ///
    /// @param from what was looked at until a moment before
    /// @param share how far the gaze has gone over, 0–1: from there, or from straight ahead
    public record Gaze(NodeId at, Optional<NodeId> from, double share) {}

    /// What hands keep hold of.
    ///
    /// @param share how far they have gone over to it, 0–1
    public record Grip(NodeId at, Acting.Hold hold, double share) {}
}
