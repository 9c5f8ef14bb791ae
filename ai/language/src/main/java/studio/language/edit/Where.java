package studio.language.edit;

import java.util.List;
import java.util.OptionalDouble;
import studio.language.meaning.Relation;

/// Where something is or goes: a relation to other things, or a side of the picture.
///
/// @param objects what it is placed by; empty for the picture itself: "on the left", "in the background"
/// @param own whether the words take the object's own side ("on its left") rather than the picture's
/// @param metres the distance said, if any
public record Where(Relation.Kind kind, List<Reference> objects, boolean own, OptionalDouble metres) {
    public Where {
        objects = List.copyOf(objects);
    }

    static Where of(Relation.Kind kind, List<Reference> objects) {
        return new Where(kind, objects, false, OptionalDouble.empty());
    }

    /// The same at a distance.
    Where away(Amount amount) {
        return new Where(kind, objects, own, amount.metres());
    }

    /// Whether it is a side of the picture.
    public boolean isOfThePicture() {
        return objects.isEmpty();
    }
}
