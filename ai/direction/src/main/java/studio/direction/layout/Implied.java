package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// Relations that events take for granted: who rides a bicycle is on it, who reads a book holds it, who washes a car
/// stands
/// by it.
public final class Implied {
    private static final Set<String> RIDE =
            Set.of("ride", "drive", "sit", "perch", "cycle", "surf", "skateboard", "mount");
    private static final Set<String> STAY = Set.of(
            "sit", "stand", "lie", "sleep", "rest", "perch", "lean", "hang", "float", "wait", "hide", "crouch", "kneel",
            "hover", "stay", "nap");
    private static final Set<String> HOLD = Set.of(
            "hold", "carry", "read", "eat", "drink", "play", "use", "wear", "sip", "taste", "bite", "lick", "wave",
            "swing", "raise", "lift", "check", "smoke", "open", "peel", "throw", "toss", "juggle", "dribble", "write",
            "draw");
    private static final Set<String> FAR = Set.of(
            "chase",
            "follow",
            "approach",
            "see",
            "watch",
            "look",
            "go",
            "walk",
            "run",
            "fly",
            "reach",
            "enter",
            "jump",
            "leave");

    private Implied() {}

    /// The meaning with those relations added; what the words say themselves is never contradicted.
    public static Meaning filled(Meaning meaning) {
        List<Relation> relations = new ArrayList<>(meaning.relations());
        for (Event event : meaning.events()) {
            if (event instanceof Event.Acts acts) {
                of(acts, meaning.things()).filter(r -> isNew(r, relations)).ifPresent(relations::add);
                held(acts).filter(r -> isNew(r, relations)).ifPresent(relations::add);
            }
        }
        return new Meaning(
                meaning.things(),
                relations,
                meaning.events(),
                meaning.camera(),
                meaning.place(),
                meaning.timeOfDay(),
                meaning.weather(),
                meaning.style(),
                meaning.seconds(),
                meaning.unread());
    }

    /// Whether an actor sits on what carries it: rides it, or is said to sit.
    static boolean seated(Meaning meaning, int actor) {
        return meaning.events().stream()
                .anyMatch(e -> e instanceof Event.Acts a && a.actor() == actor && RIDE.contains(word(a)));
    }

    /// Whether the first thing that somebody does is to sit, on nothing that is said.
    static boolean sitsAtFirst(Meaning meaning, int actor) {
        return meaning.events().stream()
                .filter(e -> e instanceof Event.Acts a && a.actor() == actor)
                .map(e -> (Event.Acts) e)
                .findFirst()
                .filter(a -> SITTING.contains(word(a)) && !a.verb().endsWith("down"))
                .filter(a -> a.destination()
                        .filter(d -> d.kind() == Relation.Kind.ON || d.kind() == Relation.Kind.INSIDE)
                        .isEmpty())
                .isPresent();
    }

    private static final Set<String> SITTING = Set.of("sit", "perch", "type", "knit", "crochet", "sew");

    private static String word(Event.Acts acts) {
        return acts.verb().split(" ", -1)[0];
    }

    private static Optional<Relation> of(Event.Acts acts, List<Thing> things) {
        String verb = word(acts);
        if (acts.destination().isPresent()) {
            Event.Destination at = acts.destination().get();
            boolean first = acts.timing() == Event.Timing.TOGETHER;
            return STAY.contains(verb) && first
                    ? Optional.of(Relation.of(acts.actor(), at.kind(), at.object()))
                    : Optional.empty();
        }
        if (acts.target().isEmpty() || acts.target().getAsInt() == acts.actor() || FAR.contains(verb)) {
            return Optional.empty();
        }
        int target = acts.target().getAsInt();
        boolean person = things.get(acts.actor()).kind() == Thing.Kind.PERSON;
        boolean thing = things.get(target).kind() == Thing.Kind.OBJECT;
        if (RIDE.contains(verb)) {
            return Optional.of(Relation.of(acts.actor(), Relation.Kind.ON, target));
        }
        boolean holds = person && thing && HOLD.contains(verb);
        return Optional.of(Relation.of(acts.actor(), holds ? Relation.Kind.WITH : Relation.Kind.NEXT_TO, target));
    }

    private static Optional<Relation> held(Event.Acts acts) {
        return acts.tool().isPresent() && acts.tool().getAsInt() != acts.actor()
                ? Optional.of(Relation.of(
                        acts.actor(), Relation.Kind.WITH, acts.tool().getAsInt()))
                : Optional.empty();
    }

    private static boolean isNew(Relation added, List<Relation> relations) {
        int a = added.subject();
        int b = added.objects().getFirst();
        return relations.stream()
                .noneMatch(r -> r.subject() == a && r.objects().contains(b)
                        || r.subject() == b && r.objects().contains(a)
                        || r.subject() == a && added.kind() != Relation.Kind.WITH);
    }
}
