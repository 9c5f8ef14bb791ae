package studio.direction.casting;

import java.util.List;
import studio.math.Vec3;

/// How size words scale a thing: "tall" stretches a tower, "tiny" shrinks a house.
final class Stature {
    private Stature() {}

    /// The scale for the words, in their order. Living bodies keep their proportions.
    static Vec3 scale(List<String> words, boolean living) {
        Vec3 scale = Vec3.ONE;
        for (String word : words) {
            scale = scale.times(living ? even(word) : thing(word));
        }
        return scale.max(Vec3.ONE.times(0.2)).min(Vec3.ONE.times(4));
    }

    /// Whether a word says how stout a body is: people are shaped so, not scaled.
    static boolean isGirth(String word) {
        return switch (word) {
            case "wide", "broad", "narrow", "slim", "slender", "thin", "skinny" -> true;
            case "thick", "fat", "chubby", "plump", "stout", "bulky" -> true;
            default -> false;
        };
    }

    private static Vec3 even(String word) {
        Vec3 s = thing(word);
        double mean = StrictMath.cbrt(s.x() * s.y() * s.z());
        return Vec3.ONE.times(s.x() == s.y() ? s.x() : 1 + (mean - 1) * 0.8);
    }

    private static Vec3 thing(String word) {
        return switch (word) {
            case "tiny", "miniature", "mini", "minuscule" -> Vec3.ONE.times(0.45);
            case "small", "little", "compact" -> Vec3.ONE.times(0.68);
            case "big", "large", "bulky", "oversized" -> Vec3.ONE.times(1.35);
            case "huge", "giant", "enormous", "gigantic", "massive", "colossal" -> Vec3.ONE.times(1.9);
            case "tall", "high" -> new Vec3(1, 1.35, 1);
            case "short", "low" -> new Vec3(1, 0.72, 1);
            case "long" -> new Vec3(1.45, 1, 1);
            case "wide", "broad" -> new Vec3(1.35, 1, 1.1);
            case "narrow", "slim", "slender", "thin", "skinny" -> new Vec3(0.72, 1, 0.8);
            case "thick", "fat", "chubby", "plump", "stout" -> new Vec3(1.22, 1, 1.22);
            default -> Vec3.ONE;
        };
    }
}
