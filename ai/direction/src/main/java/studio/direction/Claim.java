package studio.direction;

import java.util.List;
import studio.scene.term.NodeId;

/// Something that the words promise about the picture, to be measured on the result.
///
/// @param sentence as a person would say it: "wine glass left of plate"
/// @param test what must hold, such as "visible", "count", "color", "left_of", "moves_left", "camera:pan_left"
/// @param nodes what it is about, in the order of the test
/// @param wanted the value asked for, such as "3" or "red"; empty when the test needs none
public record Claim(String sentence, String test, List<NodeId> nodes, String wanted) {
    public Claim {
        nodes = List.copyOf(nodes);
    }
}
