package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import studio.language.Derivation;
import studio.language.Reading;
import studio.language.meaning.Attribute;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// Readings without a grammar, for tests of the direction alone: clauses between semicolons.
///
/// ```text
///   red cup*2; plate; cup LEFT_OF plate; dog: run RIGHT; then dog: turn color red>blue; @beach
/// ```
final class Telegram {
    private final List<Thing> things = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Optional<String> place = Optional.empty();
    private CameraWords camera = CameraWords.NONE;

    private Telegram() {}

    static Reading read(String text) {
        Telegram telegram = new Telegram();
        for (String clause : text.split(";", -1)) {
            telegram.clause(clause.strip());
        }
        Meaning meaning = new Meaning(
                telegram.things,
                telegram.relations,
                telegram.events,
                telegram.camera,
                telegram.place,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                List.of());
        return new Reading(text, meaning, new Derivation("telegram", text, List.of()));
    }

    private void clause(String clause) {
        String[] words = clause.split(" +", -1);
        if (clause.startsWith("@")) {
            place = Optional.of(clause.substring(1));
        } else if (clause.startsWith("camera ")) {
            camera = new CameraWords(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new CameraWords.Moving(CameraWords.Move.valueOf(words[1]), Event.Pace.NORMAL)),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    CameraWords.Playback.NORMAL,
                    false);
        } else if (clause.contains(":")) {
            event(clause);
        } else if (words.length == 3 && words[1].equals(words[1].toUpperCase(Locale.ROOT))) {
            relations.add(Relation.of(index(words[0]), Relation.Kind.valueOf(words[1]), index(words[2])));
        } else if (words.length == 4 && words[1].equals("BETWEEN")) {
            relations.add(new Relation(
                    index(words[0]),
                    Relation.Kind.BETWEEN,
                    List.of(index(words[2]), index(words[3])),
                    false,
                    OptionalDouble.empty()));
        } else {
            thing(words);
        }
    }

    private void thing(String[] words) {
        String[] last = words[words.length - 1].split("\\*", -1);
        int count = last.length > 1 ? Integer.parseInt(last[1]) : 1;
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < words.length - 1; i++) {
            attributes.add(new Attribute(kind(words[i]), words[i]));
        }
        things.add(new Thing(last[0], Thing.Kind.OBJECT, count, count > 1, attributes, Optional.empty()));
    }

    private static Attribute.Kind kind(String word) {
        return switch (word) {
            case "tall", "small", "huge", "tiny", "big" -> Attribute.Kind.SIZE;
            case "wooden", "metal", "glass" -> Attribute.Kind.MATERIAL;
            case "round", "square" -> Attribute.Kind.SHAPE;
            case "striped", "dotted" -> Attribute.Kind.PATTERN;
            case "shiny", "rusty" -> Attribute.Kind.SURFACE;
            default -> Attribute.Kind.COLOUR;
        };
    }

    private void event(String clause) {
        boolean then = clause.startsWith("then ");
        Event.Timing timing = then ? Event.Timing.AFTER : Event.Timing.TOGETHER;
        String[] halves = (then ? clause.substring(5) : clause).split(": ", -1);
        int actor = index(halves[0]);
        String[] words = halves[1].split(" ", -1);
        if (words[0].equals("turn") && words.length == 3) {
            String[] ends = words[2].split(">", -1);
            events.add(new Event.Changes(actor, words[1], ends[0], ends[1], Event.Pace.NORMAL, timing));
            return;
        }
        Optional<Event.Direction> direction = Optional.empty();
        Optional<Event.Destination> destination = Optional.empty();
        OptionalInt target = OptionalInt.empty();
        if (words.length == 2) {
            direction = Optional.of(Event.Direction.valueOf(words[1]));
        } else if (words.length == 3) {
            target = OptionalInt.of(index(words[2]));
            if (!words[1].equals("-")) {
                destination = Optional.of(new Event.Destination(Relation.Kind.valueOf(words[1]), target.getAsInt()));
            }
        }
        events.add(new Event.Acts(
                actor,
                words[0].replace('_', ' '),
                target,
                OptionalInt.empty(),
                direction,
                destination,
                Event.Pace.NORMAL,
                timing));
    }

    private int index(String noun) {
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).noun().equals(noun)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the telegram has no " + noun);
    }
}
