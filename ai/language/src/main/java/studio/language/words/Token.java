package studio.language.words;

/// One word, number, quotation or mark, with where it stands in the text.
///
/// @param word lower case; for a quotation the words inside it as written
/// @param capital whether it was written with a capital letter
/// @param hyphened whether a hyphen ties it to the token before
/// @param start index of its first character
/// @param end index after its last character
public record Token(String word, Kind kind, boolean capital, boolean hyphened, int start, int end) {
    /// What a token is by its characters alone.
    public enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        COMMA,
        STOP,
        /// Anything the grammar has no use for: signs, emoji, other scripts.
        OTHER
    }
}
