package studio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.language.meaning.Attribute;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// A meaning on one line, for people, corpus files and failing tests.
///
/// ```
/// chair{red}, ~3 dog; chair LEFT_OF dog; dog: run to dog#2 after; place room; camera ORBIT_LEFT slow
/// ```
/// A number is written when it is not one; a tilde says that it was not counted. A second thing of one noun is `#2`.
/// `!` marks people and `^` animals.
public final class MeaningText {
    private final Meaning meaning;
    private final List<String> parts = new ArrayList<>();

    private MeaningText(Meaning meaning) {
        this.meaning = meaning;
    }

    public static String of(Meaning meaning) {
        return new MeaningText(meaning).text();
    }

    private String text() {
        if (!meaning.things().isEmpty()) {
            parts.add(meaning.things().stream().map(MeaningText::thing).collect(Collectors.joining(", ")));
        }
        meaning.relations().forEach(r -> parts.add(relation(r)));
        meaning.events().forEach(e -> parts.add(event(e)));
        meaning.place().ifPresent(p -> parts.add("place " + p));
        meaning.timeOfDay().ifPresent(t -> parts.add("time " + t));
        meaning.weather().ifPresent(w -> parts.add("weather " + w));
        meaning.style().forEach(s -> parts.add("style " + s));
        meaning.seconds().ifPresent(s -> parts.add("seconds " + s));
        camera(meaning.camera());
        if (!meaning.unread().isEmpty()) {
            parts.add("unread " + String.join(" ", meaning.unread()));
        }
        return String.join("; ", parts);
    }

    private static String thing(Thing thing) {
        String sort = switch (thing.kind()) {
            case PERSON -> "!";
            case ANIMAL -> "^";
            case OBJECT -> "";
        };
        String count = thing.count() == 1 ? "" : (thing.counted() ? "" : "~") + thing.count() + " ";
        String attributes =
                thing.attributes().stream().map(MeaningText::attribute).collect(Collectors.joining(", "));
        return count
                + thing.noun()
                + sort
                + (attributes.isEmpty() ? "" : "{" + attributes + "}")
                + thing.text().map(t -> " \"" + t + "\"").orElse("");
    }

    private static String attribute(Attribute attribute) {
        return attribute.kind() == Attribute.Kind.CLOTHES ? "wears " + attribute.word() : attribute.word();
    }

    private String relation(Relation relation) {
        String objects = relation.objects().stream().map(this::name).collect(Collectors.joining(" & "));
        return name(relation.subject()) + " " + relation.kind() + " " + objects + (relation.own() ? " own" : "");
    }

    private String event(Event event) {
        return switch (event) {
            case Event.Acts a ->
                name(a.actor())
                        + ": " + a.verb()
                        + (a.target().isPresent() ? " " + name(a.target().getAsInt()) : "")
                        + (a.tool().isPresent() ? " using " + name(a.tool().getAsInt()) : "")
                        + a.direction().map(d -> " " + d).orElse("")
                        + a.destination()
                                .map(d -> " to " + d.kind() + " " + name(d.object()))
                                .orElse("")
                        + timing(a.pace(), a.timing());
            case Event.Changes c ->
                name(c.thing()) + ": " + c.property() + " [" + c.from() + "] > [" + c.to() + "]"
                        + timing(c.pace(), c.timing());
        };
    }

    private static String timing(Event.Pace pace, Event.Timing timing) {
        return (pace == Event.Pace.NORMAL ? "" : " " + pace.name().toLowerCase(java.util.Locale.ROOT))
                + (timing == Event.Timing.AFTER ? " after" : "");
    }

    private void camera(CameraWords camera) {
        camera.size().ifPresent(s -> parts.add("size " + s));
        camera.angle().ifPresent(a -> parts.add("angle " + a));
        camera.moves().forEach(m -> parts.add("camera " + m.move() + timing(m.pace(), Event.Timing.TOGETHER)));
        camera.subject().ifPresent(s -> parts.add("of " + name(s)));
        camera.focalLength().ifPresent(f -> parts.add("lens " + f));
        if (camera.playback() != CameraWords.Playback.NORMAL) {
            parts.add("playback " + camera.playback());
        }
        if (camera.shallowFocus()) {
            parts.add("shallow");
        }
    }

    private String name(int index) {
        String noun = meaning.things().get(index).noun();
        long before = meaning.things().stream()
                .limit(index)
                .filter(t -> t.noun().equals(noun))
                .count();
        return before == 0 ? noun : noun + "#" + (before + 1);
    }
}
