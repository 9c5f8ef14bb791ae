package studio.language.meaning;

import java.util.List;
import java.util.OptionalDouble;

/// Where one thing is with respect to others.
///
/// @param subject index of the placed thing in [Meaning#things]
/// @param kind the relation
/// @param objects indices of the things it is placed by: one, or two for [Kind#BETWEEN]
/// @param own whether the words take the object's own side ("on its left") rather than the picture's
/// @param metres the distance said, if any
public record Relation(int subject, Kind kind, List<Integer> objects, boolean own, OptionalDouble metres) {
    /// The relations of space that the grammar knows.
    public enum Kind {
        LEFT_OF,
        RIGHT_OF,
        IN_FRONT_OF,
        BEHIND,
        ON,
        UNDER,
        ABOVE,
        BELOW,
        INSIDE,
        NEXT_TO,
        NEAR,
        BETWEEN,
        AROUND,
        FACING,
        HIDDEN_BY,
        /// Held, worn or carried: "a man with an umbrella".
        WITH
    }

    public Relation {
        objects = List.copyOf(objects);
    }

    public static Relation of(int subject, Kind kind, int object) {
        return new Relation(subject, kind, List.of(object), false, OptionalDouble.empty());
    }
}
