package studio.language.grammar;

/// A named way to read a stretch of words.
///
/// @param name topic and rule, as shown by `explain`: "camera move: pan"
public record Rule(String name, Pattern pattern, Production production) {
    /// A rule from the pattern notation.
    public static Rule of(String name, String pattern, Production production) {
        return new Rule(name, Pattern.of(pattern), production);
    }

    /// A rule that always makes the same concept.
    public static Rule of(String name, String pattern, Concept concept) {
        return new Rule(name, Pattern.of(pattern), Production.of(concept));
    }
}
