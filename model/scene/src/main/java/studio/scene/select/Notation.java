package studio.scene.select;

import java.util.Locale;
import studio.scene.Problem;

/// Selectors as text, and back. Whatever is printed is read again as the same selector.
///
/// ```
/// either  = both ('|' both)*
/// both    = one ('&' one)*
/// one     = '!' one | '*' | '#'id | '.'word | ':'kind | '~'colour | word | '(' either ')'
///         | ('leftmost' | 'rightmost' | 'nearest' | 'farthest' | 'highest' | 'lowest') '(' either ')'
///         | ('left' | 'right' | 'below') '(' either ')' | ('near' | 'nth') '(' either ',' number ')'
/// word    = letters, digits and '-', or anything between double quotes with '\' before '"' and '\'
/// ```
public final class Notation {
    /// Letters of a selector's text.
    public static final int LENGTH = 1_000;

    /// How deep selectors may stand in selectors.
    public static final int DEPTH = 32;

    private Notation() {}

    /// What became of reading.
    public sealed interface Reading {
        /// It was a selector.
        record Read(Selector selector) implements Reading {}

        /// It was none.
        ///
        /// @param at where reading stopped, counted in letters from zero
        record Unreadable(int at, Problem problem) implements Reading {}
    }

    public static Reading read(String text) {
        return NotationReader.read(text);
    }

    public static String print(Selector selector) {
        return switch (selector) {
            case Selector.All() -> "*";
            case Selector.ById(var id) -> "#" + id.value();
            case Selector.Called(String words) -> word(words);
            case Selector.Tagged(String tag) -> "." + word(tag);
            case Selector.OfKind(Selector.Kind kind) -> ":" + lower(kind);
            case Selector.Coloured(Hue hue) -> "~" + lower(hue);
            case Selector.Both(Selector first, Selector second) -> grouped(first) + " & " + grouped(second);
            case Selector.Either(Selector first, Selector second) -> grouped(first) + " | " + grouped(second);
            case Selector.Not(Selector other) -> "!" + grouped(other);
            case Selector.Near(Selector of, double metres) -> "near(" + print(of) + ", " + metres + ")";
            case Selector.Below(Selector of) -> "below(" + print(of) + ")";
            case Selector.OnSide(Selector among, Selector.Side side) -> lower(side) + "(" + print(among) + ")";
            case Selector.Most(Selector among, Selector.Way way) -> lower(way) + "(" + print(among) + ")";
            case Selector.Nth(Selector among, int n) -> "nth(" + print(among) + ", " + n + ")";
        };
    }

    private static String grouped(Selector selector) {
        boolean joined = selector instanceof Selector.Both || selector instanceof Selector.Either;
        return joined ? "(" + print(selector) + ")" : print(selector);
    }

    private static String word(String word) {
        return word.chars().allMatch(NotationReader::isPlain)
                ? word
                : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
