package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.direction.block.Schedule.Slot;
import studio.direction.layout.Placed;
import studio.geometry.Figure;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.timeline.Clip;

/// Acts events out: adds legs to courses and clips to people, and says which motion plays.
final class Acting {
    private final Floor floor;
    private final List<Course> courses;
    private final Library library;
    private final ClipSheet sheet;
    private final Mien mien;
    private final List<Integer> related;
    private final Meeting meeting;
    private final Seating seating;
    private final Handing handing;

    /// @param related things whose place the words fix, so that their start stays where it was laid out
    Acting(List<Course> courses, Library library, ClipSheet sheet, Mien mien, List<Integer> related) {
        this.floor = new Floor(courses);
        this.courses = courses;
        this.library = library;
        this.sheet = sheet;
        this.mien = mien;
        this.related = related;
        this.meeting = new Meeting(floor, courses, sheet, related);
        this.seating = new Seating(courses, floor, sheet);
        this.handing = new Handing(sheet);
    }

    List<Clip> clips() {
        return sheet.clips();
    }

    /// Acts one event.
    ///
    /// @return the motion that plays, or nothing when the studio cannot show it
    Optional<String> act(Cue cue) {
        Optional<String> shown = mien.act(cue);
        if (shown.isPresent() && Looks.faceAlone(cue.event().verb())) {
            face(cue);
            return shown;
        }
        return bodily(cue);
    }

    private Optional<String> bodily(Cue cue) {
        Optional<String> known = motionOf(cue);
        Manner manner = cue.manner();
        boolean goes = cue.goal().isPresent() || cue.event().direction().isPresent();
        return switch (manner) {
            case WALK, RUN, FLY, HOP, ROLL -> travel(cue, manner);
            case NONE -> unknown(cue, known, goes);
            case FLOAT ->
                cue.event().direction().isPresent() || cue.goal().isPresent()
                        ? travel(cue, Manner.FLY)
                        : all(cue, "float", c -> Motions.bob(0.12 * height(c)));
            case JUMP ->
                known.filter(m -> !m.equals("jump")).map(m -> perform(cue, m)).orElseGet(() -> leap(cue));
            case FALL -> fall(cue, known);
            case RISE -> known.isPresent() ? perform(cue, known.get()) : rise(cue, 1);
            case SINK -> rise(cue, -1);
            case SPIN -> turn(cue);
            case LOOK -> known.isPresent() ? perform(cue, known.get()) : look(cue);
            case PROPEL -> propel(cue, known);
            case PUT -> put(cue, known);
            case LIE -> known.isPresent() ? perform(cue, known.get()) : all(cue, "lie", c -> Motions.lie(halfWidth(c)));
            case SIT ->
                known.isPresent() ? perform(cue, known.get()) : all(cue, "sit", c -> Motions.nod(9, 2 * cue.seconds()));
            case TOPPLE ->
                known.isPresent() ? perform(cue, known.get()) : all(cue, "topple", c -> Motions.topple(halfWidth(c)));
            case SHAKE ->
                known.isPresent() ? perform(cue, known.get()) : all(cue, "shake", c -> Motions.shake(height(c)));
            case SWAY -> known.isPresent() ? perform(cue, known.get()) : all(cue, "sway", c -> Motions.sway(6));
            case NOD -> known.isPresent() ? perform(cue, known.get()) : bend(cue, "nod", -16);
            case LEAN -> known.isPresent() ? perform(cue, known.get()) : bend(cue, "lean", -9);
            case APPEAR -> appear(cue);
            case VANISH -> all(cue, "vanish", c -> Motions.show(false));
            case GROW -> all(cue, "grow", c -> Motions.scale(1.8));
            case SHRINK -> all(cue, "shrink", c -> Motions.scale(0.5));
        };
    }

    /// A verb without a manner of its own: the figure's own motion for it, a walk where it says where to, and hands-on
    /// work
    /// where a person does it to something; otherwise nothing plays.
    private Optional<String> unknown(Cue cue, Optional<String> known, boolean goes) {
        if (known.isPresent()) {
            return perform(cue, known.get());
        }
        if (goes) {
            return travel(cue, Manner.WALK);
        }
        Optional<Course> met =
                other(cue).filter(_ -> cue.word().equals("meet") || cue.word().equals("greet"));
        if (met.isPresent() && cue.lead().placed.cast().person()) {
            meeting.meet(cue, cue.lead(), met.get());
            return Optional.of("walk");
        }
        boolean handles = cue.lead().placed.cast().person() && cue.target().isPresent();
        return handles ? bend(cue, "lean", -9) : Optional.empty();
    }

    /// A way for a rigid body to do a verb on its own.
    private interface Body {
        Motion motion(Course course);
    }

    private Optional<String> all(Cue cue, String name, Body body) {
        for (Course c : cue.actors()) {
            c.add(cue.slot().from(), cue.slot().to(), body.motion(c));
        }
        return Optional.of(name);
    }

    /// The motion of the actor's own repertoire for the verb: sitting where the actor sits.
    private Optional<String> motionOf(Cue cue) {
        String object = cue.target().map(t -> t.placed.cast().word().noun()).orElse("");
        String named = Deeds.motion(cue.event().verb(), object);
        boolean down = cue.event().verb().endsWith("down");
        boolean already =
                named.equals("sit") && !down && cue.lead().placed.host().isPresent() && isFirst(cue);
        String chosen = already ? "sitting" : named;
        String sitting = chosen + " sitting";
        return figure(cue.lead())
                .flatMap(f -> sits(cue.lead()) && f.knows(sitting)
                        ? Optional.of(sitting)
                        : Optional.of(chosen).filter(f::knows));
    }

    private boolean isFirst(Cue cue) {
        return sheet.last(cue.lead().placed.node()).isEmpty();
    }

    private boolean sits(Course c) {
        return sheet.sits(c.placed.node());
    }

    private Optional<Figure> figure(Course course) {
        Placed p = course.placed;
        return p.cast().person() ? library.figure(p.cast().asset(p.copy())) : Optional.empty();
    }

    private Optional<String> perform(Cue cue, String named) {
        String motion = seating.grounded(cue, reached(cue, named), figure(cue.lead()));
        Optional<Course> taker =
                cue.goal().filter(g -> motion.equals("give") && g.placed.cast().person());
        Optional<Course> gift = cue.target().filter(Hands::canHold);
        if (taker.isPresent() && gift.isPresent()) {
            return give(cue, taker.get(), gift.get());
        }
        double from = motion.equals("sitting") ? 0 : ready(cue, motion);
        for (Course c : cue.actors()) {
            sheet.add(c.placed.node(), motion, from, cue.slot().to(), 1, true);
        }
        other(cue)
                .filter(o -> cue.target().isPresent())
                .ifPresent(o -> Meeting.answer(motion)
                        .ifPresent(same -> sheet.add(
                                o.placed.node(), same, from, cue.slot().to(), 1, true)));
        if (motion.equals("shake hands")) {
            other(cue).ifPresent(o -> handing.shake(cue.lead(), o, from));
        }
        Deeds.grip(named).ifPresent(grip -> take(cue, motion, grip, from));
        return Optional.of(motion);
    }

    /// What stands higher than the knee is not picked up from the floor.
    private String reached(Cue cue, String motion) {
        boolean high = cue.target()
                .filter(t -> t.end().position().y() > 0.3 * height(cue.lead()))
                .isPresent();
        return high && motion.equals("pick up") ? "reach" : motion;
    }

    /// Brings everybody to where a motion can be done.
    ///
    /// @return the second from which it is
    private double ready(Cue cue, String motion) {
        double apart = Meeting.apart(motion);
        Optional<Course> other =
                other(cue).filter(o -> apart > 0 && cue.lead().placed.cast().person());
        if (other.isPresent()) {
            return meeting.pair(cue, cue.lead(), other.get(), apart);
        }
        if (motion.equals("sit")) {
            return cue.actors().stream()
                    .map(c -> seating.seat(cue, c).orElse(cue.slot().from()))
                    .reduce(cue.slot().from(), Math::max);
        }
        Optional<Course> thing = cue.target().filter(t -> Hands.canHold(t) && Handing.needsReach(motion));
        if (thing.isPresent() && !sits(cue.lead()) && cue.lead().placed.host().isEmpty()) {
            double from = meeting.toThing(cue, cue.lead(), thing.get());
            face(cue);
            return from;
        }
        if (!motion.endsWith("sitting")) {
            face(cue);
        }
        return cue.slot().from();
    }

    /// Who a deed is done to or with.
    private static Optional<Course> other(Cue cue) {
        return cue.target()
                .filter(t -> t.placed.cast().person() && !cue.actors().contains(t))
                .or(() -> cue.target().isPresent() ? Optional.empty() : cue.partner());
    }

    private Optional<String> give(Cue cue, Course taker, Course gift) {
        double from = meeting.pair(cue, cue.lead(), taker, Meeting.apart("give"));
        double begins = cue.lead().acts() ? from : 0;
        sheet.add(cue.lead().placed.node(), "give", begins, 0, 1, true);
        handing.give(figure(cue.lead()), figure(taker), cue.lead(), taker, gift, begins);
        return Optional.of("give");
    }

    /// Puts the object of a deed into the hands.
    private void take(Cue cue, String motion, Deeds.Grip grip, double from) {
        cue.target()
                .or(cue::goal)
                .filter(t -> Hands.canHold(t) && !cue.actors().contains(t))
                .ifPresent(t -> figure(cue.lead()).ifPresent(f -> handing.take(f, cue.lead(), t, motion, from, grip)));
    }

    private void clip(Course c, String motion, Slot slot, double speed) {
        sheet.add(c.placed.node(), motion, slot.from(), slot.to(), speed, false);
    }

    /// Turns the actors to what they act on.
    private void face(Cue cue) {
        cue.target().filter(t -> !cue.actors().contains(t)).ifPresent(t -> {
            for (Course c : cue.actors()) {
                c.add(cue.slot().from(), cue.slot().to(), Motions.turnTo(bearing(c, t)));
            }
        });
    }

    private static double bearing(Course from, Course to) {
        Vec3 way = to.end().position().minus(from.end().position());
        return Math.toDegrees(StrictMath.atan2(way.x(), way.z()));
    }

    private Optional<String> bend(Cue cue, String name, double degrees) {
        face(cue);
        return all(cue, name, c -> Motions.nod(-degrees, 1.1));
    }

    private Optional<String> look(Cue cue) {
        if (cue.target().isEmpty()) {
            return all(cue, "look", c -> Motions.turnTo(c.end().yaw() + 35));
        }
        face(cue);
        return Optional.of("look");
    }

    private Optional<String> turn(Cue cue) {
        Optional<Double> to = cue.event().direction().flatMap(Acting::yawTo);
        if (cue.word().equals("turn") && to.isPresent()) {
            return all(cue, "turn", c -> Motions.turnTo(to.get()));
        }
        if (cue.word().equals("turn") && cue.target().isPresent()) {
            face(cue);
            return Optional.of("turn");
        }
        double turns = Math.max(1, Math.rint(cue.seconds() / 2.2));
        return all(cue, "spin", c -> Motions.spin(turns));
    }

    private static Optional<Double> yawTo(Event.Direction direction) {
        return switch (direction) {
            case LEFT -> Optional.of(-90.0);
            case RIGHT -> Optional.of(90.0);
            case FORWARD -> Optional.of(0.0);
            case BACKWARD, AWAY -> Optional.of(180.0);
            case UP, DOWN -> Optional.empty();
        };
    }

    private Optional<String> travel(Cue cue, Manner manner) {
        Optional<String> own = motionOf(cue).filter(Travel::isGait);
        Travel travel = new Travel(floor, cue, manner, figure(cue.lead()), own, !related.contains(thing(cue.lead())));
        String name = travel.go(cue.actors());
        boolean rides = !travel.movers(cue.actors()).equals(cue.actors());
        String played = rides ? riding(cue) : name;
        double speed = rides ? 1 : travel.clipSpeed();
        figure(cue.lead())
                .filter(f -> f.knows(played))
                .ifPresent(f -> cue.actors().forEach(c -> clip(c, played, cue.slot(), speed)));
        company(cue);
        return Optional.of(rides ? played : name);
    }

    private static String riding(Cue cue) {
        return Deeds.riding(cue.target().map(t -> t.placed.cast().word().noun()).orElse(""));
    }

    /// What is carried, pushed or pulled goes along.
    private void company(Cue cue) {
        boolean brings = switch (cue.word()) {
            case "carry", "push", "pull", "drag", "bring", "hold", "lead", "tow" -> true;
            default -> false;
        };
        if (brings) {
            cue.target().ifPresent(t -> t.follow(cue.lead(), cue.slot().from()));
        }
    }

    private Optional<String> leap(Cue cue) {
        for (Course c : cue.actors()) {
            Vec3 from = c.end().position();
            Vec3 to = cue.goal()
                    .map(g -> floor.place(c, kind(cue), g))
                    .orElseGet(() -> from.plus(stepOf(cue, 1.2 * length(c))));
            double high = Math.max(0.35 * height(c), to.y() - from.y() + 0.25 * height(c));
            c.add(cue.slot().from(), cue.slot().to(), Motions.leap(to, high, faces(c)));
        }
        figure(cue.lead())
                .filter(f -> f.knows("jump"))
                .ifPresent(f -> cue.actors().forEach(c -> clip(c, "jump", cue.slot(), 1)));
        return Optional.of("jump");
    }

    private static Relation.Kind kind(Cue cue) {
        return cue.event().destination().map(Event.Destination::kind).orElse(Relation.Kind.NEXT_TO);
    }

    static Vec3 stepOf(Cue cue, double far) {
        return cue.event().direction().map(d -> along(d).times(far)).orElse(Vec3.ZERO);
    }

    static Vec3 along(Event.Direction direction) {
        return switch (direction) {
            case LEFT -> new Vec3(-1, 0, 0);
            case RIGHT -> new Vec3(1, 0, 0);
            case UP -> new Vec3(0, 1, 0);
            case DOWN -> new Vec3(0, -1, 0);
            case FORWARD -> new Vec3(0, 0, 1);
            case BACKWARD, AWAY -> new Vec3(0, 0, -1);
        };
    }

    /// A fall to the ground, onto what is named, or off what carries it. What stands on the ground begins in the air,
    /// unless it can fall over where it stands.
    private Optional<String> fall(Cue cue, Optional<String> known) {
        boolean stands = cue.lead().end().position().y() < 0.05;
        if (stands && cue.goal().isEmpty() && known.isPresent()) {
            return perform(cue, known.get());
        }
        if (stands && cue.goal().isEmpty() && cue.lead().placed.cast().living()) {
            return all(cue, "topple", c -> Motions.topple(halfWidth(c)));
        }
        double seconds = Math.min(cue.seconds(), 1.9);
        for (Course c : cue.actors()) {
            Vec3 from = c.end().position();
            Vec3 to = cue.goal()
                    .map(g -> floor.place(c, kind(cue), g))
                    .orElseGet(() -> new Vec3(from.x() + offEdge(c), 0, from.z()));
            if (stands && !c.acts()) {
                Vec3 high = new Vec3(to.x(), to.y() + Math.clamp(3.5 * height(c), 0.6, 4), to.z());
                c.startAt(c.start().moved(high));
            }
            c.add(cue.slot().from(), cue.slot().from() + seconds, Motions.drop(to));
        }
        return Optional.of("fall");
    }

    /// How far it must go aside to fall off what carries it.
    private double offEdge(Course c) {
        Optional<Course> host = hostOf(c);
        return host.map(h -> Floor.now(h))
                .map(b -> b.max().x() - c.end().position().x() + 1.3 * halfWidth(c))
                .orElse(0.0);
    }

    private Optional<Course> hostOf(Course c) {
        return c.placed
                .host()
                .flatMap(h ->
                        courses.stream().filter(k -> k.placed.node().equals(h)).findFirst());
    }

    private Optional<String> rise(Cue cue, int way) {
        for (Course c : cue.actors()) {
            double far = Math.clamp(1.4 * height(c), 0.5, 8);
            Vec3 from = c.end().position();
            if (way < 0 && from.y() < 0.6 * far && !c.acts()) {
                from = from.plus(Vec3.Y.times(far));
                c.startAt(c.start().moved(from));
            }
            Vec3 to = new Vec3(from.x(), Math.max(0, from.y() + way * far), from.z());
            c.add(cue.slot().from(), cue.slot().to(), Motions.glide(to));
        }
        return Optional.of(way > 0 ? "rise" : "sink");
    }

    private Optional<String> appear(Cue cue) {
        cue.actors().forEach(c -> c.startAt(c.start().shown(false)));
        return all(cue, "appear", c -> Motions.show(true));
    }

    /// Throws, kicks or hits the target: it flies to the goal, or away from the actor.
    private Optional<String> propel(Cue cue, Optional<String> known) {
        Optional<String> name = known.isPresent() ? perform(cue, known.get()) : bend(cue, "swing", -12);
        cue.target().filter(t -> !cue.actors().contains(t)).ifPresent(t -> {
            Vec3 from = t.end().position();
            double side = from.x() >= cue.lead().end().position().x() ? 1 : -1;
            Vec3 far = new Vec3(from.x() + side * 3, 0, from.z());
            Vec3 to = cue.goal()
                    .filter(g -> g != t)
                    .map(g -> floor.place(t, kind(cue), g))
                    .orElse(far);
            double start = cue.slot().from() + (known.isPresent() ? 0.7 : 0.3 * cue.seconds());
            sheet.release(t.placed.node(), start);
            t.add(start, Math.max(start + 0.6, cue.slot().to()), Motions.leap(to, 0.8, false));
        });
        return name;
    }

    /// Brings the target to its goal, or up when it is picked up.
    private Optional<String> put(Cue cue, Optional<String> known) {
        Optional<Course> thing = cue.target().filter(t -> !cue.actors().contains(t));
        if (thing.isEmpty()) {
            return cue.goal().isPresent() || cue.event().direction().isPresent()
                    ? travel(cue, Manner.WALK)
                    : known.flatMap(motion -> perform(cue, motion));
        }
        Course t = thing.get();
        boolean hands = known.filter("give"::equals).isPresent()
                && cue.goal().filter(g -> g.placed.cast().person()).isPresent();
        if (known.isPresent() && (hands || cue.goal().filter(g -> g != t).isEmpty())) {
            return perform(cue, known.get());
        }
        face(cue);
        double start = cue.slot().from() + 0.25 * cue.seconds();
        Optional<Course> goal = cue.goal().filter(g -> g != t);
        Vec3 to = goal.map(g -> floor.place(t, kind(cue), g)).orElseGet(() -> hands(cue.lead()));
        // Who puts a thing down keeps the hand on it until it stands.
        goal.ifPresent(_ -> sheet.release(t.placed.node(), cue.slot().to() - 0.05));
        t.add(start, cue.slot().to() - 0.05, Motions.leap(to, 0.25, false));
        if (known.isPresent()) {
            cue.actors()
                    .forEach(c ->
                            sheet.add(c.placed.node(), known.get(), cue.slot().from(), 0, 1, true));
            return known;
        }
        return all(cue, "reach", c -> Motions.nod(10, cue.seconds()));
    }

    private static Vec3 hands(Course actor) {
        Stand end = actor.end();
        double yaw = Math.toRadians(end.yaw());
        double reach = 0.35 * length(actor) + 0.25;
        return end.position()
                .plus(new Vec3(StrictMath.sin(yaw) * reach, 0.58 * height(actor), StrictMath.cos(yaw) * reach));
    }

    private static int thing(Course c) {
        return c.placed.cast().thing();
    }

    static double height(Course c) {
        return c.placed.height();
    }

    static double length(Course c) {
        Vec3 size = c.placed.cast().body().size().times(c.placed.cast().scale());
        return Math.max(size.x(), size.z());
    }

    static double halfWidth(Course c) {
        return c.placed.cast().body().size().x() * c.placed.cast().scale().x() / 2;
    }

    /// Whether it has a front that goes ahead: bodies and vehicles, not cups.
    static boolean faces(Course c) {
        Bounds body = c.placed.cast().body();
        return c.placed.cast().living()
                || body.size().z() > 1.25 * body.size().x() && body.size().z() > 0.9;
    }
}
