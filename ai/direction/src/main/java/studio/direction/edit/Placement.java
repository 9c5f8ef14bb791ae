package studio.direction.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import studio.direction.survey.Piece;
import studio.direction.survey.Standpoint;
import studio.geometry.Anchor;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// Finds where a thing goes that is to stand in a relation to others: the free place nearest to where one would put it.
final class Placement {
    private static final double STEP = 0.06;

    private final Draft draft;
    private final Standpoint standpoint;

    Placement(Draft draft) {
        this.draft = draft;
        this.standpoint = draft.standpoint();
    }

    /// The foot's place; empty when there is none that is free.
    Optional<Vec3> spot(Footprint thing, Relation.Kind kind, List<Piece> objects, boolean own, OptionalDouble metres) {
        Piece object = objects.getFirst();
        return switch (kind) {
            case ON -> on(thing, object);
            case ABOVE -> above(object);
            case INSIDE -> Fixtures.isRoom(object) ? anywhere(thing) : inside(thing, object);
            case UNDER, BELOW -> under(thing, object);
            case BETWEEN -> between(thing, objects);
            case LEFT_OF, RIGHT_OF, IN_FRONT_OF, BEHIND, HIDDEN_BY ->
                aside(thing, kind, object, standpoint.way(kind, object, own), own, metres);
            case NEXT_TO, NEAR, AROUND, FACING -> by(thing, kind, object, metres);
            case WITH ->
                object.kind() == Piece.Kind.PERSON
                        ? held(thing, object)
                        : by(thing, Relation.Kind.NEXT_TO, object, metres);
        };
    }

    /// At a side of the picture, at the depth where it is.
    Optional<Vec3> side(Footprint thing, Relation.Kind side) {
        var view = standpoint.view();
        Vec3 from = thing.at();
        double depth = Math.max(0.5, view.depth(from));
        double aim = switch (side) {
            case LEFT_OF -> -0.55;
            case RIGHT_OF -> 0.55;
            case INSIDE,
                    IN_FRONT_OF,
                    BEHIND,
                    ON,
                    UNDER,
                    ABOVE,
                    BELOW,
                    NEXT_TO,
                    NEAR,
                    BETWEEN,
                    AROUND,
                    FACING,
                    HIDDEN_BY,
                    WITH -> 0;
        };
        double further = switch (side) {
            case IN_FRONT_OF -> -0.3 * depth;
            case BEHIND -> 0.35 * depth;
            case LEFT_OF,
                    RIGHT_OF,
                    INSIDE,
                    ON,
                    UNDER,
                    ABOVE,
                    BELOW,
                    NEXT_TO,
                    NEAR,
                    BETWEEN,
                    AROUND,
                    FACING,
                    HIDDEN_BY,
                    WITH -> 0;
        };
        boolean sideways =
                side == Relation.Kind.LEFT_OF || side == Relation.Kind.RIGHT_OF || side == Relation.Kind.INSIDE;
        double by = sideways ? (aim - view.across(from)) * view.halfWidth() * depth : 0;
        Vec3 ideal = level(from.plus(view.right().times(by)).plus(view.away().times(further)), 0);
        Predicate<Bounds> wanted = switch (side) {
            case LEFT_OF -> b -> view.across(b.center()) < -0.1;
            case RIGHT_OF -> b -> view.across(b.center()) > 0.1;
            case IN_FRONT_OF -> b -> view.behind(b.center(), from) < -0.1;
            case BEHIND -> b -> view.behind(b.center(), from) > 0.1;
            case INSIDE, ON, UNDER, ABOVE, BELOW, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, HIDDEN_BY, WITH -> b -> true;
        };
        return spots(thing).near(thing.box(), ideal, STEP, wanted);
    }

    /// Wherever there is room on the stage, best where it is seen.
    Optional<Vec3> anywhere(Footprint thing) {
        var view = standpoint.view();
        Bounds stage = draft.survey().things().stream()
                .filter(p -> p.isSolid() && p.node().visible() && !p.node().has("dressing"))
                .map(Piece::box)
                .reduce(Bounds.EMPTY, Bounds::union);
        Vec3 middle = stage.isEmpty() ? thing.at() : stage.center();
        Vec3 ideal = level(middle, 0);
        Predicate<Bounds> seen = b -> view.depth(b.center()) > 0.3 && Math.abs(view.across(b.center())) < 0.85;
        return spots(thing)
                .near(thing.box(), ideal, 2 * STEP, seen)
                .or(() -> spots(thing).near(thing.box(), ideal, 3 * STEP, b -> true));
    }

    /// On a table that is there, when it is small enough to belong on one; else on the floor.
    Optional<Vec3> natural(Footprint thing) {
        Optional<Vec3> table = thing.small()
                ? draft.survey().things().stream()
                        .filter(p ->
                                p.node().visible() && p.surface(Anchor.Kind.TOP).isPresent() && p.height() > 0.3)
                        .sorted(Comparator.comparing(p -> p.node().has("dressing")))
                        .flatMap(p -> on(thing, p).stream())
                        .findFirst()
                : Optional.empty();
        return table.or(() -> anywhere(thing));
    }

    private Optional<Vec3> on(Footprint thing, Piece host) {
        if (Fixtures.isGround(host)) {
            return spots(thing).near(thing.box(), level(thing.at(), 0), STEP, b -> true);
        }
        return Optional.of(surfaces(host, Anchor.Kind.TOP, Anchor.Kind.SEAT))
                .filter(s -> !s.isEmpty())
                .flatMap(s -> upon(thing, host, s.getFirst()))
                .or(() -> upon(thing, host, roof(host)));
    }

    private static List<Piece.Surface> surfaces(Piece host, Anchor.Kind... kinds) {
        List<Piece.Surface> surfaces = new ArrayList<>();
        for (Anchor.Kind kind : kinds) {
            host.surface(kind).ifPresent(surfaces::add);
        }
        return surfaces;
    }

    private static Piece.Surface roof(Piece host) {
        Vec3 top =
                new Vec3(host.center().x(), host.box().max().y(), host.center().z());
        return new Piece.Surface(top, host.body().size().times(host.world().scale()));
    }

    /// On a surface between what stands there already; when it is full, nowhere.
    private Optional<Vec3> upon(Footprint thing, Piece host, Piece.Surface surface) {
        Vec3 across = host.world().rotation().rotate(Vec3.X);
        Vec3 along = host.world().rotation().rotate(Vec3.Z);
        double slackX = Math.max(
                0.01,
                surface.size().x() / 2
                        - Math.min(thing.half(across), 0.4 * surface.size().x()));
        double slackZ = Math.max(
                0.01,
                surface.size().z() / 2
                        - Math.min(thing.half(along), 0.4 * surface.size().z()));
        Predicate<Bounds> within = b -> {
            Vec3 off = b.center().minus(surface.at());
            return Math.abs(off.dot(across)) <= slackX && Math.abs(off.dot(along)) <= slackZ;
        };
        return spots(thing, host.id()).near(thing.box(), surface.at(), STEP / 3, within);
    }

    private static Optional<Vec3> above(Piece host) {
        Vec3 at = new Vec3(
                host.center().x(),
                host.box().max().y() + 0.25 + 0.2 * host.height(),
                host.center().z());
        return Optional.of(at);
    }

    private Optional<Vec3> inside(Footprint thing, Piece host) {
        return host.surface(Anchor.Kind.INSIDE)
                .<Optional<Vec3>>map(s -> Optional.of(s.at().plus(among(s, host))))
                .orElseGet(
                        () -> surfaces(host, Anchor.Kind.TOP, Anchor.Kind.SEAT).isEmpty()
                                ? Optional.of(new Vec3(
                                        host.center().x(),
                                        host.box().min().y() + 0.02,
                                        host.center().z()))
                                : on(thing, host));
    }

    /// In a hollow things stand close, each a little aside of the others, as flowers in a vase.
    private Vec3 among(Piece.Surface hollow, Piece host) {
        int there = draft.survey().riders(host).size();
        double reach = there == 0
                ? 0
                : 0.22 * Math.min(hollow.size().x(), hollow.size().z());
        return new Vec3(StrictMath.cos(2.4 * there) * reach, 0, StrictMath.sin(2.4 * there) * reach);
    }

    private Optional<Vec3> under(Footprint thing, Piece host) {
        Vec3 foot =
                new Vec3(host.center().x(), host.box().min().y(), host.center().z());
        double room = host.surface(Anchor.Kind.UNDER).map(s -> s.size().y()).orElse(0.0);
        if (thing.box().size().y() > Math.max(room, 0.02) + 0.05) {
            draft.note("There is no room for the " + thing.name() + " under the " + host.name() + ".");
            return Optional.empty();
        }
        Predicate<Bounds> within = b -> standpoint.holds(Relation.Kind.UNDER, b, List.of(host), false);
        return spots(thing, host.id()).near(thing.box(), foot, STEP / 2, within);
    }

    private Optional<Vec3> between(Footprint thing, List<Piece> objects) {
        if (objects.size() < 2) {
            return by(thing, Relation.Kind.NEXT_TO, objects.getFirst(), OptionalDouble.empty());
        }
        Vec3 middle = objects.get(0).center().lerp(objects.get(1).center(), 0.5);
        double y = Math.min(ground(thing, objects.get(0)), ground(thing, objects.get(1)));
        return spots(thing)
                .near(
                        thing.box(),
                        level(middle, y),
                        STEP,
                        b -> standpoint.holds(Relation.Kind.BETWEEN, b, objects, false));
    }

    private Optional<Vec3> aside(
            Footprint thing, Relation.Kind kind, Piece object, Vec3 way, boolean own, OptionalDouble metres) {
        double gap = metres.orElse(gap(thing, object));
        double far = Standpoint.span(object.box(), way) / 2 + thing.half(way) + gap;
        Vec3 ideal = level(object.center().plus(way.times(far)), ground(thing, object))
                .minus(offset(thing));
        Predicate<Bounds> wanted = b -> standpoint.holds(kind, b, List.of(object), own)
                && (metres.isEmpty() || Math.abs(b.gap(object.box()) - gap) < 0.06 + 0.1 * gap);
        return onLevel(thing, object, ideal, wanted);
    }

    /// By a thing on whichever side is free and nearest to where it is; new things where the picture shows them.
    private Optional<Vec3> by(Footprint thing, Relation.Kind kind, Piece object, OptionalDouble metres) {
        List<Vec3> ways = new ArrayList<>();
        var view = standpoint.view();
        for (Vec3 way :
                List.of(view.right(), view.right().negated(), view.away().negated(), view.away())) {
            ways.add(way);
        }
        double gap = metres.orElse(
                kind == Relation.Kind.NEAR || kind == Relation.Kind.FACING
                        ? 2 * gap(thing, object)
                        : gap(thing, object));
        List<Vec3> places = ways.stream()
                .map(w -> level(
                                object.center()
                                        .plus(w.times(Standpoint.span(object.box(), w) / 2 + thing.half(w) + gap)),
                                ground(thing, object))
                        .minus(offset(thing)))
                .toList();
        List<Vec3> turn = new ArrayList<>(places);
        if (!thing.fresh()) {
            turn.sort(Comparator.comparingDouble(p -> p.distance(thing.at())));
        } else if (view.across(object.center()) > 0.05) {
            java.util.Collections.swap(turn, 0, 1);
        }
        Predicate<Bounds> wanted =
                b -> b.gap(object.box()) <= gap + 0.3 && (metres.isEmpty() || b.gap(object.box()) > gap - 0.1);
        for (Vec3 place : turn) {
            Optional<Vec3> found = closely(thing, object, place, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return turn.stream()
                .flatMap(p -> onLevel(thing, object, p, b -> true).stream())
                .findFirst();
    }

    /// At a side and hardly off it, before another side is tried.
    private Optional<Vec3> closely(Footprint thing, Piece object, Vec3 place, Predicate<Bounds> wanted) {
        return onLevel(
                thing,
                object,
                place,
                b -> wanted.test(b)
                        && thing.box().translated(place).center().distance(b.center())
                                < 0.5 + 0.5 * thing.box().radius());
    }

    /// At the right hand, as high as it hangs.
    private Optional<Vec3> held(Footprint thing, Piece bearer) {
        Vec3 right = bearer.front().cross(Vec3.Y).normalized();
        double hand = Math.max(0, 0.47 * bearer.height() - thing.box().size().y());
        Vec3 at = bearer.center()
                .plus(right.times(0.45 * bearer.body().size().x() + thing.half(right) + 0.02))
                .plus(bearer.front().times(0.1));
        return Optional.of(new Vec3(at.x(), bearer.box().min().y() + hand, at.z()));
    }

    /// A spot on the floor, or on what carries the object when it is one for small things.
    private Optional<Vec3> onLevel(Footprint thing, Piece object, Vec3 ideal, Predicate<Bounds> wanted) {
        Optional<Piece> host = draft.survey().support(object).filter(h -> ideal.y() > 0.02);
        if (host.isEmpty()) {
            return spots(thing).near(thing.box(), ideal, STEP, wanted);
        }
        Bounds plan = host.get().box();
        Predicate<Bounds> within = b -> b.center().x() > plan.min().x()
                && b.center().x() < plan.max().x()
                && b.center().z() > plan.min().z()
                && b.center().z() < plan.max().z();
        Optional<Vec3> there = spots(thing, host.get().id()).near(thing.box(), ideal, STEP / 2, wanted.and(within));
        return there.or(() -> spots(thing).near(thing.box(), level(ideal, 0), STEP, wanted));
    }

    /// How high the ground is beside an object: the table's top beside a cup, for what fits there.
    private double ground(Footprint thing, Piece object) {
        Optional<Piece> host = draft.survey().support(object);
        boolean table = host.isPresent()
                && host.get().kind() != Piece.Kind.PERSON
                && thing.box().size().x() * thing.box().size().z()
                        < 0.4 * host.get().size().x() * host.get().size().z()
                && thing.box().size().y() < 0.9;
        return table ? object.box().min().y() : 0;
    }

    private static double gap(Footprint thing, Piece object) {
        double small = Math.min(thing.box().size().length(), object.size().length());
        return Math.clamp(0.12 * small, 0.03, 0.35);
    }

    /// The box's middle need not lie over the foot.
    private static Vec3 offset(Footprint thing) {
        Vec3 c = thing.box().center();
        return new Vec3(c.x(), 0, c.z());
    }

    private Spots spots(Footprint thing, NodeId... more) {
        return Spots.around(draft.survey(), thing, List.of(more));
    }

    private static Vec3 level(Vec3 point, double y) {
        return new Vec3(point.x(), y, point.z());
    }
}
