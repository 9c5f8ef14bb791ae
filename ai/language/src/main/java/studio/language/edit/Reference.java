package studio.language.edit;

import java.util.List;
import java.util.Optional;
import studio.language.meaning.Attribute;

/// What the words point at among the things of a scene.
public sealed interface Reference {
    /// Stands for what was spoken of, added or selected before: "it", "them", "the other one".
    record Pronoun(Kind kind, String words) implements Reference {
        /// What sort of pronoun it is.
        public enum Kind {
            /// One thing: "it", "that", "this one".
            IT,
            /// Several things: "them", "those".
            THEM,
            /// A person or animal: "him", "her".
            SOMEONE,
            /// Whichever of its kind was not meant last: "the other one".
            OTHER,
            /// What was added last: "the last one", "the new one".
            LAST,
            /// What is selected: "the selection", "what is selected".
            SELECTED
        }
    }

    /// Described by a noun and what is said of it: "the second red chair from the left".
    ///
    /// @param count how many, where the quantifier is a number
    /// @param plural whether the noun was written as a plural
    /// @param noun lemmatised; empty for any thing ("everything", "the red one")
    /// @param where relations to others, all of which must hold
    /// @param words as said
    record Described(
            Quantifier quantifier,
            int count,
            boolean plural,
            String noun,
            List<Attribute> attributes,
            List<Where> where,
            Optional<Rank> rank,
            String words)
            implements Reference {
        public Described {
            attributes = List.copyOf(attributes);
            where = List.copyOf(where);
        }
    }

    /// Both or all of several: "the chair and the lamp".
    record Several(List<Reference> parts) implements Reference {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /// All but some: "every red thing but the lamp".
    record Except(Reference of, Reference but) implements Reference {}

    /// How many are meant of those that fit.
    enum Quantifier {
        /// "the chair"; with a plural noun all of them.
        THE,
        /// "a chair", "any chair": whichever.
        ANY,
        ALL,
        BOTH,
        /// "three chairs": that many, whichever.
        NUMBER,
        /// "the other chair".
        OTHER,
        /// No word at all, as in a telegram: "chair".
        BARE
    }

    /// The thing by its place in an order.
    ///
    /// @param nth counted from one
    record Rank(Order order, int nth) {
        /// What the things are put in order by.
        public enum Order {
            LEFTMOST,
            RIGHTMOST,
            NEAREST,
            FARTHEST,
            HIGHEST,
            LOWEST,
            BIGGEST,
            SMALLEST,
            TALLEST,
            SHORTEST,
            /// As they were added.
            FIRST,
            /// The latest added before the others.
            LAST,
            MIDDLE
        }
    }
}
