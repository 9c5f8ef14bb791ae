package studio.language.edit;

import java.util.List;
import java.util.Optional;
import studio.language.meaning.Attribute;
import studio.language.meaning.Meaning;

/// One thing that the words ask for.
public sealed interface Wish {
    /// New things, in the form of every description: "add a small red lamp next to the sofa".
    ///
    /// @param known for each thing of the meaning, what of the scene it refers to, or empty for a new one
    record Add(Meaning meaning, List<Optional<Reference>> known) implements Wish {
        public Add {
            known = List.copyOf(known);
        }
    }

    /// A description of a scene. On an empty scene, or when all is to begin anew, the director stages the words; on one
    /// that has things, what is not there yet is added.
    ///
    /// @param words to stage
    /// @param afresh whether the words ask to begin anew: "start over: …"
    record Stage(String words, boolean afresh, Add addition) implements Wish {}

    record Remove(Reference what) implements Wish {}

    record Move(Reference what, Motion motion) implements Wish {}

    record Turn(Reference what, Turning turning) implements Wish {}

    record Resize(Reference what, Resizing resizing) implements Wish {}

    /// Another colour, material, pattern or surface: "make it red", "a wooden table instead".
    record Paint(Reference what, List<Attribute> look) implements Wish {
        public Paint {
            look = List.copyOf(look);
        }
    }

    /// The same colour, lighter or darker.
    record Shade(Reference what, double factor) implements Wish {}

    /// Another thing in its place.
    record Replace(Reference what, String noun, List<Attribute> attributes) implements Wish {
        public Replace {
            attributes = List.copyOf(attributes);
        }
    }

    /// Two things change places.
    record Exchange(Reference one, Reference other) implements Wish {}

    /// More of the same.
    ///
    /// @param copies how many new ones each
    /// @param total whether the number said is how many there shall be in all
    record Duplicate(Reference what, int copies, boolean total, Optional<Motion> motion) implements Wish {}

    record Group(Reference what, Optional<String> name) implements Wish {}

    record Ungroup(Reference what) implements Wish {}

    record Rename(Reference what, String name) implements Wish {}

    record Show(Reference what, boolean visible) implements Wish {}

    record Select(Reference what) implements Wish {}

    /// @param pinned whether it is to be held, or let go
    /// @param inPlace whether only its place is meant: "in place", "where it is"
    record Pin(Reference what, boolean pinned, boolean inPlace) implements Wish {}

    record Undo(int steps) implements Wish {}

    record Redo(int steps) implements Wish {}

    record Film(Filming filming) implements Wish {}

    record Light(Lighting lighting) implements Wish {}

    record Ask(Inquiry inquiry) implements Wish {}

    /// A wish that pins must not stop: "… even though it is pinned".
    record Insist(Wish wish) implements Wish {}
}
