package studio.language.meaning;

import java.util.List;
import java.util.Optional;

/// Adjectives of mood, and the feelings that a face shows for them: the six that people everywhere tell apart (Ekman
/// 1992), joined by a plus sign where a word means two.
public final class Moods {
    private record Mood(String feeling, List<String> words) {
        Mood(String feeling, String words) {
            this(feeling, List.of(words.strip().split(",\\s+", -1)));
        }
    }

    private static final List<Mood> MOODS = List.of(
            new Mood("happy", """
                    happy, joyful, cheerful, glad, delighted, pleased, smiling, laughing, grinning, jolly, merry, content,
                    overjoyed, beaming, ecstatic, contented, amused, blissful, joyous, elated"""),
            new Mood("sad", """
                    sad, unhappy, crying, weeping, melancholic, melancholy, lonely, depressed, tearful, gloomy, upset,
                    sorrowful, heartbroken, disappointed, grieving, miserable, sad looking, sobbing, mournful"""),
            new Mood("angry", """
                    angry, furious, annoyed, frowning, grumpy, irritated, outraged, enraged, scowling, irate, angered,
                    hostile, infuriated"""),
            new Mood("surprised", """
                    surprised, amazed, astonished, shocked, startled, stunned, astounded, bewildered"""),
            new Mood("afraid", """
                    afraid, scared, frightened, terrified, anxious, worried, nervous, fearful, panicked, alarmed"""),
            new Mood("disgusted", "disgusted, revolted, repulsed, grossed out"),
            new Mood("happy+surprised", "excited, thrilled, awestruck"),
            new Mood("afraid+surprised", "horrified, petrified"),
            new Mood("calm", "calm, relaxed, serene, emotionless, expressionless"));

    private Moods() {}

    /// The feelings of a mood: "happy" for "cheerful"; empty for a word that says no mood.
    public static Optional<String> feeling(String word) {
        return MOODS.stream()
                .filter(mood -> mood.words().contains(word))
                .map(Mood::feeling)
                .findFirst();
    }
}
