package studio.scene.difference;

import java.util.List;
import studio.scene.Node;

/// One thing that is otherwise in a later scene than in an earlier one.
public sealed interface Change {
    /// A node that was not there before.
    record Came(Node node) implements Change {}

    /// A node that is no longer there.
    record Went(Node node) implements Change {}

    /// A node that is there in both and not the same.
    ///
    /// @param aspects what about it differs, in the order of [Aspect]
    record Became(Node before, Node after, List<Aspect> aspects) implements Change {
        public Became {
            aspects = List.copyOf(aspects);
        }
    }

    /// Something that belongs to no single node.
    record Stage(Part part) implements Change {}

    /// What can differ about a node.
    enum Aspect {
        NAME,
        PARENT,
        PLACE,
        TURN,
        SIZE,
        VISIBILITY,
        TAGS,
        PAINT,
        CONTENT,
        ANIMATION
    }

    /// What can differ about a scene beside its nodes.
    enum Part {
        SETTING,
        LENGTH,
        SHOTS,
        PINS,
        ORDER
    }
}
