package studio.language.meaning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was said, with nothing decided yet.
///
/// @param things in the order first said; pronouns and "the …" refer back to them
/// @param place where it plays, lemmatised, as said: "beach", "indoor museum", "sunny room" without its adjectives
/// @param timeOfDay "sunrise", "morning", "noon", "afternoon", "sunset", "dusk", "night", "golden hour"
/// @param weather "clear", "sunny", "cloudy", "rain", "snow", "fog", "storm", "wind"
/// @param style words of look: "cinematic", "noir"
/// @param seconds the length said, if any
/// @param unread words that no rule could use, in order
public record Meaning(
        List<Thing> things,
        List<Relation> relations,
        List<Event> events,
        CameraWords camera,
        Optional<String> place,
        Optional<String> timeOfDay,
        Optional<String> weather,
        List<String> style,
        OptionalDouble seconds,
        List<String> unread) {
    public Meaning {
        things = List.copyOf(things);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        style = List.copyOf(style);
        unread = List.copyOf(unread);
    }

    /// Whether there is nothing in it that could be shown.
    public boolean isEmpty() {
        return things.isEmpty() && place.isEmpty();
    }
}
