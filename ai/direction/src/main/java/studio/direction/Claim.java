package studio.direction;

import java.util.List;
import studio.scene.term.NodeId;

/// Something that the words promise about the picture, to be measured on the result.
///
/// @param sentence as a person would say it: "wine glass left of plate"
/// @param test what must hold, such as "visible", "count", "color", "left_of", "moves_left", "camera:pan_left"
/// @param nodes what it is about, in the order of the test
/// @param wanted the value asked for, such as "3" or "red"; empty when the test needs none
/// @param source what of the meaning promises it
public record Claim(String sentence, String test, List<NodeId> nodes, String wanted, Source source) {
    /// A part of a meaning.
    ///
    /// @param index among the parts of its kind
    public record Source(Part part, int index) {
        /// What comes of no part of a description, as the claims of edits.
        public static final Source NONE = new Source(Part.NONE, -1);
    }

    /// What a meaning is made of.
    public enum Part {
        NONE,
        THING,
        /// An attribute of the thing of that index, its colour.
        COLOUR,
        RELATION,
        EVENT,
        /// A move of the camera.
        MOVE
    }

    public Claim {
        nodes = List.copyOf(nodes);
    }

    public Claim(String sentence, String test, List<NodeId> nodes, String wanted) {
        this(sentence, test, nodes, wanted, Source.NONE);
    }
}
