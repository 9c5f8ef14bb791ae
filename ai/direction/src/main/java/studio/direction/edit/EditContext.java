package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.scene.term.NodeId;

/// What was spoken of before: what pronouns stand for.
///
/// @param mentioned what the last exchange was about, in the order of its words
/// @param selected what is marked in the window; it is meant before what was mentioned
/// @param earlier what exchanges before the last were about, the latest first
/// @param frame the frame that is looked at; it chooses the camera
public record EditContext(List<NodeId> mentioned, List<NodeId> selected, List<NodeId> earlier, double frame) {
    private static final int REMEMBERED = 32;

    /// Nothing was said or marked yet.
    public static final EditContext NONE = new EditContext(List.of(), List.of());

    public EditContext {
        mentioned = List.copyOf(mentioned);
        selected = List.copyOf(selected);
        earlier = List.copyOf(earlier);
    }

    public EditContext(List<NodeId> mentioned, List<NodeId> selected) {
        this(mentioned, selected, List.of(), 0);
    }

    /// After an exchange about other things; when it was about nothing, this one.
    public EditContext after(List<NodeId> spoken) {
        if (spoken.isEmpty()) {
            return this;
        }
        List<NodeId> before = new ArrayList<>(Stream.concat(mentioned.stream(), earlier.stream())
                .distinct()
                .limit(REMEMBERED)
                .toList());
        return new EditContext(spoken, selected, before, frame);
    }

    /// With other things marked, as when one of the choices of a question was taken.
    public EditContext selecting(List<NodeId> nodes) {
        return new EditContext(mentioned, nodes, earlier, frame);
    }
}
