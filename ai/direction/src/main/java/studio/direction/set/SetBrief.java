package studio.direction.set;

import java.util.List;
import studio.math.Bounds;

/// What the set is to be, before it is dressed. Empty words mean that nothing was said.
///
/// @param place as said and lemmatised: "beach", "indoor museum"
/// @param timeOfDay as in the meaning: "sunrise", "noon", "night" …
/// @param weather as in the meaning: "clear", "rain", "snow" …
/// @param style words of look: "noir"
/// @param stage the union of the boxes of all that acts, over the whole time; empty when the place alone is shown
/// @param named nouns that the words name, whose class no dressing may repeat
/// @param seed chooses among equally right sets
public record SetBrief(
        String place,
        String timeOfDay,
        String weather,
        List<String> style,
        Bounds stage,
        List<String> named,
        long seed) {
    public SetBrief {
        style = List.copyOf(style);
        named = List.copyOf(named);
    }
}
