package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import studio.direction.Claim;
import studio.direction.Claim.Part;
import studio.direction.Proposal;
import studio.language.meaning.Attribute;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// What is left of a meaning when only some of the claims of its staging are accepted: the director then plans again
/// from that. What goes takes along what cannot be without it — a thing its relations and events — and what no claim
/// speaks of stays: place, hour, weather, lens.
public final class Accepted {
    private final Meaning meaning;
    private final Set<Integer> refused = new TreeSet<>();
    private final Set<Integer> plain = new TreeSet<>();
    private final List<Integer> kept = new ArrayList<>();

    private Accepted(Meaning meaning) {
        this.meaning = meaning;
    }

    /// The meaning with the accepted claims alone.
    ///
    /// @param acceptedClaims indices into the claims of the proposal
    public static Meaning of(Meaning meaning, Proposal proposal, Set<Integer> acceptedClaims) {
        Set<Integer> relations = new TreeSet<>();
        Set<Integer> events = new TreeSet<>();
        Set<Integer> moves = new TreeSet<>();
        Accepted accepted = new Accepted(meaning);
        for (int i = 0; i < proposal.claims().size(); i++) {
            Claim.Source source = proposal.claims().get(i).source();
            if (!acceptedClaims.contains(i)) {
                switch (source.part()) {
                    case THING -> accepted.refused.add(source.index());
                    case COLOUR -> accepted.plain.add(source.index());
                    case RELATION -> relations.add(source.index());
                    case EVENT -> events.add(source.index());
                    case MOVE -> moves.add(source.index());
                    case NONE -> {}
                }
            }
        }
        return accepted.without(relations, events, moves);
    }

    private Meaning without(Set<Integer> relations, Set<Integer> events, Set<Integer> moves) {
        IntStream.range(0, meaning.things().size())
                .filter(i -> !refused.contains(i))
                .forEach(kept::add);
        return new Meaning(
                kept.stream().map(this::thing).toList(),
                left(meaning.relations(), relations).stream()
                        .flatMap(r -> relation(r).stream())
                        .toList(),
                left(meaning.events(), events).stream()
                        .flatMap(e -> event(e).stream())
                        .toList(),
                camera(left(meaning.camera().moves(), moves)),
                meaning.place(),
                meaning.timeOfDay(),
                meaning.weather(),
                meaning.style(),
                meaning.seconds(),
                meaning.unread());
    }

    private static <T> List<T> left(List<T> all, Set<Integer> refused) {
        return IntStream.range(0, all.size())
                .filter(i -> !refused.contains(i))
                .mapToObj(all::get)
                .toList();
    }

    private Thing thing(int index) {
        Thing thing = meaning.things().get(index);
        List<Attribute> attributes = thing.attributes().stream()
                .filter(a -> !plain.contains(index) || a.kind() != Attribute.Kind.COLOUR)
                .toList();
        return new Thing(thing.noun(), thing.kind(), thing.count(), thing.counted(), attributes, thing.text());
    }

    /// Where a thing stands among those that are left; below zero when it is not.
    private int now(int index) {
        return kept.indexOf(index);
    }

    private OptionalInt now(OptionalInt index) {
        return index.isPresent() && now(index.getAsInt()) >= 0
                ? OptionalInt.of(now(index.getAsInt()))
                : OptionalInt.empty();
    }

    private List<Relation> relation(Relation relation) {
        List<Integer> objects = relation.objects().stream().map(this::now).toList();
        boolean whole = now(relation.subject()) >= 0 && objects.stream().allMatch(o -> o >= 0);
        return whole
                ? List.of(new Relation(
                        now(relation.subject()), relation.kind(), objects, relation.own(), relation.metres()))
                : List.of();
    }

    private List<Event> event(Event event) {
        return switch (event) {
            case Event.Changes c ->
                now(c.thing()) < 0
                        ? List.of()
                        : List.of(new Event.Changes(
                                now(c.thing()), c.property(), c.from(), c.to(), c.pace(), c.timing()));
            case Event.Acts a ->
                now(a.actor()) < 0
                        ? List.of()
                        : List.of(new Event.Acts(
                                now(a.actor()),
                                a.verb(),
                                now(a.target()),
                                now(a.tool()),
                                a.direction(),
                                a.destination()
                                        .filter(d -> now(d.object()) >= 0)
                                        .map(d -> new Event.Destination(d.kind(), now(d.object()))),
                                a.pace(),
                                a.timing()));
        };
    }

    private CameraWords camera(List<CameraWords.Moving> moves) {
        CameraWords c = meaning.camera();
        return new CameraWords(
                c.size(), c.angle(), moves, now(c.subject()), c.focalLength(), c.playback(), c.shallowFocus());
    }

    /// Whether a claim can be refused alone: those of no part of the words cannot.
    public static boolean isRefusable(Claim claim) {
        return claim.source().part() != Part.NONE;
    }
}
