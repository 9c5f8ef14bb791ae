package studio.render.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.geometry.Face;
import studio.geometry.Viseme;
import studio.math.Seed;

/// The mouth of somebody who talks, sings, shouts or whispers when no words are given: shapes in a row as they come in
/// speech, with a pause now and then. Any other word is a shape of the mouth, as in face clips.
final class Mouthing {
    private static final List<Viseme> SHAPES = List.of(
            Viseme.OPEN,
            Viseme.TONGUE_UP,
            Viseme.HALF,
            Viseme.CLOSED,
            Viseme.SPREAD,
            Viseme.TEETH,
            Viseme.ROUND,
            Viseme.BACK,
            Viseme.OPEN,
            Viseme.LIP_TEETH,
            Viseme.HALF,
            Viseme.PURSED);
    private static final List<Viseme> VOWELS = List.of(Viseme.OPEN, Viseme.ROUND, Viseme.HALF, Viseme.OPEN);

    private Mouthing() {}

    /// @param who whose mouth it is: no two say the same
    /// @param seconds since the clip began
    static Map<Viseme, Double> mouth(String word, Seed who, double seconds) {
        return switch (word) {
            case "talk" -> row(SHAPES, 0.13, 0.75, who, seconds);
            case "whisper" -> row(SHAPES, 0.13, 0.45, who, seconds);
            case "shout" -> row(VOWELS, 0.22, 1, who, seconds);
            case "sing" -> row(VOWELS, 0.45, 0.8, who, seconds);
            default -> FaceWords.face(word, seconds).speech();
        };
    }

    /// One shape passes into the next.
    private static Map<Viseme, Double> row(
            List<Viseme> shapes, double each, double strength, Seed who, double seconds) {
        long cell = (long) Math.floor(seconds / each);
        double t = seconds / each - cell;
        Map<Viseme, Double> mouth = new EnumMap<>(Viseme.class);
        add(mouth, shapes, who.derive(cell), strength * (1 - t));
        add(mouth, shapes, who.derive(cell + 1), strength * t);
        return mouth;
    }

    private static void add(Map<Viseme, Double> mouth, List<Viseme> shapes, Seed seed, double strength) {
        boolean pauses = seed.derive("pause").unit() < 0.14;
        double said = strength * seed.derive("strength").between(0.6, 1);
        if (!pauses && said > 0) {
            mouth.merge(shapes.get(seed.derive("shape").below(shapes.size())), said, (a, b) -> Math.min(1, a + b));
        }
    }

    /// A face that says something over what it feels.
    static Face saying(Face face, Map<Viseme, Double> mouth, double share) {
        Map<Viseme, Double> shapes = new EnumMap<>(Viseme.class);
        shapes.putAll(face.speech());
        mouth.forEach((shape, strength) -> shapes.merge(shape, strength * share, Math::max));
        return face.saying(shapes);
    }
}
