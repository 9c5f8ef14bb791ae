package studio.direction.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import studio.direction.Decision;
import studio.direction.Staged;
import studio.direction.layout.Layout;
import studio.direction.layout.Placed;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.time.FrameRate;
import studio.render.Library;
import studio.scene.term.NodeId;
import studio.scene.timeline.Track;

/// Blocks the action of a scene: gives every event its time and every actor its course.
public final class Blocking {
    private static final int PATH_MOMENTS = 13;

    private final Meaning meaning;
    private final List<Course> courses;
    private final Schedule schedule;
    private final Acting acting;
    private final Mien mien;
    private final FrameRate rate;
    private final List<Decision> decisions = new ArrayList<>();

    private Blocking(Meaning meaning, Layout layout, Library library, FrameRate rate, OptionalDouble seconds) {
        this.meaning = meaning;
        this.courses = layout.placed().stream().map(Course::new).toList();
        this.schedule = Schedule.of(meaning.events(), seconds);
        List<Integer> related =
                meaning.relations().stream().flatMap(r -> related(r).stream()).toList();
        ClipSheet sheet = new ClipSheet(rate, schedule.seconds());
        this.mien = new Mien(meaning, courses, sheet);
        this.acting = new Acting(courses, library, sheet, mien, related);
        this.rate = rate;
        carry();
    }

    private static List<Integer> related(Relation relation) {
        List<Integer> all = new ArrayList<>(relation.objects());
        all.add(relation.subject());
        return all;
    }

    /// Blocks what the words say happens.
    ///
    /// @param seconds length of the movie when it is said or given
    public static Blocked block(
            Meaning meaning, Layout layout, Library library, FrameRate rate, OptionalDouble seconds) {
        return new Blocking(meaning, layout, library, rate, seconds).block();
    }

    private void carry() {
        for (Course c : courses) {
            c.placed.host().flatMap(this::of).ifPresent(host -> c.follow(host, 0));
        }
    }

    private Optional<Course> of(NodeId node) {
        return courses.stream().filter(c -> c.placed.node().equals(node)).findFirst();
    }

    private List<Course> of(int thing) {
        return courses.stream().filter(c -> c.placed.cast().thing() == thing).toList();
    }

    private Optional<Course> first(OptionalInt thing) {
        return thing.isPresent() ? of(thing.getAsInt()).stream().findFirst() : Optional.empty();
    }

    private Blocked block() {
        List<Optional<Staged>> acted = new ArrayList<>();
        for (int i = 0; i < meaning.events().size(); i++) {
            acted.add(stage(i, schedule.slots().get(i)));
        }
        List<Staged> staged = acted.stream().flatMap(Optional::stream).toList();
        int frames = Math.max(1, rate.framesIn(schedule.seconds()));
        return new Blocked(
                schedule.seconds(), tracks(frames), acting.clips(), staged, acted, starts(), paths(), decisions);
    }

    private Optional<Staged> stage(int index, Schedule.Slot slot) {
        return switch (meaning.events().get(index)) {
            case Event.Acts acts -> act(index, Company.joined(meaning.events(), index, acts), slot);
            case Event.Changes changes -> change(changes, slot);
        };
    }

    private Optional<Staged> act(int index, Event.Acts event, Schedule.Slot slot) {
        List<Course> actors = of(event.actor());
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        Optional<Course> target = first(event.target());
        Optional<Course> goal =
                event.destination().flatMap(d -> of(d.object()).stream().findFirst());
        Optional<Course> end = goal.or(() -> approached(event, target)).filter(g -> !actors.contains(g));
        Optional<Course> partner = Company.partner(meaning.events(), index)
                .flatMap(thing -> of(thing).stream().findFirst())
                .or(() -> actors.size() == 2 ? Optional.of(actors.getLast()) : Optional.empty());
        int rank = Company.rank(meaning.events(), index);
        Cue cue = new Cue(event, slot, actors, target, end, partner, rank);
        Optional<String> motion = acting.act(cue);
        decisions.add(new Decision(
                "blocking",
                event.verb() + ": " + motion.orElse("nothing plays"),
                motion.isPresent()
                        ? "the nearest motion that the studio has"
                        : "the studio has no motion for this verb",
                List.of()));
        return Optional.of(new Staged.Action(
                actors.getFirst().placed.node(),
                event.verb(),
                target.map(t -> t.placed.node()),
                first(event.tool()).map(t -> t.placed.node()),
                slot.from(),
                slot.to(),
                motion));
    }

    /// Verbs of going that name what they go to without a preposition: "chases the cat", "enters the tent".
    private static Optional<Course> approached(Event.Acts event, Optional<Course> target) {
        boolean rides = event.verb().startsWith("ride") || event.verb().startsWith("drive");
        boolean brings = event.verb().startsWith("carry")
                || event.verb().startsWith("push")
                || event.verb().startsWith("pull")
                || event.verb().startsWith("drag");
        boolean goes = Manner.of(event.verb()).travels() || Manner.of(event.verb()) == Manner.JUMP;
        return target.filter(t -> goes && !rides && !brings && event.direction().isEmpty());
    }

    private Optional<Staged> change(Event.Changes event, Schedule.Slot slot) {
        List<Course> things = of(event.thing());
        if (things.isEmpty() || !mien.feels(event, slot, things) && !Changing.change(event, slot, things)) {
            decisions.add(new Decision(
                    "blocking", "no change", "the studio cannot show " + event.property() + " changing", List.of()));
            return Optional.empty();
        }
        return Optional.of(new Staged.Change(
                things.getFirst().placed.node(), event.property(), event.from(), event.to(), slot.from(), slot.to()));
    }

    private Map<NodeId, Stand> starts() {
        Map<NodeId, Stand> starts = new LinkedHashMap<>();
        courses.forEach(c -> starts.put(c.placed.node(), c.start()));
        return starts;
    }

    private Map<NodeId, List<Bounds>> paths() {
        Map<NodeId, List<Bounds>> paths = new LinkedHashMap<>();
        for (Course c : courses) {
            paths.put(c.placed.node(), path(c));
        }
        return paths;
    }

    private List<Bounds> path(Course c) {
        int moments = c.moves() ? PATH_MOMENTS : 1;
        List<Bounds> path = new ArrayList<>();
        for (int i = 0; i < moments; i++) {
            path.add(box(c, c.at(moments == 1 ? 0 : schedule.seconds() * i / (moments - 1))));
        }
        return path;
    }

    private static Bounds box(Course c, Stand stand) {
        Placed p = c.placed;
        Quat turn = Quat.yawPitchRoll(
                Math.toRadians(stand.yaw()), Math.toRadians(stand.pitch()), Math.toRadians(stand.roll()));
        Vec3 scale = p.cast().scale().times(stand.scale());
        return p.cast().body().transformed(new Transform(stand.position(), turn, scale));
    }

    private List<Track> tracks(int frames) {
        List<Track> tracks = new ArrayList<>();
        courses.stream().filter(Course::moves).forEach(c -> tracks.addAll(new TrackWriter(c, rate, frames).tracks()));
        return tracks;
    }
}
