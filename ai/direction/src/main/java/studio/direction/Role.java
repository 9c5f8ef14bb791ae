package studio.direction;

import java.util.List;
import java.util.Optional;
import studio.scene.term.NodeId;

/// What a node of the scene stands for: the bridge from the words to the scene, and the basis of every report.
///
/// @param node the node that shows it
/// @param noun the user's own word, lemmatised, or what a dressing thing is
/// @param asset path of what is shown
/// @param substitute whether it only stands in for what was named
/// @param character "person" or "animal", empty for things
/// @param origin why it is there
/// @param color the colour word asked for
public record Role(
        NodeId node,
        String noun,
        List<String> adjectives,
        String asset,
        boolean substitute,
        Optional<String> character,
        Origin origin,
        Optional<String> color) {
    /// Why something is in the scene.
    public enum Origin {
        /// The words named it.
        ASKED,
        /// The words need it (the saddle of a ride).
        IMPLIED,
        /// It furnishes the place.
        DRESSING
    }
}
