package studio.direction.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.geometry.Figure;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Vec3;

/// Goes from one place to another: how far, by which way, at which gait.
final class Travel {
    private static final Set<String> BALLS =
            Set.of("ball", "sports ball", "football", "basketball", "beach ball", "wheel", "tire");
    private static final Set<String> GAITS =
            Set.of("walk", "run", "sneak", "march", "stagger", "crawl", "carry", "push", "pull", "swim", "climb");
    private static final Set<String> RIDES = Set.of("ride", "drive", "cycle", "steer");

    /// How far apart those stop who go to the same place, in metres.
    private static final double ASIDE = 0.75;

    private final Floor floor;
    private final Cue cue;
    private final Manner manner;
    private final Optional<Figure> figure;
    private final Optional<String> own;
    private final boolean free;
    private double far;

    /// Whether a motion carries a person along the ground or through water.
    static boolean isGait(String motion) {
        return GAITS.contains(motion);
    }

    /// @param own the gait of the verb itself, where the figure has one: sneaking, marching
    /// @param free whether the start may be moved so that the way lies in the middle of the picture
    Travel(Floor floor, Cue cue, Manner manner, Optional<Figure> figure, Optional<String> own, boolean free) {
        this.floor = floor;
        this.cue = cue;
        this.manner = manner;
        this.figure = figure;
        this.own = own;
        this.free = free;
    }

    /// Sends the actors, or what they ride, on their way.
    ///
    /// @return the name of the motion that plays
    String go(List<Course> actors) {
        List<Course> movers = movers(actors);
        Course lead = movers.getFirst();
        String name = gait(lead, 1).name();
        Vec3 from = lead.end().position();
        Vec3 to = target(lead, from);
        if (mayShift(lead, from, to)) {
            Vec3 half = to.minus(from).times(0.5);
            movers.forEach(c -> c.startAt(c.start().moved(c.start().position().minus(half))));
            from = from.minus(half);
            to = to.minus(half);
        }
        for (Course c : movers) {
            Vec3 there = c.end().position();
            send(c, there, there.plus(to.minus(from)));
        }
        if (!movers.equals(actors)) {
            actors.forEach(a -> a.startAt(a.start().turned(lead.start().yaw())));
        }
        return name;
    }

    /// What really moves: the bicycle under the rider, or the actors themselves.
    List<Course> movers(List<Course> actors) {
        Optional<Course> ridden = cue.target()
                .filter(t -> RIDES.contains(cue.word()) && !actors.contains(t))
                .filter(t -> actors.getFirst()
                        .placed
                        .host()
                        .filter(h -> h.equals(t.placed.node()))
                        .isPresent());
        ridden.ifPresent(t -> actors.forEach(a -> a.follow(t, 0)));
        return ridden.map(List::of).orElse(actors);
    }

    /// How fast the clip plays so that the feet do not slide.
    double clipSpeed() {
        double stride = figure.map(f -> f.strideSpeed(clipName())).orElse(0.0);
        double speed = far / Math.max(0.1, cue.seconds() * 0.86);
        return stride <= 0 ? 1 : Math.clamp(speed / stride, 0.45, 2.2);
    }

    private String clipName() {
        return own.orElse(manner == Manner.RUN ? "run" : "walk");
    }

    private Vec3 target(Course c, Vec3 from) {
        if (cue.goal().isPresent()) {
            Relation.Kind kind =
                    cue.event().destination().map(Event.Destination::kind).orElse(Relation.Kind.NEXT_TO);
            // Who goes along stands beside, not inside.
            return floor.place(c, kind, cue.goal().get()).plus(Vec3.Z.times(ASIDE * cue.rank()));
        }
        Optional<Event.Direction> said = cue.event().direction();
        Vec3 way = said.map(Acting::along).orElseGet(() -> new Vec3(c.end().yaw() < 0 ? -1 : 1, 0, 0));
        Vec3 to = from.plus(way.times(reach(c)));
        return said.isPresent() ? new Vec3(to.x(), Math.max(0, to.y()), to.z()) : to;
    }

    /// How far it gets in its time at the pace of its kind.
    private double reach(Course c) {
        double pace = switch (cue.event().pace()) {
            case SLOW -> 0.6;
            case NORMAL -> 1;
            case FAST -> 1.5;
        };
        double stride = figure.map(f -> f.strideSpeed(clipName())).orElse(0.0);
        double length = Acting.length(c);
        double own = stride > 0 ? stride : (0.28 + 0.7 * length) * (manner == Manner.RUN ? 2.1 : 1);
        double most = stride > 0 ? 7 : Math.max(1.6, 4.5 * length);
        return Math.min(most, own * pace * cue.seconds() * 0.86);
    }

    private boolean mayShift(Course lead, Vec3 from, Vec3 to) {
        if (!free || lead.acts() || cue.goal().isPresent() || lead.placed.host().isPresent()) {
            return false;
        }
        Vec3 half = to.minus(from).times(0.5);
        Bounds there = lead.placed.box().translated(half.negated());
        boolean taken = floor.obstacles(lead, Optional.empty()).stream().anyMatch(b -> b.overlaps(there));
        return !taken && Math.abs(half.y()) < 0.01;
    }

    private void send(Course c, Vec3 from, Vec3 to) {
        double begin = cue.slot().from();
        double end = cue.slot().to();
        Vec3 start = from;
        boolean climbsDown = from.y() > 0.05 && to.y() < 0.05 && manner != Manner.FLY;
        if (climbsDown) {
            Vec3 landing = landing(c, from, to);
            double leapEnd = begin + Math.min(0.9, 0.35 * (end - begin));
            c.add(begin, leapEnd, Motions.leap(landing, 0.3 * Acting.height(c), true));
            begin = leapEnd;
            start = landing;
        }
        boolean climbsUp =
                to.y() > from.y() + 0.05 && manner != Manner.FLY && cue.goal().isPresent();
        if (climbsUp) {
            Vec3 foot = landing(c, to, from);
            double leapBegin = end - Math.min(0.9, 0.4 * (end - begin));
            walk(c, start, foot, begin, leapBegin);
            c.add(leapBegin, end, Motions.leap(to, 0.4 * Acting.height(c), true));
        } else {
            walk(c, start, to, begin, end);
        }
    }

    private void walk(Course c, Vec3 start, Vec3 to, double begin, double end) {
        double half = Acting.halfWidth(c) * 1.1;
        Way way = manner == Manner.FLY
                ? new Way(List.of(start, to))
                : Way.around(start, to, half, floor.obstacles(c, Optional.empty()));
        far = Math.max(far, way.length());
        double rise = to.y() - start.y();
        boolean faces = Acting.faces(c) && StrictMath.hypot(to.x() - start.x(), to.z() - start.z()) > 0.05;
        if (faces && !c.acts()) {
            Vec3 ahead = way.at(0.05).minus(way.at(0));
            c.startAt(c.start().turned(Math.toDegrees(StrictMath.atan2(ahead.x(), ahead.z()))));
        }
        c.add(begin, end, Motions.travel(way, rise, gait(c, way.length() / Math.max(0.1, end - begin)), faces));
    }

    /// The place beside what carries it where it comes to the ground, on the side of where it goes.
    private static Vec3 landing(Course c, Vec3 above, Vec3 towards) {
        Vec3 way = new Vec3(towards.x() - above.x(), 0, towards.z() - above.z());
        double reach = Math.min(way.length(), Math.max(0.5, 0.9 * Acting.length(c)));
        Vec3 step = way.normalized().times(reach);
        return new Vec3(above.x() + step.x(), 0, above.z() + step.z());
    }

    private Gait gait(Course c, double speed) {
        if (c.placed.cast().person() && figure.isPresent()) {
            return new Gait(clipName(), 0, 1, 0, 0, 0);
        }
        double height = Acting.height(c);
        if (BALLS.contains(c.placed.cast().word().noun())) {
            return Gait.ball(Math.toDegrees(speed * cue.seconds() / Math.max(0.01, height / 2)));
        }
        return switch (manner) {
            case FLY -> Gait.wings(height);
            case HOP -> Gait.hop(height);
            case RUN -> c.placed.cast().living() ? Gait.legs("run", height, speed) : Gait.slide();
            default -> c.placed.cast().living() ? Gait.legs("walk", height, speed) : Gait.slide();
        };
    }
}
