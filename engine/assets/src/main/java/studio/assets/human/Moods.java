package studio.assets.human;

import java.util.Locale;
import studio.geometry.Face;
import studio.geometry.Feeling;

/// The moods of people's assets: names of feelings, joined by a plus sign or a dot where a face shows several.
final class Moods {
    /// How strongly a mood is shown that somebody has all the time.
    private static final double STRENGTH = 0.85;

    private Moods() {}

    /// The face of a mood; words that name no feeling show nothing.
    static Face face(String mood) {
        Face face = Face.CALM;
        for (String word : mood.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1)) {
            for (Feeling feeling : Feeling.values()) {
                face = feeling.name().equals(word) ? face.with(feeling, STRENGTH) : face;
            }
        }
        return face;
    }
}
