package studio.geometry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a face shows at a moment: feelings in any mixture, and the mouth of speech over them.
///
/// @param feelings each with its strength, 0–1; one that is missing is not shown
/// @param speech mouth shapes with their strengths, 0–1
/// @param lids what the lids are asked to do besides
public record Face(Map<Feeling, Double> feelings, Map<Viseme, Double> speech, Lids lids) {
    /// At rest, silent.
    public static final Face CALM = new Face(Map.of(), Map.of());

    /// How far each eye is closed on purpose, the person's own left and right, 0–1.
    public record Lids(double left, double right) {
        public static final Lids OPEN = new Lids(0, 0);

        public Lids {
            if (!(left >= 0 && left <= 1 && right >= 0 && right <= 1)) {
                throw new IllegalArgumentException("lids are closed from 0 to 1");
            }
        }
    }

    public Face(Map<Feeling, Double> feelings, Map<Viseme, Double> speech) {
        this(feelings, speech, Lids.OPEN);
    }

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
        return new Face(more, speech, lids);
    }

    /// This face speaking.
    public Face saying(Map<Viseme, Double> shapes) {
        return new Face(feelings, shapes, lids);
    }

    /// This face with its eyes closed so far.
    public Face closing(Lids closed) {
        return new Face(feelings, speech, closed);
    }

    /// This face while somebody is in a mood: the mood gives way as far as feelings are shown.
    public Face over(Face mood) {
        if (mood.feelings.isEmpty()) {
            return this;
        }
        double shown = feelings.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Map<Feeling, Double> both = new EnumMap<>(Feeling.class);
        mood.feelings.forEach((feeling, strength) -> both.put(feeling, strength * (1 - shown)));
        feelings.forEach((feeling, strength) -> both.merge(feeling, strength, Math::max));
        return new Face(both, speech, lids);
    }

    public boolean isCalm() {
        return feelings.isEmpty() && speech.isEmpty() && lids.equals(Lids.OPEN);
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
