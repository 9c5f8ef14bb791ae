package studio.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import studio.language.grammar.Concept;
import studio.language.lexicon.Compounds;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Sizes;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.language.words.VerbForm;

/// What a preposition ties to what: a relation between things, a place, the end of a motion, a tool, clothes.
final class Attaching {
    private static final Set<String> CONTAINERS = Set.of(
            "box",
            "bag",
            "jar",
            "bowl",
            "cup",
            "mug",
            "basket",
            "bucket",
            "bottle",
            "vase",
            "glass",
            "pot",
            "pan",
            "drawer",
            "cage",
            "tank",
            "suitcase",
            "backpack",
            "pocket",
            "hat",
            "barrel",
            "can",
            "carton",
            "crate",
            "envelope",
            "fridge",
            "refrigerator",
            "oven",
            "flowerpot",
            "trunk",
            "chest",
            "purse",
            "handbag",
            "wallet",
            "sink",
            "bathtub",
            "nest",
            "hole",
            "cave",
            "kennel",
            "egg",
            "shell");

    private static final Set<String> SUPPORTS = Set.of(
            "table",
            "desk",
            "shelf",
            "bed",
            "counter",
            "tray",
            "plate",
            "couch",
            "sofa",
            "bench",
            "chair",
            "cake",
            "pizza",
            "dining table",
            "coffee table",
            "nightstand",
            "bookshelf",
            "pole",
            "tree",
            "roof");

    private final Clauses clauses;

    Attaching(Clauses clauses) {
        this.clauses = clauses;
    }

    /// Whether any of these already stands in a relation: then "and a lamp" begins anew.
    boolean placed(List<Integer> things) {
        return clauses.script.relations.stream().anyMatch(r -> things.contains(r.subject()));
    }

    /// The things named from an item on: noun phrases joined by "and" where both are meant.
    record Group(List<Integer> things, Optional<NounPhrase> place, int next) {}

    /// Reads what a preposition at `i` leads to.
    Optional<Group> object(int i, boolean both) {
        String word = clauses.line.plain(i);
        if (Cast.isPronoun(word) || word.equals("her") && clauses.nouns.at(i).isEmpty()) {
            clauses.read(i, i + 1, "pronoun: " + word);
            return Optional.of(new Group(meant(word), Optional.empty(), i + 1));
        }
        Optional<NounPhrase> first = clauses.nouns.at(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase np = first.get();
        clauses.takeAsides(np);
        clauses.read(np.from(), np.next(), "noun phrase");
        if (isNoThing(np)) {
            return Optional.of(new Group(List.of(), Optional.of(np), np.next()));
        }
        List<Integer> things = new ArrayList<>(List.of(clauses.cast.of(np)));
        int next = np.next();
        if (both && things.size() == 1 && clauses.line.isJoint(next, Concept.Joint.AND)) {
            Optional<NounPhrase> second = clauses.nouns.at(next + 1);
            if (second.isPresent() && !isNoThing(second.get())) {
                things.add(clauses.cast.of(second.get()));
                next = clauses.read(next, second.get().next(), "noun phrase");
            }
        }
        return Optional.of(new Group(things, Optional.empty(), next));
    }

    /// Behind a deed, "it" is rather what was last named than the one who acts.
    private List<Integer> meant(String word) {
        List<Integer> others = others();
        boolean other = clauses.event >= 0 && !others.isEmpty() && (word.equals("it") || word.equals("them"));
        return clauses.cast.pronoun(word, other ? List.of() : clauses.subjects, other ? others : clauses.recent);
    }

    private List<Integer> others() {
        List<Integer> near = clauses.recent.stream()
                .filter(r -> !clauses.subjects.contains(r))
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        return IntStream.range(0, clauses.script.things.size())
                .map(k -> clauses.script.things.size() - 1 - k)
                .filter(t -> !clauses.subjects.contains(t) && !clauses.isPerson(t))
                .limit(1)
                .boxed()
                .toList();
    }

    /// Places, parts of places and what cannot be shown are no things to be placed by.
    private boolean isNoThing(NounPhrase np) {
        if (clauses.cast.known(np).isPresent() && !Nouns.isFixture(np.noun())) {
            return false;
        }
        boolean own = Nouns.isBodyPart(np.noun())
                && (np.determiner() == NounPhrase.Determiner.POSSESSIVE
                        || np.determiner() == NounPhrase.Determiner.NONE
                                && clauses.subjects.stream().anyMatch(clauses::isLiving));
        return own
                || Nouns.isArea(np.noun())
                || Nouns.isFixture(np.noun())
                || Nouns.isAbstract(np.noun())
                || Nouns.isActivity(np.noun());
    }

    /// "in London", "in a barn": where something is, when it is no container.
    private boolean isWhere(NounPhrase np, Relation.Kind kind) {
        boolean name = np.determiner() == NounPhrase.Determiner.NONE
                && !np.plural()
                && !np.said()
                && np.attributes().isEmpty()
                && !CONTAINERS.contains(np.noun())
                && !Nouns.isLiving(np.noun())
                && !Nouns.isAbstract(np.noun())
                && !Nouns.isActivity(np.noun())
                && !Nouns.isFixture(np.noun())
                && !Nouns.isGround(np.noun())
                && !Compounds.NOUNS.has(np.noun());
        return kind == Relation.Kind.INSIDE && clauses.cast.known(np).isEmpty() && (name || Nouns.isEntered(np.noun()));
    }

    /// A relation and what it leads to.
    int relation(int i, Concept.Relates relates) {
        if (relates.kind() == Relation.Kind.INSIDE && startsClothes(i + 1)) {
            return clothes(i);
        }
        if (clauses.line.plain(i).equals("before") && hasVerb(i + 1)) {
            return clauses.join(i, Concept.Joint.THEN);
        }
        Optional<NounPhrase> where = clauses.nouns.at(i + 1).filter(np -> isWhere(np, relates.kind()));
        if (where.isPresent()) {
            clauses.takeAsides(where.get());
            clauses.script.settle(Clauses.placeName(where.get()));
            return clauses.read(i, where.get().next(), "place");
        }
        if (relates.kind() == Relation.Kind.WITH && opensClause(i + 1)) {
            clauses.subjects = List.of();
            clauses.event = -1;
            clauses.afterThen = false;
            clauses.joint = Concept.Joint.WHILE;
            return clauses.read(i, i + 1, "with a clause of its own");
        }
        if (relates.kind() == Relation.Kind.WITH && clauses.event < 0) {
            Optional<NounPhrase> part = clauses.nouns.at(i + 1).filter(this::isPartOfSubject);
            if (part.isPresent()) {
                return describe(i, part.get());
            }
        }
        Optional<Group> object = object(i + 1, relates.kind() == Relation.Kind.BETWEEN);
        if (object.isEmpty()) {
            return own(i, relates);
        }
        Group group = object.get();
        clauses.read(i, i + 1, clauses.line.items().get(i).derivation().rule());
        if (group.place().isPresent()) {
            place(group.place().get());
            return group.next();
        }
        if (group.things().isEmpty()) {
            return group.next();
        }
        if (relates.kind() == Relation.Kind.WITH) {
            with(group);
        } else if (clauses.event >= 0) {
            ofEvent(relates, group);
        } else {
            ofThings(relates, group);
        }
        clauses.recent = seen(group.things());
        clauses.afterComma = false;
        return group.next();
    }

    /// What a deed is done to stays nearer than what a preposition brings.
    private List<Integer> seen(List<Integer> things) {
        List<Integer> all = new ArrayList<>();
        clauses.eventTarget().ifPresent(all::add);
        things.stream().filter(t -> !all.contains(t)).forEach(all::add);
        return all;
    }

    /// "with a bus driving down it": what comes does something itself.
    private boolean opensClause(int i) {
        return clauses.nouns
                .at(i)
                .filter(np -> clauses.line.isVerb(afterAdverbs(np.next()), VerbForm.Form.ING)
                        && !Nouns.isNounInIng(clauses.line.plain(np.next())))
                .isPresent();
    }

    private int afterAdverbs(int i) {
        boolean adverb =
                clauses.line.concept(i) instanceof Concept.Paces || clauses.line.concept(i) instanceof Concept.Silent;
        return adverb ? afterAdverbs(i + 1) : i;
    }

    /// "a man with a long beard": what the living are made of belongs to them.
    private boolean isPartOfSubject(NounPhrase np) {
        return Nouns.isBodyPart(np.noun())
                && !clauses.subjects.isEmpty()
                && clauses.subjects.stream().allMatch(clauses::isLiving);
    }

    private int describe(int i, NounPhrase part) {
        String words = part.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
        clauses.subjects.forEach(
                s -> clauses.cast.describe(s, new Attribute(Attribute.Kind.BUILD, words + part.noun())));
        return clauses.read(i, part.next(), "part of the body");
    }

    /// Whether a noun phrase with its own verb begins at an item.
    private boolean hasVerb(int i) {
        return clauses.nouns
                .at(i)
                .filter(np -> clauses.verbs.follows(np.next()))
                .isPresent();
    }

    private int own(int i, Concept.Relates relates) {
        if (relates.sense() == Concept.Sense.OWN && clauses.subjects.size() == 1) {
            return clauses.read(i, i + 1, "own side");
        }
        return clauses.read(i, i + 1, "relation to nothing said");
    }

    private void place(NounPhrase np) {
        if (Nouns.isArea(np.noun()) && !Nouns.isFixture(np.noun())) {
            clauses.script.settle(Clauses.placeName(np));
        }
    }

    /// "a cup on a table": no deed comes between.
    private void ofThings(Concept.Relates relates, Group group) {
        List<Integer> placed = clauses.subjects.isEmpty() ? clauses.recent : clauses.subjects;
        boolean chain = clauses.joint == Concept.Joint.AND && placed.isEmpty();
        if (clauses.placeSubject.isPresent() || chain) {
            return;
        }
        for (int subject : placed) {
            if (relates.sense() == Concept.Sense.TURNED) {
                group.things().forEach(o -> clauses.relate(o, relates.kind(), List.of(subject), false));
            } else if (!group.things().contains(subject)) {
                clauses.relate(subject, relates.kind(), between(relates, group), false);
            }
        }
    }

    private static List<Integer> between(Concept.Relates relates, Group group) {
        return relates.kind() == Relation.Kind.BETWEEN
                ? group.things()
                : List.of(group.things().getFirst());
    }

    /// A relation after a deed: where it ends, or where it is done.
    private void ofEvent(Concept.Relates relates, Group group) {
        if (!(clauses.script.events.get(clauses.event) instanceof Event.Acts acts)) {
            return;
        }
        String verb =
                acts.verb().contains(" ") ? acts.verb().substring(0, acts.verb().indexOf(' ')) : acts.verb();
        int object = group.things().getFirst();
        if (ends(relates, verb, acts) && acts.destination().isEmpty()) {
            Event.Destination destination = new Event.Destination(relates.kind(), object);
            clauses.script.events.set(clauses.event, Events.ending(acts, destination));
            return;
        }
        boolean touches = relates.kind() == Relation.Kind.ON && TOUCHING.contains(verb);
        if (touches) {
            clauses.script.events.set(clauses.event, Events.aimed(acts, object));
        } else if (acts.actor() != object) {
            clauses.relate(acts.actor(), relates.kind(), between(relates, group), false);
        }
    }

    /// After these, "on" names what the deed is done to.
    private static final Set<String> TOUCHING = Set.of(
            "chew", "knock", "tap", "draw", "type", "write", "paint", "peck", "nibble", "gnaw", "bang", "pull", "push",
            "tug", "focus", "work", "feed", "graze", "press", "click", "pounce", "step", "stamp", "blow", "snack",
            "spray", "hammer");

    private static boolean ends(Concept.Relates relates, String verb, Event.Acts acts) {
        boolean at = relates.kind() == Relation.Kind.ON
                || relates.kind() == Relation.Kind.INSIDE
                || relates.kind() == Relation.Kind.UNDER
                || relates.kind() == Relation.Kind.NEAR
                || relates.kind() == Relation.Kind.NEXT_TO;
        if (relates.sense() == Concept.Sense.GOAL) {
            return true;
        }
        if (acts.target().isPresent()) {
            return Deeds.PUTTING.has(verb);
        }
        return at ? Deeds.LANDING.has(verb) : Verbs.TRAVELS.has(verb) && !Verbs.RESTS.has(verb);
    }

    /// "with": worn or carried by a person, a tool of a deed, on or in a thing, or only near it.
    private void with(Group group) {
        int object = group.things().getFirst();
        if (clauses.event >= 0 && clauses.script.events.get(clauses.event) instanceof Event.Acts acts) {
            withEvent(acts, object);
            return;
        }
        if (clauses.placeSubject.isPresent() || clauses.subjects.isEmpty()) {
            clauses.subjects = clauses.subjects.isEmpty() ? group.things() : clauses.subjects;
            return;
        }
        int subject = clauses.recent.isEmpty() ? clauses.subjects.getLast() : clauses.recent.getLast();
        if (subject != object) {
            company(subject, object);
        }
    }

    private void withEvent(Event.Acts acts, int object) {
        String verb = acts.verb();
        boolean posture = Deeds.POSTURES.has(verb) || Verbs.TRAVELS.has(verb) && !isFilled(acts);
        if (acts.actor() == object) {
            return;
        }
        if (acts.target().isPresent() && clauses.isLiving(acts.actor())) {
            clauses.script.events.set(clauses.event, Events.using(acts, object));
        } else if (posture) {
            company(acts.actor(), object);
        } else {
            clauses.script.events.set(clauses.event, Events.aimed(acts, object));
        }
    }

    private static boolean isFilled(Event.Acts acts) {
        return acts.target().isPresent();
    }

    void company(int subject, int object) {
        Thing holder = clauses.script.things.get(subject);
        Thing held = clauses.script.things.get(object);
        if (holder.kind() == Thing.Kind.PERSON
                && Nouns.isGarment(held.noun())
                && held.count() == 1
                && object == clauses.script.things.size() - 1
                && !held.noun().equals("glasses")) {
            clauses.cast.describe(subject, clothing(held));
            clauses.script.things.removeLast();
            return;
        }
        if (holder.kind() != Thing.Kind.OBJECT && held.kind() == Thing.Kind.OBJECT && holder.count() == 1) {
            clauses.relate(subject, Relation.Kind.WITH, List.of(object), false);
        } else if (COVERING.contains(clauses.state)) {
            clauses.relate(object, Relation.Kind.ON, List.of(subject), false);
        } else if (CONTAINERS.contains(holder.noun()) || clauses.state.equals("fill")) {
            clauses.relate(object, Relation.Kind.INSIDE, List.of(subject), false);
        } else if (SUPPORTS.contains(holder.noun())) {
            clauses.relate(object, Relation.Kind.ON, List.of(subject), false);
        } else {
            clauses.relate(subject, Relation.Kind.NEXT_TO, List.of(object), false);
        }
    }

    private static final Set<String> COVERING = Set.of(
            "paint", "cover", "decorate", "top", "adorn", "carve", "embroider", "dot", "draw", "garnish", "print");

    private static Attribute clothing(Thing worn) {
        String words = worn.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
        return new Attribute(Attribute.Kind.CLOTHES, words + worn.noun());
    }

    private boolean startsClothes(int i) {
        boolean wearer =
                !clauses.subjects.isEmpty() && clauses.subjects.stream().allMatch(clauses::isLiving)
                        || !clauses.recent.isEmpty() && clauses.isLiving(clauses.recent.getLast());
        return wearer
                && clauses.nouns.at(i).filter(np -> Nouns.isGarment(np.noun())).isPresent();
    }

    /// What someone wears: each garment becomes an attribute, with its own adjectives.
    int clothes(int i) {
        List<Integer> wearers = clauses.event >= 0 || clauses.subjects.isEmpty() ? clauses.recent : clauses.subjects;
        int next = clauses.read(i, i + 1, "clothes");
        Optional<NounPhrase> worn = clauses.nouns.at(next);
        boolean any = false;
        while (worn.isPresent() && (!any || Nouns.isGarment(worn.get().noun()))) {
            NounPhrase np = worn.get();
            String words = np.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
            for (int wearer : wearers) {
                clauses.cast.describe(wearer, new Attribute(Attribute.Kind.CLOTHES, words + np.noun()));
            }
            next = clauses.read(np.from(), np.next(), "clothes");
            any = true;
            boolean more = clauses.line.isJoint(next, Concept.Joint.AND) || clauses.line.isComma(next);
            boolean garment = more
                    && clauses.nouns
                            .at(next + 1)
                            .filter(n -> Nouns.isGarment(n.noun()))
                            .isPresent();
            if (garment) {
                clauses.read(next, next + 1, "clothes");
            }
            worn = more ? clauses.nouns.at(next + 1) : Optional.empty();
        }
        return next;
    }

    /// A preposition of motion, and what it leads to.
    int way(int i, Concept.Way way) {
        if (way == Concept.Way.FROM && clauses.verbs.becoming.beginsAt(i)) {
            return clauses.verbs.becoming.fromTo(i);
        }
        if (way == Concept.Way.TO && clauses.verbs.beginsAt(i + 1)) {
            clauses.read(i, i + 1, "way: to do");
            return clauses.verbs.read(i + 1);
        }
        if (way == Concept.Way.ABOUT) {
            if (clauses.line.plain(i).equals("as") && hasVerb(i + 1)) {
                return clauses.join(i, Concept.Joint.WHILE);
            }
            Optional<NounPhrase> likened = clauses.nouns.at(i + 1);
            return clauses.read(i, likened.map(NounPhrase::next).orElse(i + 1), "likeness");
        }
        Optional<Group> object = object(i + 1, false);
        clauses.read(i, i + 1, clauses.line.items().get(i).derivation().rule());
        if (object.isEmpty()) {
            return i + 1;
        }
        Group group = object.get();
        group.place().ifPresent(np -> placeBy(way, np));
        if (!group.things().isEmpty()) {
            lead(way, group.things().getFirst());
            clauses.recent = seen(group.things());
            clauses.subjects =
                    clauses.subjects.isEmpty() && clauses.placeSubject.isEmpty() ? group.things() : clauses.subjects;
        }
        clauses.afterComma = false;
        return group.next();
    }

    private void placeBy(Concept.Way way, NounPhrase np) {
        if (way != Concept.Way.ABOUT && way != Concept.Way.FOR) {
            place(np);
        }
    }

    private void lead(Concept.Way way, int object) {
        if (clauses.event < 0 || !(clauses.script.events.get(clauses.event) instanceof Event.Acts acts)) {
            leadThing(way, object);
            return;
        }
        if (acts.actor() == object && way != Concept.Way.BY) {
            return;
        }
        Event led = switch (way) {
            case TO -> Events.aimed(end(acts, Relation.Kind.NEXT_TO, object), object);
            case INTO -> Events.aimed(end(acts, entering(acts), object), object);
            case THROUGH, ALONG, FOR -> Events.aimed(acts, object);
            case AT -> at(acts, object);
            case OFF, FROM -> left(acts, object);
            case BY -> by(acts, object);
            case OF, ABOUT -> acts;
        };
        clauses.script.events.set(clauses.event, led);
    }

    private static Event end(Event.Acts acts, Relation.Kind kind, int object) {
        boolean moves =
                Verbs.TRAVELS.has(first(acts)) || Deeds.PUTTING.has(first(acts)) || kind == Relation.Kind.INSIDE;
        return acts.destination().isPresent() || !moves
                ? acts
                : Events.ending(acts, new Event.Destination(kind, object));
    }

    private static final Set<String> COLLIDING = Set.of("crash", "bump", "smash", "collide", "slam");

    private static final Set<String> TAKING = Set.of(
            "take", "pick", "grab", "steal", "pull", "lift", "snatch", "remove", "pluck", "get", "fetch", "collect");

    /// A wave crashes into a lighthouse and stays outside.
    private static Relation.Kind entering(Event.Acts acts) {
        return COLLIDING.contains(first(acts)) ? Relation.Kind.NEXT_TO : Relation.Kind.INSIDE;
    }

    private static String first(Event.Acts acts) {
        int space = acts.verb().indexOf(' ');
        return space < 0 ? acts.verb() : acts.verb().substring(0, space);
    }

    /// One sits at a desk, but looks at a bird.
    private Event at(Event.Acts acts, int object) {
        boolean there = Deeds.POSTURES.has(first(acts)) || acts.target().isPresent() && !Deeds.PUTTING.has(first(acts));
        if (there && acts.actor() != object) {
            clauses.relate(acts.actor(), Relation.Kind.NEXT_TO, List.of(object), false);
            return acts;
        }
        return Events.aimed(acts, object);
    }

    /// "rolls off the table": what moves was there at first.
    private Event left(Event.Acts acts, int object) {
        boolean taken = (Deeds.PUTTING.has(first(acts)) || TAKING.contains(first(acts)))
                && acts.target().isPresent();
        if (!taken && !Verbs.TRAVELS.has(first(acts))) {
            return acts;
        }
        int mover = taken ? acts.target().getAsInt() : acts.actor();
        String noun = clauses.script.things.get(object).noun();
        if (mover != object && !clauses.isPerson(object)) {
            clauses.relate(
                    mover, CONTAINERS.contains(noun) ? Relation.Kind.INSIDE : Relation.Kind.ON, List.of(object), false);
        }
        boolean down = acts.direction().isEmpty()
                && Set.of("fall", "roll", "drop", "tumble", "slide").contains(acts.verb());
        return down ? Events.heading(acts, Event.Direction.DOWN) : acts;
    }

    private Event by(Event.Acts acts, int agent) {
        if (clauses.verbs.passive) {
            return Events.by(acts, agent);
        }
        if (acts.actor() != agent) {
            clauses.relate(acts.actor(), Relation.Kind.NEXT_TO, List.of(agent), false);
        }
        return acts;
    }

    private void leadThing(Concept.Way way, int object) {
        List<Integer> placed = clauses.subjects;
        if (placed.isEmpty() || placed.contains(object)) {
            return;
        }
        switch (way) {
            case AT, BY -> placed.forEach(s -> clauses.relate(s, Relation.Kind.NEXT_TO, List.of(object), false));
            case TO, FROM, INTO, OFF, THROUGH, ALONG, OF, FOR, ABOUT -> {}
        }
    }

    /// The thing that a camera word goes on to: "orbits the table", "close-up of a hand".
    int cameraSubject(int i) {
        int at = i + 1;
        String word = clauses.line.plain(at);
        if (Cast.isPronoun(word)) {
            List<Integer> meant = clauses.cast.pronoun(word, clauses.subjects, clauses.recent);
            boolean one = meant.size() == 1 && !word.equals("them");
            if (one) {
                clauses.script.cameraSubject = OptionalInt.of(meant.getFirst());
            }
            return clauses.read(at, at + 1, "camera subject");
        }
        Optional<NounPhrase> np = clauses.nouns.at(at);
        if (np.isEmpty() || isNoThing(np.get())) {
            return at;
        }
        int thing = clauses.cast.of(np.get());
        clauses.script.cameraSubject = OptionalInt.of(thing);
        clauses.subjects = List.of(thing);
        clauses.recent = List.of(thing);
        clauses.takeAsides(np.get());
        clauses.afterStop = false;
        return clauses.read(at, np.get().next(), "camera subject");
    }

    /// "the number of cats is more than that of dogs": settles numbers that were not counted.
    int comparison(int i, Concept.Comparison comparison) {
        Optional<Group> object = object(i + 1, false);
        clauses.read(i, i + 1, "comparison");
        if (object.isEmpty() || object.get().things().isEmpty() || clauses.recent.isEmpty()) {
            return i + 1;
        }
        int left = clauses.recent.getLast();
        int right = object.get().things().getFirst();
        Comparisons.settle(clauses, left, comparison, right);
        return object.get().next();
    }

    /// Whether an attribute says that something is larger than usual.
    static boolean isBig(String word) {
        return Sizes.BIG.has(word);
    }
}
