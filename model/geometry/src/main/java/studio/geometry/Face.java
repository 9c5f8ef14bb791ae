package studio.geometry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a face shows at a moment: feelings in any mixture, and the mouth of speech over them.
///
/// @param feelings each with its strength, 0–1; one that is missing is not shown
/// @param speech mouth shapes with their strengths, 0–1
public record Face(Map<Feeling, Double> feelings, Map<Viseme, Double> speech) {
    /// At rest, silent.
    public static final Face CALM = new Face(Map.of(), Map.of());

    public Face {
        feelings = strengths(Feeling.class, feelings);
        speech = strengths(Viseme.class, speech);
    }

    /// A face with one feeling.
    public static Face of(Feeling feeling, double strength) {
        return new Face(Map.of(feeling, strength), Map.of());
    }

    /// This face with a feeling added or changed.
    public Face with(Feeling feeling, double strength) {
        Map<Feeling, Double> more = new EnumMap<>(Feeling.class);
        more.putAll(feelings);
        more.put(feeling, strength);
        return new Face(more, speech);
    }

    /// This face speaking.
    public Face saying(Map<Viseme, Double> shapes) {
        return new Face(feelings, shapes);
    }

    public boolean isCalm() {
        return feelings.isEmpty() && speech.isEmpty();
    }

    private static <E extends Enum<E>> Map<E, Double> strengths(Class<E> type, Map<E, Double> said) {
        Map<E, Double> kept = new EnumMap<>(type);
        said.forEach((what, strength) -> {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("strengths are from 0 to 1");
            }
            if (strength > 0) {
                kept.put(what, strength);
            }
        });
        return Collections.unmodifiableMap(kept);
    }
}
