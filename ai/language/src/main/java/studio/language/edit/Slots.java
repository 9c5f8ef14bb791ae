package studio.language.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.meaning.Attribute;
import studio.language.words.Token;

/// The kinds of slots by name.
final class Slots {
    private static final Map<String, Slot> ALL = all();

    private Slots() {}

    static Slot named(String name) {
        Slot slot = ALL.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no slot " + name);
        }
        return slot;
    }

    private static Map<String, Slot> all() {
        Map<String, Slot> all = new LinkedHashMap<>();
        all.put("ref", (s, i) -> read(References.at(s, i)));
        all.put("one", (s, i) -> read(References.single(s, i)));
        all.put(
                "definite",
                (s, i) -> read(References.at(s, i).stream()
                        .filter(r -> References.isPointed(r.reference()))
                        .toList()));
        all.put("thing", Slots::thing);
        all.put("amount", Amounts::at);
        all.put("length", Amounts::length);
        all.put("way", Ways::at);
        all.put("where", Wheres::at);
        all.put("look", Slots::look);
        all.put("number", Slots::number);
        all.put("percent", Slots::percent);
        all.put("times", Slots::times);
        all.put("degrees", Slots::degrees);
        all.put("seconds", Slots::seconds);
        all.put("name", Slots::name);
        all.put("sky", Slots::sky);
        all.put("film", Shootings::at);
        all.put("new", Additions::at);
        all.put("newthing", Slots::newThing);
        all.put("more", Slots::bare);
        return all;
    }

    private static List<Slot.Read> read(List<References.Found> found) {
        return found.stream()
                .map(f -> new Slot.Read(new Filling.Ref(f.reference()), f.end()))
                .toList();
    }

    /// "a wooden stool".
    private static List<Slot.Read> thing(Sentence s, int from) {
        List<Slot.Read> reads = new ArrayList<>();
        for (References.Found found : References.single(s, from)) {
            if (found.reference() instanceof Reference.Described d
                    && !d.noun().isEmpty()
                    && d.where().isEmpty()
                    && d.rank().isEmpty()) {
                reads.add(new Slot.Read(new Filling.Thing(d.noun(), d.attributes()), found.end()));
            }
        }
        return reads;
    }

    /// A thing that is new: said with "a" or with no article.
    private static List<Slot.Read> newThing(Sentence s, int from) {
        boolean pointed = s.says(from, "the") || s.says(from, "this") || s.says(from, "that") || s.says(from, "it");
        return pointed ? List.of() : thing(s, from);
    }

    /// A noun without an article, as behind "another".
    private static List<Slot.Read> bare(Sentence s, int from) {
        return s.says(from, "a") || s.says(from, "the") ? List.of() : read(References.single(s, from));
    }

    /// "dark blue and shiny", "wooden".
    private static List<Slot.Read> look(Sentence s, int from) {
        List<Attribute> looks = new ArrayList<>();
        int end = from;
        int at = from;
        Optional<Item> item = s.adjective(at);
        while (item.isPresent() && isLook(Sentence.attribute(item.get()))) {
            looks.add(Sentence.attribute(item.get()));
            end = item.get().to();
            at = s.says(end, "and") || s.kind(end) == Token.Kind.COMMA ? end + 1 : end;
            item = s.adjective(at);
        }
        return looks.isEmpty() ? List.of() : List.of(new Slot.Read(new Filling.Look(looks), end));
    }

    private static boolean isLook(Attribute attribute) {
        return switch (attribute.kind()) {
            case COLOUR, MATERIAL, PATTERN, SURFACE -> true;
            case SIZE, SHAPE, AGE, BUILD, CLOTHES, OTHER -> false;
        };
    }

    private static List<Slot.Read> number(Sentence s, int from) {
        OptionalDouble number = s.number(from);
        if (number.isPresent()) {
            return List.of(new Slot.Read(new Filling.Figure(number.getAsDouble()), from + 1));
        }
        return s.says(from, "a", "couple") ? List.of(new Slot.Read(new Filling.Figure(2), from + 2)) : List.of();
    }

    private static List<Slot.Read> percent(Sentence s, int from) {
        boolean percent = s.says(from + 1, "%") || s.says(from + 1, "percent");
        OptionalDouble number = s.number(from);
        return percent && number.isPresent()
                ? List.of(new Slot.Read(new Filling.Figure(number.getAsDouble() / 100), from + 2))
                : List.of();
    }

    /// "twice", "three times", "half", "2x".
    private static List<Slot.Read> times(Sentence s, int from) {
        return switch (s.word(from)) {
            case "twice", "double", "doubly" -> factor(2, from + 1);
            case "thrice", "triple" -> factor(3, from + 1);
            case "half" -> factor(0.5, from + 1);
            default -> {
                OptionalDouble number = s.number(from);
                boolean times = s.says(from + 1, "times") || s.says(from + 1, "x");
                yield number.isPresent() && times ? factor(number.getAsDouble(), from + 2) : List.of();
            }
        };
    }

    private static List<Slot.Read> factor(double value, int end) {
        return List.of(new Slot.Read(new Filling.Figure(value), end));
    }

    private static List<Slot.Read> degrees(Sentence s, int from) {
        boolean degrees = s.says(from + 1, "degrees") || s.says(from + 1, "degree") || s.says(from + 1, "°");
        OptionalDouble number = s.number(from);
        return degrees && number.isPresent() ? factor(number.getAsDouble(), from + 2) : List.of();
    }

    private static List<Slot.Read> seconds(Sentence s, int from) {
        OptionalDouble number = s.number(from);
        if (number.isEmpty()) {
            return List.of();
        }
        return switch (s.word(from + 1)) {
            case "second", "seconds", "s", "sec", "secs" -> factor(number.getAsDouble(), from + 2);
            case "minute", "minutes", "min", "mins" -> factor(number.getAsDouble() * 60, from + 2);
            default -> List.of();
        };
    }

    /// The words up to the end of the clause, or a quotation.
    private static List<Slot.Read> name(Sentence s, int from) {
        if (s.kind(from) == Token.Kind.QUOTE) {
            return List.of(new Slot.Read(new Filling.Name(s.word(from)), from + 1));
        }
        int end = s.boundary(from);
        return end == from || end - from > 6
                ? List.of()
                : List.of(new Slot.Read(new Filling.Name(s.typed(from, end)), end));
    }

    private static List<Slot.Read> sky(Sentence s, int from) {
        Optional<Item> item = s.sky(from);
        if (item.isEmpty()) {
            return List.of();
        }
        int end = item.get().to();
        return switch (item.get().concept()) {
            case Concept.Dates(String time) -> List.of(new Slot.Read(new Filling.Sky(new Lighting.Hour(time)), end));
            case Concept.Weathers(String weather) ->
                List.of(new Slot.Read(new Filling.Sky(new Lighting.Weather(weather)), end));
            case Concept other -> List.of();
        };
    }
}
