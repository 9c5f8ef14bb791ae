package studio.geometry.kit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.math.Seed;

/// What is asked of a maker beyond the thing's name: named choices as text, such as `shape=round` or `seed=7`.
///
/// @param choices by name; unknown names are ignored by makers
public record Wish(SortedMap<String, String> choices) {
    /// Nothing in particular: every maker's own defaults.
    public static final Wish NONE = new Wish(new TreeMap<>());

    public Wish {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public static Wish of(Map<String, String> choices) {
        return new Wish(new TreeMap<>(choices));
    }

    public Wish with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(choices);
        more.put(name, value);
        return new Wish(more);
    }

    public String word(String name, String otherwise) {
        return choices.getOrDefault(name, otherwise);
    }

    /// Whether a choice has this value.
    public boolean is(String name, String value) {
        return word(name, "").equals(value);
    }

    /// A number kept within limits, or the default when it is missing or no number.
    public double number(String name, double otherwise, double least, double most) {
        try {
            double value = Double.parseDouble(word(name, ""));
            return Double.isFinite(value) ? Math.clamp(value, least, most) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// The seed of the choice "seed", zero when there is none; words count as seeds too.
    public Seed seed() {
        return new Seed(0).derive(word("seed", "0"));
    }
}
