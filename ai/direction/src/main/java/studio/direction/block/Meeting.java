package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.math.Bounds;
import studio.math.Vec3;

/// Brings people to where they can do what they do: two who hug close together and face to face, whoever takes
/// something within reach of it. Who is free to begin elsewhere begins there; who is not walks.
///
/// ```
///   ○ →      ← ○        two who meet
///        ○ ○            who hug
///   ○ ▭                 who takes a cup from a table, on the side that the camera sees best
/// ```
final class Meeting {
    /// Metres a second of somebody who goes up to something.
    private static final double PACE = 1.35;

    /// Share of an event's time that going there takes at most.
    private static final double MOST = 0.5;

    /// How far two who meet are apart before, in metres.
    private static final double BEFORE = 4.6;

    /// Room between a person's middle and the edge of a table.
    private static final double EDGE = 0.27;

    /// How near a thing on the ground is to the middle of whoever takes it, and aside from it.
    private static final double AT_HAND = 0.42;

    /// A height for which the distances are meant.
    private static final double GROWN = 1.7;

    private static final double SAME = 0.12;

    private final Floor floor;
    private final List<Course> courses;
    private final ClipSheet sheet;
    private final Footwork footwork;
    private final List<Integer> related;

    /// @param related things whose place the words fix
    Meeting(Floor floor, List<Course> courses, ClipSheet sheet, List<Integer> related) {
        this.floor = floor;
        this.courses = courses;
        this.sheet = sheet;
        this.footwork = new Footwork(floor, sheet);
        this.related = related;
    }

    /// How far apart two people are who do something with each other, in metres; zero for what is done alone.
    static double apart(String motion) {
        return switch (motion) {
            case "hug" -> 0.43;
            case "kiss" -> 0.46;
            case "whisper" -> 0.5;
            case "high five" -> 0.82;
            case "shake hands" -> 0.78;
            case "give" -> 0.9;
            case "punch", "fence" -> 0.95;
            case "talk", "beckon", "bow", "dance", "laugh" -> 1.15;
            default -> 0;
        };
    }

    /// What the other does meanwhile, where both do the same or one takes what the other gives.
    static Optional<String> answer(String motion) {
        return switch (motion) {
            case "hug", "kiss", "high five", "shake hands", "fence" -> Optional.of(motion);
            default -> Optional.empty();
        };
    }

    /// Puts two people before each other.
    ///
    /// @return the second from which they are there
    double pair(Cue cue, Course who, Course other, double apart) {
        double size = (who.placed.height() + other.placed.height()) / 2 / GROWN;
        Vec3 there = other.end().position();
        Vec3 way = who.end().position().minus(there);
        Vec3 flat = new Vec3(way.x(), 0, way.z());
        double far = flat.length();
        Vec3 from = far < 0.05 ? Vec3.X.negated() : flat.normalized();
        boolean near = far < apart * size + SAME && far > apart * size - SAME;
        Vec3 place = near ? who.end().position() : there.plus(from.times(apart * size));
        double ready = come(cue, who, place, bearing(place, there));
        turn(cue, other, bearing(there, place), ready);
        return ready;
    }

    /// Two come from both sides and stop before each other.
    void meet(Cue cue, Course one, Course other) {
        if (!isFree(one) || !isFree(other)) {
            pair(cue, one, other, apart("talk"));
            return;
        }
        double size = (one.placed.height() + other.placed.height()) / 2 / GROWN;
        double half = apart("talk") * size / 2;
        Vec3 middle = one.start().position().lerp(other.start().position(), 0.5);
        boolean left = one.start().position().x() <= other.start().position().x();
        double seconds = Math.min(0.8 * cue.seconds(), (BEFORE / 2 - half) / PACE);
        walkIn(cue, one, middle, left ? -1 : 1, half, seconds);
        walkIn(cue, other, middle, left ? 1 : -1, half, seconds);
    }

    private void walkIn(Cue cue, Course who, Vec3 middle, int side, double half, double seconds) {
        double from = half + seconds * PACE;
        double yaw = -90.0 * side;
        who.startAt(who.start().moved(middle.plus(Vec3.X.times(side * from))).turned(yaw));
        footwork.walk(
                who,
                middle.plus(Vec3.X.times(side * half)),
                cue.slot().from(),
                cue.slot().from() + seconds);
    }

    /// Brings somebody to within reach of a thing.
    ///
    /// @return the second from which they are there
    double toThing(Cue cue, Course who, Course thing) {
        Vec3 at = thing.end().position();
        Optional<Bounds> table = hostOf(thing).map(Floor::now);
        Vec3 place = table.map(box -> beside(box, at, who)).orElseGet(() -> before(at, who));
        double now = Footwork.flat(who.end().position(), at);
        if (now <= Footwork.flat(place, at) + SAME) {
            return cue.slot().from();
        }
        return come(cue, who, place, bearing(place, at));
    }

    private static Vec3 before(Vec3 thing, Course who) {
        Vec3 way = who.end().position().minus(thing);
        Vec3 flat = new Vec3(way.x(), 0, way.z());
        Vec3 from = flat.length() < 0.05 ? Vec3.X.negated() : flat.normalized();
        return new Vec3(thing.x(), 0, thing.z()).plus(from.times(AT_HAND * who.placed.height() / GROWN));
    }

    /// The best side of a table to take something from it: near the thing, near the person, and not with the back to
    /// the camera.
    private Vec3 beside(Bounds table, Vec3 thing, Course who) {
        List<Vec3> sides = List.of(
                new Vec3(table.min().x() - EDGE, 0, thing.z()),
                new Vec3(table.max().x() + EDGE, 0, thing.z()),
                new Vec3(thing.x(), 0, table.min().z() - EDGE),
                new Vec3(thing.x(), 0, table.max().z() + EDGE));
        List<Double> costs = List.of(0.0, 0.0, 0.2, 0.5);
        Vec3 best = sides.getFirst();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sides.size(); i++) {
            Vec3 side = sides.get(i);
            double reach = Math.max(0, Footwork.flat(side, thing) - 0.45);
            double cost = costs.get(i)
                    + 3 * reach
                    + 0.25 * Footwork.flat(side, who.end().position());
            if (cost < least && !isTaken(side, who)) {
                best = side;
                least = cost;
            }
        }
        return best;
    }

    private boolean isTaken(Vec3 place, Course who) {
        Bounds there = Floor.now(who).translated(place.minus(who.end().position()));
        Bounds slim = there.grown(-0.12);
        return floor.obstacles(who, Optional.empty()).stream().anyMatch(box -> box.overlaps(slim));
    }

    private double come(Cue cue, Course who, Vec3 place, double yaw) {
        double from = cue.slot().from();
        Vec3 now = who.end().position();
        double far = Footwork.flat(now, place);
        Vec3 there = new Vec3(place.x(), now.y(), place.z());
        if (isFree(who)) {
            who.startAt(who.start().moved(there).turned(yaw));
            return from;
        }
        if (far < SAME) {
            turn(cue, who, yaw, from);
            return from;
        }
        double arrival = footwork.go(who, there, from, PACE, MOST * cue.seconds());
        who.add(arrival, arrival + 0.4, Motions.turnTo(yaw));
        return arrival;
    }

    private void turn(Cue cue, Course who, double yaw, double when) {
        if (isFree(who)) {
            who.startAt(who.start().turned(yaw));
        } else if (Math.abs(Motions.towards(who.end().yaw(), yaw, 1) - who.end().yaw()) > 8
                && !sheet.sits(who.placed.node())) {
            double from = Math.max(when - 0.3, cue.slot().from());
            who.add(from, from + 1.2, Motions.turnTo(yaw));
        }
    }

    /// Whether somebody may begin elsewhere: nothing done yet, no place said, on the ground.
    private boolean isFree(Course who) {
        return !who.acts()
                && !related.contains(who.placed.cast().thing())
                && who.placed.host().isEmpty()
                && sheet.last(who.placed.node()).isEmpty();
    }

    private Optional<Course> hostOf(Course thing) {
        return thing.placed
                .host()
                .flatMap(host -> courses.stream()
                        .filter(c -> c.placed.node().equals(host))
                        .findFirst());
    }

    private static double bearing(Vec3 from, Vec3 to) {
        return Math.toDegrees(StrictMath.atan2(to.x() - from.x(), to.z() - from.z()));
    }
}
