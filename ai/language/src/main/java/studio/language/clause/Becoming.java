package studio.language.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.lexicon.Colours;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.Materials;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Sizes;
import studio.language.lexicon.Verbs;
import studio.language.lexicon.WordList;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;
import studio.language.words.VerbForm;

/// Changes of state: "turns red", "grows", "changes from small to big", "becomes a butterfly".
final class Becoming {
    private static final WordList LIGHT = WordList.of(
            "dim, dull, dimly, bright, brighter, dimmer, dark, darker, light, lighter, lit, unlit, glowing");
    private static final WordList SMALL = WordList.of("deflated, tiny, short, thin, narrow, bud, seed, flat");
    private static final WordList BIG = WordList.of("inflated, fully inflated, tall, huge, full");
    private static final WordList BECOMES =
            WordList.of("become, turn, get, go, grow, fade, glow, turn into, stay, remain, burn, flash");

    private final Clauses clauses;

    Becoming(Clauses clauses) {
        this.clauses = clauses;
    }

    /// Whether "from … to …" begins at an item and says how something was, not where.
    boolean beginsAt(int i) {
        if (clauses.event >= 0) {
            return false;
        }
        boolean someone = !clauses.subjects.isEmpty() || clauses.placeSubject.isPresent();
        return someone && clauses.line.leads(i, Concept.Way.FROM) && toAfter(i + 1) > 0;
    }

    /// "from … to …" with the verb left out.
    int fromTo(int i) {
        clauses.actors();
        return spans("", i);
    }

    /// The change that a verb says, or nothing when it is a deed like any other. Gives the item after what it took.
    Optional<Integer> read(String lemma, String particle, int i) {
        if (Deeds.VANISHING.has(lemma) || Deeds.VANISHING.has(lemma + " " + particle)) {
            return Optional.of(change("visible", "", "gone", i));
        }
        if (Deeds.APPEARING.has(lemma) && !clauses.line.leads(i, Concept.Way.TO)) {
            return Optional.of(change("visible", "gone", "shown", i));
        }
        int at = skipProperty(i);
        if (clauses.line.leads(at, Concept.Way.FROM)
                && toAfter(at + 1) > 0
                && (Verbs.CHANGES.has(lemma) || isQuality(at + 1))) {
            return Optional.of(spans(lemma, at));
        }
        if (!Verbs.CHANGES.has(lemma) || !particle.isEmpty() && !particle.equals("up")) {
            return Optional.empty();
        }
        return become(lemma, at, at > i);
    }

    /// What somebody becomes, by the adjectives or the noun at an item.
    Optional<Integer> become(String lemma, int i, boolean property) {
        boolean into =
                clauses.line.leads(i, Concept.Way.INTO) || clauses.line.leads(i, Concept.Way.TO) && isQuality(i + 1);
        boolean named = lemma.equals("become") || into;
        int from = into ? i + 1 : i;
        int adjectives = NounPhrases.adjectivesEnd(clauses.line, from);
        Optional<NounPhrase> noun = clauses.nouns.at(from);
        if (into) {
            clauses.read(i, i + 1, "way: into");
        }
        if (named && noun.isPresent()) {
            return Optional.of(becomeNoun(noun.get()));
        }
        if (adjectives > from && noun.isEmpty() && (BECOMES.has(lemma) || into || property)) {
            String to = clauses.line.text(from, adjectives);
            clauses.read(from, adjectives, "change");
            return Optional.of(change(property(lemma, "", to), "", to, adjectives));
        }
        boolean bare = noun.isEmpty() || clauses.line.isComma(from);
        if (bare && Deeds.GROWING.has(lemma)) {
            return Optional.of(change("size", "", "big", from));
        }
        if (bare && Deeds.SHRINKING.has(lemma)) {
            return Optional.of(change("size", "", "small", from));
        }
        return Optional.empty();
    }

    /// "turned into glass utensils" is a change of material, "into a prince" of what it is.
    private int becomeNoun(NounPhrase np) {
        Optional<String> material = np.attributes().stream()
                .filter(a -> a.kind() == Attribute.Kind.MATERIAL)
                .map(Attribute::word)
                .findFirst();
        List<Integer> who = clauses.actors();
        boolean same = !who.isEmpty()
                && clauses.script.things.get(who.getFirst()).noun().endsWith(np.noun());
        if (same && material.isPresent()) {
            String was = clauses.script
                    .things
                    .get(who.getFirst())
                    .first(Attribute.Kind.MATERIAL)
                    .orElse("");
            clauses.read(np.from(), np.next(), "change");
            return change("material", was, material.get(), np.next());
        }
        String adjectives = np.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
        clauses.read(np.from(), np.next(), "change");
        return change("state", "", adjectives + np.noun(), np.next());
    }

    /// "color", "in size", "its colour": what changes is named; the change says it anyway.
    private int skipProperty(int i) {
        int at = clauses.line.concept(i) instanceof Concept.Relates ? i + 1 : i;
        Optional<NounPhrase> np = clauses.nouns.at(at);
        boolean property = np.isPresent()
                && PROPERTIES.contains(np.get().noun())
                && np.get().attributes().isEmpty();
        return property ? clauses.read(i, np.get().next(), "property that changes") : i;
    }

    private static final java.util.Set<String> PROPERTIES = java.util.Set.of(
            "color", "colour", "size", "shape", "hue", "shade", "appearance", "form", "material", "texture", "tone");

    /// The change between two spans of words.
    private int spans(String lemma, int from) {
        int to = toAfter(from + 1);
        int end = spanEnd(to + 1);
        String was = clauses.line.text(from + 1, to);
        String becomes = clauses.line.text(to + 1, end);
        clauses.read(from, end, "change from and to");
        weather(from + 1, end);
        return change(property(lemma, was, becomes), was, becomes, end);
    }

    private void weather(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.line.concept(i) instanceof Concept.Weathers(var weather)) {
                clauses.weather(weather);
            } else if (clauses.line.concept(i) instanceof Concept.Dates(var time)) {
                clauses.date(time);
            }
        }
    }

    /// Where the "to" of a "from" stands, or -1: within the clause.
    private int toAfter(int i) {
        for (int j = i; j < Math.min(i + 12, clauses.line.size()); j++) {
            boolean ends = clauses.line.isStop(j)
                    || clauses.line.isJoint(j, Concept.Joint.THEN)
                    || clauses.line.isJoint(j, Concept.Joint.WHILE);
            if (ends) {
                return -1;
            }
            if (clauses.line.leads(j, Concept.Way.TO) || clauses.line.leads(j, Concept.Way.INTO)) {
                return j;
            }
        }
        return -1;
    }

    private int spanEnd(int i) {
        int j = i;
        while (j < clauses.line.size() && j < i + 12 && !endsSpan(j)) {
            j++;
        }
        return j;
    }

    private boolean endsSpan(int j) {
        Concept concept = clauses.line.concept(j);
        boolean joint = concept instanceof Concept.Joins(var joins)
                && (joins != Concept.Joint.AND || clauses.line.isVerb(j + 1, VerbForm.Form.PRESENT));
        boolean sky = (concept instanceof Concept.Dates || concept instanceof Concept.Weathers)
                && SKY_PREPOSITIONS.contains(clauses.line
                        .tokens()
                        .get(clauses.line.items().get(j).from())
                        .word());
        return clauses.line.isStop(j)
                || clauses.line.isComma(j) && !(clauses.line.concept(j + 1) instanceof Concept.Describes)
                || joint
                || sky
                || concept instanceof Concept.Shoots
                || concept instanceof Concept.Plays
                || concept instanceof Concept.Relates
                || clauses.line.leads(j, Concept.Way.BY)
                || clauses.line.leads(j, Concept.Way.FOR)
                || clauses.line.isVerb(j, VerbForm.Form.PRESENT);
    }

    private static final java.util.Set<String> SKY_PREPOSITIONS =
            java.util.Set.of("in", "with", "under", "by", "on", "at", "during", "through");

    private boolean isQuality(int i) {
        return clauses.line.concept(i) instanceof Concept.Describes
                        && clauses.nouns.at(i).isEmpty()
                || clauses.line.concept(i) instanceof Concept.Describes && clauses.line.leads(i + 1, Concept.Way.TO);
    }

    /// What changes, by the words for before and after, else by the verb.
    private static String property(String lemma, String was, String becomes) {
        if (any(becomes, Colours.NAMES) && (was.isEmpty() || any(was, Colours.NAMES))) {
            return "color";
        }
        boolean sized = ends(becomes, Sizes.NAMES, SMALL, BIG) && (was.isEmpty() || ends(was, Sizes.NAMES, SMALL, BIG));
        if (sized || Deeds.GROWING.has(lemma) && !was.isEmpty() && ends(was, SMALL)) {
            return "size";
        }
        if (ends(becomes, LIGHT) && (was.isEmpty() || ends(was, LIGHT))) {
            return "brightness";
        }
        return any(becomes, Materials.NAMES) && (was.isEmpty() || any(was, Materials.NAMES)) ? "material" : "state";
    }

    private static boolean any(String text, WordList... lists) {
        return Arrays.stream(text.split(" ", -1))
                .anyMatch(word -> Arrays.stream(lists).anyMatch(list -> list.has(word)));
    }

    private static boolean ends(String text, WordList... lists) {
        return any(text.substring(text.lastIndexOf(' ') + 1), lists);
    }

    private int change(String property, String from, String to, int next) {
        Event.Timing timing =
                clauses.event >= 0 && clauses.joint != Concept.Joint.WHILE ? Event.Timing.AFTER : clauses.timing();
        List<Integer> who = clauses.actors();
        clauses.event = -1;
        for (int thing : who) {
            boolean first = clauses.event < 0;
            Event.Changes changes =
                    new Event.Changes(thing, property, from, to, clauses.pace, first ? timing : Event.Timing.TOGETHER);
            if (clauses.script.add(changes) && first) {
                clauses.event = clauses.script.events.size() - 1;
            }
            if (property.equals("color") && !from.isEmpty()) {
                startAs(thing, from);
            }
        }
        clauses.pace = Event.Pace.NORMAL;
        clauses.afterThen = false;
        clauses.afterComma = false;
        clauses.joint = Concept.Joint.AND;
        return next;
    }

    private void startAs(int thing, String colour) {
        if (clauses.script.things.get(thing).first(Attribute.Kind.COLOUR).isEmpty() && !Nouns.isAbstract(colour)) {
            clauses.cast.describe(thing, new Attribute(Attribute.Kind.COLOUR, colour));
        }
    }
}
