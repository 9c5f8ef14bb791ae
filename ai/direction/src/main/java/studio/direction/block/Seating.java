package studio.direction.block;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import studio.direction.layout.Placed;
import studio.geometry.Anchor;
import studio.geometry.Figure;
import studio.math.Quat;
import studio.math.Vec3;

/// Sits people down on what there is to sit on: they go before the seat, turn their back to it, and let themselves
/// down. Several on one bench sit side by side.
final class Seating {
    /// How far from a seat somebody still means it without naming it, in metres.
    private static final double NEAR = 3.2;

    /// Room that one person takes on a bench, in metres.
    private static final double ROOM = 0.62;

    /// How far before the seat's middle somebody stands who is about to sit.
    private static final double BEFORE = 0.36;

    private static final double PACE = 1.2;
    private static final double SITS_AFTER = 1.25;

    private final List<Course> courses;
    private final Footwork footwork;
    private final ClipSheet sheet;
    private final Map<Course, Set<Integer>> taken = new HashMap<>();

    Seating(List<Course> courses, Floor floor, ClipSheet sheet) {
        this.courses = courses;
        this.footwork = new Footwork(floor, sheet);
        this.sheet = sheet;
    }

    /// Brings somebody to a seat, if there is one.
    ///
    /// @return the second from which they sit down; empty when there is no seat, or they sit already
    Optional<Double> seat(Cue cue, Course who) {
        if (who.placed.host().isPresent()) {
            return Optional.empty();
        }
        return seatFor(cue, who).map(seat -> sit(cue, who, seat));
    }

    /// The motion of somebody who has nothing to sit on: they sit on the ground, and do there what can be done sitting.
    String grounded(Cue cue, String motion, Optional<Figure> figure) {
        Course who = cue.lead();
        boolean down = sheet.sitsOnGround(who.placed.node());
        if (down && figure.filter(f -> f.knows(motion + " sitting")).isPresent()) {
            return "sitting on ground";
        }
        boolean nowhere = motion.equals("sit")
                && who.placed.host().isEmpty()
                && seatFor(cue, who).isEmpty();
        return nowhere && figure.filter(f -> f.knows("sit on ground")).isPresent() ? "sit on ground" : motion;
    }

    private Optional<Course> seatFor(Cue cue, Course who) {
        return cue.target()
                .or(cue::goal)
                .filter(c -> anchor(c).isPresent())
                .or(() -> courses.stream()
                        .filter(c -> c != who && anchor(c).isPresent() && hasRoom(c) && away(c, who) < NEAR)
                        .min(Comparator.comparingDouble(c -> away(c, who))));
    }

    private static Optional<Anchor> anchor(Course c) {
        boolean thing = !c.placed.cast().living();
        return c.placed.cast().anchors().stream()
                .filter(a -> thing && a.kind() == Anchor.Kind.SEAT)
                .findFirst();
    }

    private boolean hasRoom(Course c) {
        boolean rider = courses.stream()
                .anyMatch(k ->
                        k.placed.host().filter(h -> h.equals(c.placed.node())).isPresent());
        return !rider && taken.getOrDefault(c, Set.of()).size() < places(c);
    }

    private static int places(Course c) {
        double width = anchor(c).map(a -> a.size().x()).orElse(0.0)
                * c.placed.cast().scale().x();
        return Math.max(1, (int) (width / ROOM));
    }

    private static double away(Course c, Course who) {
        return Footwork.flat(c.end().position(), who.end().position());
    }

    private double sit(Cue cue, Course who, Course seat) {
        Stand stands = seat.end();
        Quat turn = Quat.axisAngle(Vec3.Y, Math.toRadians(stands.yaw()));
        Vec3 at = stands.position().plus(turn.rotate(local(seat, place(seat, who, turn))));
        double height = Math.max(0, at.y() - Placed.SEAT * who.placed.height());
        Vec3 down = new Vec3(at.x(), height, at.z());
        Vec3 ahead = turn.rotate(Vec3.Z);
        Vec3 before = new Vec3(at.x(), 0, at.z()).plus(ahead.times(BEFORE * who.placed.height() / 1.7));
        double ready = go(cue, who, before, stands.yaw());
        who.add(ready + 0.3, ready + SITS_AFTER, Motions.glide(down));
        return ready;
    }

    /// The free place nearest to who comes, which is then taken; the last one again where all are.
    private int place(Course seat, Course who, Quat turn) {
        Set<Integer> used = taken.computeIfAbsent(seat, _ -> new TreeSet<>());
        int place = IntStream.range(0, places(seat))
                .filter(k -> !used.contains(k))
                .boxed()
                .min(Comparator.comparingDouble(k -> Footwork.flat(
                        seat.end().position().plus(turn.rotate(local(seat, k))),
                        who.end().position())))
                .orElse(places(seat) - 1);
        used.add(place);
        return place;
    }

    /// A place on a seat, in the space of what is sat on: places lie side by side.
    private static Vec3 local(Course seat, int place) {
        Anchor anchor = anchor(seat).orElseThrow();
        Vec3 scale = seat.placed.cast().scale();
        int places = places(seat);
        double side = (place - (places - 1) / 2.0) * anchor.size().x() / places;
        return new Vec3(
                (anchor.at().x() + side) * scale.x(),
                anchor.at().y() * scale.y(),
                (anchor.at().z() + 0.14 * anchor.size().z()) * scale.z());
    }

    private double go(Cue cue, Course who, Vec3 before, double yaw) {
        double from = cue.slot().from();
        if (!who.acts() && sheet.last(who.placed.node()).isEmpty() && cue.goal().isEmpty()) {
            who.startAt(who.start().moved(before).turned(yaw));
            return from;
        }
        boolean away = Footwork.flat(who.end().position(), before) > 0.15;
        double at = away ? footwork.go(who, before, from, PACE, 0.55 * cue.seconds()) : from;
        who.add(at, at + 0.5, Motions.turnTo(yaw));
        return at + 0.25;
    }
}
