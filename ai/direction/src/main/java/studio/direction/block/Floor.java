package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.direction.layout.Placed;
import studio.geometry.Anchor;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Vec3;

/// Where on the stage a motion ends: the place beside, before, behind, on or under a thing that keeps clear of
/// everything
/// else.
final class Floor {
    private final List<Course> courses;

    Floor(List<Course> courses) {
        this.courses = courses;
    }

    /// The box of a thing where its course has brought it so far.
    static Bounds now(Course course) {
        Placed p = course.placed;
        return p.box().translated(course.end().position().minus(p.position()));
    }

    /// What stands in the way of one that goes over the floor: everything at its height but itself and what it goes to.
    List<Bounds> obstacles(Course mover, Optional<Course> target) {
        Bounds own = now(mover);
        return courses.stream()
                .filter(c -> c != mover && target.filter(t -> t == c).isEmpty())
                .filter(c -> c.placed
                        .host()
                        .filter(h -> h.equals(mover.placed.node()))
                        .isEmpty())
                .filter(c -> mover.placed
                        .host()
                        .filter(h -> h.equals(c.placed.node()))
                        .isEmpty())
                .map(Floor::now)
                .filter(b ->
                        b.min().y() < own.max().y() && b.max().y() > own.min().y() + 0.02)
                .toList();
    }

    /// The place in a relation to a thing.
    Vec3 place(Course mover, Relation.Kind kind, Course target) {
        Bounds b = now(target);
        Bounds own = now(mover);
        double halfX = own.size().x() / 2;
        double halfZ = own.size().z() / 2;
        double turned = Math.max(halfX, halfZ);
        double gap = 0.05 + 0.12 * Math.min(turned, b.size().x());
        Vec3 middle = b.center();
        double side = mover.end().position().x() <= middle.x() ? -1 : 1;
        double steep = 0.66 * Math.abs(b.center().y() - own.size().y() / 2);
        double beside = Math.max(b.size().x() / 2 + turned + gap, steep);
        return switch (kind) {
            case LEFT_OF -> ground(middle.x() - beside, middle.z());
            case RIGHT_OF -> ground(middle.x() + beside, middle.z());
            case IN_FRONT_OF ->
                ground(middle.x() + side * uncovering(b, turned, own), b.max().z() + turned + gap);
            case BEHIND, HIDDEN_BY ->
                ground(middle.x() + side * peek(b, turned, own), b.min().z() - turned - gap);
            case ON -> top(target, b);
            case ABOVE -> new Vec3(middle.x(), b.max().y() + 0.4 * own.size().y(), middle.z());
            case UNDER, BELOW -> ground(middle.x(), b.max().z() + 0.04 * turned);
            case INSIDE -> inside(target, b);
            case NEXT_TO, NEAR, BETWEEN, WITH, AROUND, FACING -> ground(middle.x() + side * beside, middle.z());
        };
    }

    /// Far enough aside behind a thing to be seen past it, unless one towers over it anyway.
    private static double peek(Bounds b, double half, Bounds own) {
        return own.size().y() > 1.6 * b.size().y() ? 0.3 * half : b.size().x() / 2 + 0.25 * half;
    }

    /// Far enough aside before a thing that the thing is still seen.
    private static double uncovering(Bounds b, double half, Bounds own) {
        return own.size().y() < 0.55 * b.max().y()
                ? 0.25 * b.size().x()
                : 0.85 * half + 0.2 * b.size().x();
    }

    private static Vec3 top(Course target, Bounds b) {
        Optional<Anchor> surface = anchor(target, Anchor.Kind.TOP).or(() -> anchor(target, Anchor.Kind.SEAT));
        double y = surface.map(a -> target.end().position().y()
                        + a.at().y() * target.placed.cast().scale().y())
                .orElse(b.max().y());
        return new Vec3(b.center().x(), y, b.center().z());
    }

    private static Vec3 inside(Course target, Bounds b) {
        double y = anchor(target, Anchor.Kind.INSIDE)
                .map(a -> target.end().position().y()
                        + a.at().y() * target.placed.cast().scale().y())
                .orElse(b.min().y());
        return new Vec3(b.center().x(), y, b.center().z());
    }

    private static Optional<Anchor> anchor(Course target, Anchor.Kind kind) {
        return target.placed.cast().anchors().stream()
                .filter(a -> a.kind() == kind)
                .findFirst();
    }

    private static Vec3 ground(double x, double z) {
        return new Vec3(x, 0, z);
    }
}
