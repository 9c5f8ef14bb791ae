package studio.language.meaning;

/// A word that describes a thing.
///
/// @param word the user's own word, lower case: "red", "wooden", "tall", "old"
public record Attribute(Kind kind, String word) {
    /// What an attribute is about. The words of each kind stand in the lexicon of the grammar.
    public enum Kind {
        COLOUR,
        MATERIAL,
        SIZE,
        SHAPE,
        PATTERN,
        SURFACE,
        AGE,
        BUILD,
        /// What someone wears: "suit", "red jumper".
        CLOTHES,
        /// Any other adjective.
        OTHER
    }
}
