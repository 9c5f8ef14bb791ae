package studio.direction.set;

import java.util.ArrayList;
import java.util.List;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.Asset;

/// Lays out open ground about the action: something near to give depth, something in the middle, something far to close
/// the view, and a clear cone for the camera.
///
/// ```
///    far   t  t   t  t  t   t  t      a ring, denser in front of the camera
///             T        b    T         behind: scattered left and right of the action
///        r  ,   .stage.  ,   r        low growth all about, nothing in the line of sight
///                 \ /
///               camera
/// ```
final class Landscaping {
    private static final double VARIANTS = 2;
    private static final double VAST = 60;
    private static final double KERB = 1.5;
    private static final double PAVEMENT = 3.4;
    private static final double ALL_WATER = -600;

    /// What is taller than this is a tree, and crowns grow into each other.
    private static final double TALL = 2.5;

    private static final double CROWNS_TOUCH = 0.4;

    private final Place.Exterior place;
    private final Bounds stage;
    private final boolean bare;
    private final Dressing dressing;
    private final Seed seed;
    /// About how far away the camera will be.
    private final double distance;
    private final List<Bounds> taken = new ArrayList<>();

    /// Where the line of sight goes behind the action: metres aside for each metre back.
    private final double sight;

    Landscaping(Place.Exterior place, Bounds stage, Dressing dressing, Seed seed, double sight) {
        this.place = place;
        this.bare = stage.isEmpty();
        this.stage = bare ? new Bounds(new Vec3(-1, 0, -1), new Vec3(1, 1.2, 1)) : stage;
        this.dressing = dressing;
        this.seed = seed;
        this.sight = sight;
        Vec3 size = this.stage.size();
        this.distance = Math.max(2.2, 1.5 * Math.max(size.x(), 1.7 * size.y()) + 0.5 * size.z());
    }

    Bounds stage() {
        return stage;
    }

    void grow() {
        double flat = Math.max(10, 1.4 * stage.radius() + 6);
        Asset ground = Asset.of("set/ground")
                .with("pattern", place.ground())
                .with("radius", 600)
                .with("flat", flat)
                .with("relief", place.relief())
                .with("seed", seed.derive("ground").below(1000));
        dressing.build(
                "ground",
                ground,
                Transform.at(new Vec3(stage.center().x(), 0, stage.center().z())));
        for (Want want : place.wants()) {
            for (int i = 0; i < want.count(); i++) {
                int number = i;
                dressing.find(want.noun()).ifPresent(piece -> place(want, number, piece));
            }
        }
    }

    /// Where a camera may be: above the ground, before the greenery behind the action.
    Bounds free() {
        double reach = 3 * distance + 4;
        return new Bounds(
                new Vec3(stage.center().x() - reach, 0.12, stage.min().z() - 0.8 * distance),
                new Vec3(
                        stage.center().x() + reach,
                        4 * distance + 12,
                        stage.max().z() + 4 * distance + 8));
    }

    private void place(Want want, int number, Dressing.Piece piece) {
        Seed own = seed.derive(want.noun()).derive(want.spot().name()).derive(number);
        Dressing.Piece varied = piece.with("seed", seed.derive(want.noun()).below(50) + number % VARIANTS);
        switch (want.spot()) {
            case BEHIND -> behind(varied, own, number);
            case FAR -> far(varied, own, number, want.count());
            case ROW -> row(varied, number);
            case FRONTS -> fronts(varied, own, number, want.count());
            case SCATTERED -> scattered(varied, own, number, want.count());
            case MIDDLE -> middle(piece);
            case BESIDE, BACK, SIDE, CORNER, HUNG, CEILING, UNDERFOOT, ATOP -> {}
        }
    }

    /// Left and right in turn, beyond the space in which the camera may be, inside the cone that it sees.
    private void behind(Dressing.Piece piece, Seed own, int number) {
        double width = Math.max(piece.size().x(), piece.size().z());
        double nearest = 0.85 * distance + width / 2;
        double flip = seed.derive(piece.noun()).unit() < 0.5 ? -1 : 1;
        for (int attempt = 0; attempt < 8; attempt++) {
            Seed draw = own.derive(attempt);
            double away = nearest
                    + (1.2 + 1.4 * number) * draw.between(0.4, 1)
                    + 0.35 * distance * draw.derive("z").unit()
                    + 1.3 * attempt;
            double cone = 0.34 * (distance + away) + 0.3;
            double inner =
                    Math.min(0.75 * cone, (1 + away / distance) * stage.size().x() / 2 + 0.42 * width);
            double aside = inner + (cone - inner) * draw.derive("x").between(0.1, 0.95);
            double side = (number % 2 == 0 ? flip : -flip) * aside;
            if (put(piece, stage.center().x() + side - sight * away, stage.min().z() - away, draw)) {
                return;
            }
        }
    }

    /// A ring about the place, two thirds of it in the half that the camera faces.
    private void far(Dressing.Piece piece, Seed own, int number, int count) {
        double largest = Math.max(piece.size().x(), piece.size().z());
        if (largest > VAST) {
            Vec3 middle = new Vec3(stage.center().x(), 0, stage.center().z());
            dressing.place(piece.with("shore", 0.9 * distance + 4), Transform.at(middle));
            return;
        }
        boolean front = number % 3 != 2;
        double spread = front ? 0.52 : Math.PI;
        double share = (number + 0.5) / count * 2 - 1;
        double angle = share * spread + own.between(-0.12, 0.12);
        double away = 2.2 * distance
                + Math.max(14, 2.5 * piece.size().y())
                + own.derive("away").between(0, 32);
        double x = stage.center().x() + away * StrictMath.sin(angle);
        double z = stage.center().z() - away * StrictMath.cos(angle) * (front ? 1 : -1);
        put(piece, x, z, own);
    }

    /// In a row behind the action, as lamps and trees stand along a pavement, from the middle outwards.
    private void row(Dressing.Piece piece, int number) {
        double side = number % 2 == 0 ? -1 : 1;
        double aside = Math.max(2.6, stage.size().x() / 2 + 0.9) + 6.8 * (number / 2) + (number % 2) * 1.1;
        Vec3 at = new Vec3(stage.center().x() + side * aside, 0, stage.min().z() - KERB - 0.75);
        stand(piece, at, 0);
    }

    /// House fronts side by side behind all else, turned to the camera.
    private void fronts(Dressing.Piece piece, Seed own, int number, int count) {
        double width = piece.size().x() + own.between(0.1, 1.4);
        double x = stage.center().x() + (number - (count - 1) / 2.0) * width;
        double z = stage.min().z() - KERB - PAVEMENT - 0.3 - piece.size().z() / 2;
        stand(piece, new Vec3(x, 0, z), 0);
    }

    /// Low things all about: by the golden angle, so that they neither clump nor line up.
    private void scattered(Dressing.Piece piece, Seed own, int number, int count) {
        double angle = number * 2.39996 + seed.derive(piece.noun()).between(0, 6);
        double inner = 0.6 * Math.max(stage.size().x(), stage.size().z()) + 0.3;
        double away = inner + (2.5 * distance + 6) * Math.sqrt((number + 0.5) / count) * own.between(0.7, 1.1);
        double x = stage.center().x() + away * StrictMath.sin(angle);
        double z = stage.center().z() + away * StrictMath.cos(angle);
        boolean inView = z > stage.max().z() && piece.size().y() > 0.25;
        if (piece.noun().equals("grass")) {
            dressing.build("grass", piece.asset(), Transform.at(new Vec3(x, 0, z), own.between(0, 6)));
        } else if (!inView) {
            put(piece, x, z, own);
        }
    }

    /// What the place is named after: behind the action, or in the middle when there is none.
    private void middle(Dressing.Piece piece) {
        double largest = Math.max(piece.size().x(), piece.size().z());
        if (piece.noun().equals("road")) {
            Vec3 kerb = new Vec3(stage.center().x(), 0, stage.min().z() - KERB);
            dressing.place(piece, Transform.at(kerb));
            return;
        }
        if (largest > VAST) {
            Vec3 middle = new Vec3(stage.center().x(), 0, stage.center().z());
            dressing.place(piece.with("shore", ALL_WATER), Transform.at(middle));
            return;
        }
        double away = bare ? largest / 2 : distance + largest / 2 + 2;
        stand(
                piece,
                new Vec3(
                        stage.center().x() + (bare ? 0 : 0.3 * largest),
                        0,
                        stage.min().z() - away),
                0);
    }

    private boolean put(Dressing.Piece piece, double x, double z, Seed own) {
        Vec3 at = new Vec3(x, 0, z);
        Bounds box = box(piece, at);
        if (taken.stream().anyMatch(b -> b.overlaps(box)) || box.overlaps(stage.grown(0.2))) {
            return false;
        }
        stand(piece, at, turn(piece, own.derive("turn")));
        return true;
    }

    /// Grown things have no front.
    private static double turn(Dressing.Piece piece, Seed draw) {
        boolean made = piece.size().y() < 0.9 && piece.size().x() > 0.4;
        return made ? draw.between(-0.6, 0.6) : draw.between(-Math.PI, Math.PI);
    }

    private void stand(Dressing.Piece piece, Vec3 at, double turn) {
        taken.add(box(piece, at));
        dressing.place(piece, Transform.at(at, turn));
    }

    private static Bounds box(Dressing.Piece piece, Vec3 at) {
        double share = piece.size().y() > TALL ? CROWNS_TOUCH : 0.8;
        double reach = share * Math.max(piece.size().x(), piece.size().z());
        return Bounds.around(
                at.plus(new Vec3(0, piece.size().y() / 2, 0)),
                new Vec3(reach, piece.size().y(), reach));
    }
}
