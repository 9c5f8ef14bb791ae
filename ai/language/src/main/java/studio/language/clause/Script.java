package studio.language.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import studio.language.Derivation;
import studio.language.Limits;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// A meaning being written. Things, relations and events keep the order in which they were said.
final class Script {
    private final Limits limits;
    final List<Thing> things = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<CameraWords.Moving> moves = new ArrayList<>();
    final Set<String> styles = new LinkedHashSet<>();
    final Set<Integer> readTokens = new LinkedHashSet<>();
    /// Things that were first said with "the" or as someone's.
    final Set<Integer> pointed = new LinkedHashSet<>();
    final List<Derivation> derivations = new ArrayList<>();
    Optional<String> place = Optional.empty();
    Optional<String> timeOfDay = Optional.empty();
    Optional<String> weather = Optional.empty();
    Optional<CameraWords.Size> size = Optional.empty();
    Optional<CameraWords.Angle> angle = Optional.empty();
    OptionalInt cameraSubject = OptionalInt.empty();
    OptionalDouble focalLength = OptionalDouble.empty();
    OptionalDouble seconds = OptionalDouble.empty();
    CameraWords.Playback playback = CameraWords.Playback.NORMAL;
    boolean shallow;

    Script(Limits limits) {
        this.limits = limits;
    }

    /// The index of a new thing, or of the last one when there are as many as there may be.
    int add(Thing thing) {
        if (things.size() >= limits.things()) {
            return things.size() - 1;
        }
        things.add(thing);
        return things.size() - 1;
    }

    void add(Relation relation) {
        boolean own = relation.objects().contains(relation.subject());
        if (!own && relations.size() < limits.things() && !relations.contains(relation)) {
            relations.add(relation);
        }
    }

    boolean add(Event event) {
        return events.size() < limits.events() && events.add(event);
    }

    /// The first place said is the place.
    boolean settle(String noun) {
        boolean first = place.isEmpty();
        place = place.or(() -> Optional.of(noun));
        return first;
    }

    /// A view from the air stays one, though it is also someone's.
    void look(CameraWords.Angle seen) {
        if (angle.filter(CameraWords.Angle.AERIAL::equals).isEmpty()) {
            angle = Optional.of(seen);
        }
    }

    Meaning meaning(List<String> unread) {
        CameraWords camera = new CameraWords(size, angle, moves, cameraSubject, focalLength, playback, shallow);
        return new Meaning(
                things, relations, events, camera, place, timeOfDay, weather, List.copyOf(styles), seconds, unread);
    }
}
