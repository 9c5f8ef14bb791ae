package studio.direction.survey;

import java.util.List;
import java.util.Set;
import studio.language.meaning.Relation;
import studio.math.Bounds;
import studio.math.Vec3;

/// Measures relations of place between boxes. Left and right are the picture's unless the words take the object's own
/// side; in front of and behind a thing that has a front are its own.
public final class Standpoint {
    /// Things that have a front that people go by.
    private static final Set<String> FRONTED = Set.of(
            "chair",
            "armchair",
            "couch",
            "sofa",
            "bench",
            "car",
            "truck",
            "bus",
            "taxi",
            "van",
            "desk",
            "bed",
            "piano",
            "tv",
            "television",
            "refrigerator",
            "fridge",
            "oven",
            "stove",
            "cupboard",
            "wardrobe",
            "bookshelf",
            "cabinet",
            "house",
            "computer",
            "laptop",
            "monitor",
            "clock",
            "painting",
            "picture",
            "mirror",
            "toilet",
            "bicycle",
            "bike",
            "motorcycle",
            "airplane",
            "plane",
            "boat",
            "ship",
            "train",
            "shelf",
            "dresser",
            "sideboard",
            "microwave",
            "sink");

    private final PictureView view;

    public Standpoint(PictureView view) {
        this.view = view;
    }

    public PictureView view() {
        return view;
    }

    /// Whether a thing has a front that people go by.
    public static boolean hasFront(Piece piece) {
        String name = piece.name();
        return piece.kind() == Piece.Kind.PERSON
                || FRONTED.contains(name)
                || FRONTED.contains(name.substring(name.lastIndexOf(' ') + 1))
                || piece.node().has("living");
    }

    /// The level way from an object to where things stand in a relation to it; the zero vector for relations without
    /// one.
    public Vec3 way(Relation.Kind kind, Piece object, boolean own) {
        Vec3 front = hasFront(object) ? object.front() : view.away().negated();
        Vec3 left = own ? Vec3.Y.cross(front) : view.right().negated();
        return switch (kind) {
            case LEFT_OF -> left;
            case RIGHT_OF -> left.negated();
            case IN_FRONT_OF -> front;
            case BEHIND, HIDDEN_BY -> front.negated();
            case ON, UNDER, ABOVE, BELOW, INSIDE, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, WITH -> Vec3.ZERO;
        };
    }

    /// Whether a box stands in a relation to others.
    public boolean holds(Relation.Kind kind, Bounds box, List<Piece> objects, boolean own) {
        if (objects.isEmpty() || box.isEmpty()) {
            return false;
        }
        Piece object = objects.getFirst();
        Bounds by = object.box();
        return switch (kind) {
            case LEFT_OF, RIGHT_OF -> along(box, by, way(kind, object, own), 0.7);
            case IN_FRONT_OF, BEHIND -> along(box, by, way(kind, object, own), 1.3);
            case HIDDEN_BY -> view.behind(box.center(), by.center()) > 0.05;
            case ON -> rests(box, by) || onSurface(box, object);
            case UNDER, BELOW -> isUnder(box, by);
            case ABOVE -> box.min().y() >= by.center().y() && overlapsPlan(box, by, 0.1);
            case INSIDE -> isWithin(box, by);
            case NEXT_TO, AROUND, WITH -> box.gap(by) <= Math.max(0.45, 0.35 * Math.max(reach(box), reach(by)));
            case NEAR -> box.gap(by) <= Math.max(1.2, 0.7 * Math.max(reach(box), reach(by)));
            case BETWEEN -> isBetween(box.center(), objects);
            case FACING -> box.gap(by) < 4;
        };
    }

    /// Whether a box lies along a way from another, not much aside of it.
    private static boolean along(Bounds box, Bounds by, Vec3 way, double aside) {
        Vec3 off = box.center().minus(by.center());
        double far = off.dot(way);
        Vec3 rest = new Vec3(off.x(), 0, off.z()).minus(way.times(far));
        double touch = 0.25 * (span(box, way) + span(by, way));
        double wide = aside
                * (0.35 + span(box, new Vec3(-way.z(), 0, way.x())) / 2 + span(by, new Vec3(-way.z(), 0, way.x())) / 2);
        return far > Math.min(touch, 0.3) && (rest.length() <= Math.max(wide, far));
    }

    /// How wide a box is along a level way.
    public static double span(Bounds box, Vec3 way) {
        return Math.abs(way.x()) * box.size().x()
                + Math.abs(way.z()) * box.size().z();
    }

    private static boolean rests(Bounds box, Bounds by) {
        double foot = box.min().y();
        return foot > by.center().y() - 0.05 && foot < by.max().y() + 0.06 && overlapsPlan(box, by, 0.02);
    }

    private static boolean onSurface(Bounds box, Piece object) {
        return object.anchors().stream()
                .filter(a ->
                        a.kind() == studio.geometry.Anchor.Kind.TOP || a.kind() == studio.geometry.Anchor.Kind.SEAT)
                .anyMatch(a ->
                        Math.abs(object.world().apply(a.at()).y() - box.min().y()) < 0.06
                                && overlapsPlan(box, object.box(), 0.02));
    }

    private static boolean isUnder(Bounds box, Bounds by) {
        return box.center().y() < by.max().y() - 0.02
                && box.min().y() <= by.min().y() + 0.05
                && box.max().y() <= by.max().y() + 0.02
                && overlapsPlan(box, by, 0);
    }

    private static boolean overlapsPlan(Bounds box, Bounds by, double slack) {
        Vec3 at = box.center();
        return at.x() > by.min().x() - slack
                && at.x() < by.max().x() + slack
                && at.z() > by.min().z() - slack
                && at.z() < by.max().z() + slack;
    }

    private static boolean isWithin(Bounds box, Bounds by) {
        Bounds room = by.grown(0.1);
        Vec3 at = box.center();
        return room.contains(new Vec3(
                        at.x(), Math.clamp(at.y(), room.min().y(), room.max().y()), at.z()))
                && box.min().y() >= by.min().y() - 0.05
                && box.min().y() < by.max().y() - 0.01;
    }

    private static boolean isBetween(Vec3 at, List<Piece> objects) {
        if (objects.size() < 2) {
            return false;
        }
        Vec3 a = objects.get(0).center();
        Vec3 b = objects.get(1).center();
        Vec3 way = new Vec3(b.x() - a.x(), 0, b.z() - a.z());
        double length = Math.max(1e-6, way.length());
        Vec3 off = new Vec3(at.x() - a.x(), 0, at.z() - a.z());
        double share = off.dot(way) / (length * length);
        double aside = off.minus(way.times(share)).length();
        return share > 0.08 && share < 0.92 && aside < Math.max(0.4, 0.35 * length);
    }

    private static double reach(Bounds box) {
        return Math.max(box.size().x(), Math.max(box.size().y(), box.size().z()));
    }
}
