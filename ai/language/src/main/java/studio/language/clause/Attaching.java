package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.Holders;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;

/// What a relation ties to what: things to things, a deed to where it ends or is done, the camera to its subject.
final class Attaching {
    /// After these, "on" names what the deed is done to.
    private static final Set<String> TOUCHING = Set.of(
            "chew", "knock", "tap", "draw", "type", "write", "paint", "peck", "nibble", "gnaw", "bang", "pull", "push",
            "tug", "focus", "work", "feed", "graze", "press", "click", "pounce", "step", "stamp", "blow", "snack",
            "spray", "hammer");

    private final Clauses clauses;

    Attaching(Clauses clauses) {
        this.clauses = clauses;
    }

    /// Whether any of these already stands in a relation: then "and a lamp" begins anew.
    boolean placed(List<Integer> things) {
        return clauses.script.relations.stream().anyMatch(r -> things.contains(r.subject()));
    }

    /// A relation and what it leads to.
    int relation(int i, Concept.Relates relates) {
        if (relates.kind() == Relation.Kind.INSIDE && clauses.company.startsClothes(i + 1)) {
            return clauses.company.clothes(i);
        }
        if (clauses.company.worn.dresses(i, relates.kind())) {
            return clauses.company.worn.dress(i);
        }
        if (clauses.line.plain(i).equals("before") && hasVerb(i + 1)) {
            return clauses.join(i, Concept.Joint.THEN);
        }
        Optional<NounPhrase> where =
                clauses.nouns.at(i + 1).filter(np -> clauses.referring.isWhere(np, relates.kind()));
        if (where.isPresent()) {
            clauses.takeAsides(where.get());
            clauses.script.settle(Clauses.placeName(where.get()));
            return clauses.read(i, where.get().next(), "place");
        }
        if (relates.kind() == Relation.Kind.WITH && clauses.company.opensClause(i + 1)) {
            clauses.subjects = List.of();
            clauses.event = -1;
            clauses.afterThen = false;
            clauses.joint = Concept.Joint.WHILE;
            return clauses.read(i, i + 1, "with a clause of its own");
        }
        if (relates.kind() == Relation.Kind.WITH && clauses.event < 0) {
            Optional<NounPhrase> part = clauses.nouns.at(i + 1).filter(clauses.company::isPartOfSubject);
            if (part.isPresent()) {
                return clauses.company.describe(i, part.get());
            }
        }
        Optional<Referring.Group> object = clauses.referring.object(i + 1, relates.kind() == Relation.Kind.BETWEEN);
        if (object.isEmpty()) {
            return own(i, relates);
        }
        Referring.Group group = object.get();
        clauses.read(i, i + 1, clauses.line.items().get(i).derivation().rule());
        if (group.place().isPresent()) {
            clauses.referring.place(group.place().get());
            return group.next();
        }
        if (group.things().isEmpty()) {
            return group.next();
        }
        if (relates.kind() == Relation.Kind.WITH) {
            clauses.company.with(group);
        } else if (clauses.event >= 0) {
            ofEvent(relates, group);
        } else {
            ofThings(relates, group);
        }
        clauses.recent = clauses.referring.seen(group.things());
        clauses.afterComma = false;
        return group.next();
    }

    /// "looks at the camera": towards us.
    void toCamera() {
        if (clauses.event >= 0
                && clauses.script.events.get(clauses.event) instanceof Event.Acts acts
                && acts.direction().isEmpty()
                && SEEING.contains(acts.verb())) {
            clauses.script.events.set(clauses.event, Events.heading(acts, Event.Direction.FORWARD));
        }
    }

    private static final Set<String> SEEING =
            Set.of("look", "smile", "stare", "gaze", "wink", "frown", "grin", "glance", "laugh", "wave", "peer");

    /// Whether a noun phrase with its own verb begins at an item.
    boolean hasVerb(int i) {
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

    /// "a cup on a table": no deed comes between.
    private void ofThings(Concept.Relates relates, Referring.Group group) {
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

    private static List<Integer> between(Concept.Relates relates, Referring.Group group) {
        return relates.kind() == Relation.Kind.BETWEEN
                ? group.things()
                : List.of(group.things().getFirst());
    }

    /// A relation after a deed: where it ends, or where it is done.
    private void ofEvent(Concept.Relates relates, Referring.Group group) {
        if (!(clauses.script.events.get(clauses.event) instanceof Event.Acts acts)) {
            return;
        }
        String verb =
                acts.verb().contains(" ") ? acts.verb().substring(0, acts.verb().indexOf(' ')) : acts.verb();
        int object = group.things().getFirst();
        boolean boxed = Holders.CONTAINERS.has(clauses.script.things.get(object).noun());
        if (ends(relates, verb, acts, boxed) && acts.destination().isEmpty()) {
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

    private static boolean ends(Concept.Relates relates, String verb, Event.Acts acts, boolean boxed) {
        boolean at = relates.kind() == Relation.Kind.ON
                || relates.kind() == Relation.Kind.INSIDE
                || relates.kind() == Relation.Kind.UNDER
                || relates.kind() == Relation.Kind.NEAR
                || relates.kind() == Relation.Kind.NEXT_TO;
        if (relates.sense() == Concept.Sense.GOAL) {
            return true;
        }
        if (acts.target().isPresent()) {
            return Deeds.PUTTING.has(verb)
                    || relates.kind() == Relation.Kind.INSIDE && !Verbs.TRAVELS.has(verb) && boxed;
        }
        return at ? Deeds.LANDING.has(verb) : Verbs.TRAVELS.has(verb) && !Verbs.RESTS.has(verb);
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
        if (np.isEmpty() || clauses.referring.isNoThing(np.get())) {
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
        Optional<Referring.Group> object = clauses.referring.object(i + 1, false);
        clauses.read(i, i + 1, "comparison");
        if (object.isEmpty() || object.get().things().isEmpty() || clauses.recent.isEmpty()) {
            return i + 1;
        }
        int left = clauses.recent.getLast();
        int right = object.get().things().getFirst();
        Comparisons.settle(clauses, left, comparison, right);
        return object.get().next();
    }
}
