package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.Holders;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;

/// Prepositions of motion: where a deed goes, where it comes from, by whom and at what.
final class Leading {
    private static final Set<String> COLLIDING = Set.of("crash", "bump", "smash", "collide", "slam");

    private static final Set<String> TAKING = Set.of(
            "take", "pick", "grab", "steal", "pull", "lift", "snatch", "remove", "pluck", "get", "fetch", "collect");

    private final Clauses clauses;

    Leading(Clauses clauses) {
        this.clauses = clauses;
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
            if (clauses.line.plain(i).equals("as") && clauses.attaching.hasVerb(i + 1)) {
                return clauses.join(i, Concept.Joint.WHILE);
            }
            Optional<NounPhrase> likened = clauses.nouns.at(i + 1);
            return clauses.read(i, likened.map(NounPhrase::next).orElse(i + 1), "likeness");
        }
        Optional<Referring.Group> object = clauses.referring.object(i + 1, false);
        clauses.read(i, i + 1, clauses.line.items().get(i).derivation().rule());
        if (object.isEmpty()) {
            return i + 1;
        }
        Referring.Group group = object.get();
        group.place().filter(np -> np.noun().equals("camera")).ifPresent(np -> clauses.attaching.toCamera());
        group.place().ifPresent(np -> placeBy(way, np));
        if (!group.things().isEmpty()) {
            lead(way, group.things().getFirst());
            clauses.recent = clauses.referring.seen(group.things());
            clauses.subjects =
                    clauses.subjects.isEmpty() && clauses.placeSubject.isEmpty() ? group.things() : clauses.subjects;
        }
        clauses.afterComma = false;
        return group.next();
    }

    private void placeBy(Concept.Way way, NounPhrase np) {
        if (way != Concept.Way.ABOUT && way != Concept.Way.FOR) {
            clauses.referring.place(np);
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
        if (CONSUMING.contains(first(acts))) {
            // "drinks from a cup": the cup is what the hand takes.
            return acts.target().isEmpty() ? Events.aimed(acts, object) : Events.using(acts, object);
        }
        boolean taken = (Deeds.PUTTING.has(first(acts)) || TAKING.contains(first(acts)))
                && acts.target().isPresent();
        if (!taken && !Verbs.TRAVELS.has(first(acts))) {
            return acts;
        }
        int mover = taken ? acts.target().getAsInt() : acts.actor();
        String noun = clauses.script.things.get(object).noun();
        if (mover != object && !clauses.isPerson(object)) {
            clauses.relate(
                    mover,
                    Holders.CONTAINERS.has(noun) ? Relation.Kind.INSIDE : Relation.Kind.ON,
                    List.of(object),
                    false);
        }
        boolean down = acts.direction().isEmpty()
                && Set.of("fall", "roll", "drop", "tumble", "slide").contains(acts.verb());
        return down ? Events.heading(acts, Event.Direction.DOWN) : acts;
    }

    private static final Set<String> CONSUMING = Set.of("drink", "sip", "eat", "slurp", "lick");

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
}
