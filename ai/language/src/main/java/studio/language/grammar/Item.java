package studio.language.grammar;

import studio.language.Derivation;

/// A concept, where its words stand among the tokens, and how it came about.
///
/// @param from index of its first token
/// @param to index after its last token
public record Item(int from, int to, Concept concept, Derivation derivation) {
    /// The word itself where no rule took it, else nothing.
    public String word() {
        return concept instanceof Concept.Word(var token) ? token.word() : "";
    }
}
