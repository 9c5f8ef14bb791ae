package studio.render.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Viseme;

/// Reads the words of face clips: feelings and shapes of the mouth joined by a plus sign, each with its strength in
/// percent after a colon where it is not full: `happy`, `happy+surprised:50`. `laugh`, `cry`, `wink`, `blink` and
/// `asleep` move by themselves. Words that name nothing show nothing.
final class FaceWords {
    private FaceWords() {}

    /// @param seconds since the clip began
    static Face face(String words, double seconds) {
        Face face = Face.CALM;
        for (String word : List.of(words.split("\\+", -1))) {
            face = with(face, word.strip(), seconds);
        }
        return face;
    }

    private static Face with(Face face, String word, double seconds) {
        return switch (word) {
            case "laugh" ->
                face.with(Feeling.HAPPY, 1).saying(Map.of(Viseme.OPEN, 0.3 + 0.22 * StrictMath.sin(27 * seconds)));
            case "cry" ->
                face.with(Feeling.SAD, 1)
                        .with(Feeling.AFRAID, 0.25)
                        .saying(Map.of(Viseme.HALF, 0.35 + 0.2 * StrictMath.sin(9 * seconds)))
                        .closing(new Face.Lids(0.5, 0.5));
            case "wink" -> face.closing(new Face.Lids(pulse(seconds - 0.1), 0));
            case "blink" -> face.closing(both(Math.max(pulse(seconds - 0.1), pulse(seconds - 0.9))));
            case "asleep" -> face.closing(both(Math.clamp(seconds / 0.6, 0.0, 1.0)));
            default -> shown(face, word);
        };
    }

    private static Face.Lids both(double closed) {
        return new Face.Lids(closed, closed);
    }

    /// Closes within a tenth of a second, holds a quarter, and opens again.
    private static double pulse(double since) {
        return Math.clamp(Math.min(since / 0.1, (0.55 - since) / 0.2), 0.0, 1.0);
    }

    private static Face shown(Face face, String word) {
        String name = word.replaceAll(":.*", "").toUpperCase(Locale.ROOT).replace(' ', '_');
        double strength = strength(word);
        for (Feeling feeling : Feeling.values()) {
            if (feeling.name().equals(name)) {
                return face.with(feeling, strength);
            }
        }
        for (Viseme viseme : Viseme.values()) {
            if (viseme.name().equals(name)) {
                Map<Viseme, Double> shapes = new EnumMap<>(Viseme.class);
                shapes.putAll(face.speech());
                shapes.put(viseme, strength);
                return face.saying(shapes);
            }
        }
        return face;
    }

    private static double strength(String word) {
        String percent = word.replaceAll("^[^:]*:?", "");
        return percent.matches("[0-9]{1,3}") ? Math.min(100, Integer.parseInt(percent)) / 100.0 : 1;
    }
}
