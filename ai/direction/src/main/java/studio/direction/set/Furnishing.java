package studio.direction.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.set.Want.Spot;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.Asset;

/// Builds a room about the action and furnishes it along the walls, where the camera sees it past the subject.
///
/// ```
///   back wall   ___[shelf]__ picture __[sideboard]___
///              |lamp                            plant|
///      window  :          . - stage - .              |
///              |             (rug)                   |   side pieces face inwards
///              |                                     |
///              |______________ camera _______________|
/// ```
final class Furnishing {
    private static final double GAP = 0.06;
    private static final double EYES = 1.55;
    private static final double SIDE_DEPTH = 0.55;

    private final Place.Interior place;
    private final Bounds stage;
    private final boolean bare;
    private final Dressing dressing;
    private final Seed seed;
    private final RoomPlan plan;

    private double leftEdge;
    private double rightEdge;
    private final List<Placed> standing = new ArrayList<>();

    private record Placed(Dressing.Piece piece, Vec3 at) {}

    Furnishing(Place.Interior place, Bounds stage, Dressing dressing, Seed seed) {
        this.place = place;
        this.bare = stage.isEmpty();
        this.stage = bare ? new Bounds(new Vec3(-0.7, 0, -0.6), new Vec3(0.7, 1, 0.6)) : stage;
        this.dressing = dressing;
        this.seed = seed;
        this.plan = RoomPlan.around(this.stage, place.window(), seed.derive("room"));
        double reach = bare ? 0.2 : Math.max(0.3, 0.5 * this.stage.size().x());
        this.leftEdge = plan.centerX() - reach;
        this.rightEdge = plan.centerX() + reach;
    }

    RoomPlan plan() {
        return plan;
    }

    /// The play area of the set: the stage, or where one would be.
    Bounds stage() {
        return stage;
    }

    void furnish() {
        dressing.build("room", shell(), Transform.at(plan.origin()));
        for (Want want : place.wants()) {
            dressing.find(want.noun()).ifPresent(piece -> place(want.spot(), piece));
        }
        curtains();
    }

    private Asset shell() {
        List<String> walls = place.walls();
        String wall = walls.get(seed.derive("wall").below(walls.size()));
        return plan.shell().with("floor", place.floor()).with("wall", wall);
    }

    private void place(Spot spot, Dressing.Piece piece) {
        switch (spot) {
            case BACK -> back(piece);
            case SIDE -> side(piece);
            case CORNER -> corner(piece);
            case HUNG -> hung(piece);
            case CEILING -> ceiling(piece);
            case UNDERFOOT -> underfoot(piece);
            case ATOP -> atop(piece);
            case MIDDLE -> middle(piece);
            case BESIDE, BEHIND, FAR, ROW, FRONTS, SCATTERED -> {}
        }
    }

    /// Left and right of the middle in turn, from the middle outwards, as far as the wall reaches.
    private void back(Dressing.Piece piece) {
        double width = piece.size().x();
        boolean left = plan.centerX() - leftEdge <= rightEdge - plan.centerX();
        double x = left ? leftEdge - width / 2 - GAP : rightEdge + width / 2 + GAP;
        if (Math.abs(x - plan.centerX()) + width / 2 > plan.width() / 2 - 0.1) {
            return;
        }
        stand(piece, new Vec3(x, 0, plan.back() + piece.size().z() / 2 + 0.03), 0);
        double gap = seed.derive("gap").derive(standing.size()).between(0.25, 0.6);
        if (left) {
            leftEdge = x - width / 2 - gap;
        } else {
            rightEdge = x + width / 2 + gap;
        }
    }

    /// Along the side walls, turned inwards, towards the back where the camera sees them.
    private void side(Dressing.Piece piece) {
        long before = standing.stream()
                .filter(p -> Math.abs(p.at().x() - plan.centerX()) > plan.width() / 2 - 1)
                .count();
        double way = before % 2 == 0 ? -plan.windowSide() : plan.windowSide();
        double turn = -way * Math.PI / 2 * seed.derive("turn").derive(before).between(0.55, 0.95);
        double x = plan.centerX()
                + way * (plan.width() / 2 - Math.max(SIDE_DEPTH, piece.size().z() / 2 + 0.15));
        double z = plan.back() + 1.15 + 0.9 * before + piece.size().x() / 2;
        if (z < plan.front() - 1.5 && clear(piece, new Vec3(x, 0, z))) {
            stand(piece, new Vec3(x, 0, z), turn);
        }
    }

    private void corner(Dressing.Piece piece) {
        double reach = Math.max(piece.size().x(), piece.size().z()) / 2 + 0.12;
        for (double way : new double[] {plan.windowSide(), -plan.windowSide()}) {
            Vec3 at = new Vec3(plan.centerX() + way * cornerReach(reach), 0, plan.back() + reach + 0.05);
            if (clear(piece, at)) {
                stand(piece, at, seed.derive("corner").derive(standing.size()).between(-0.6, 0.6));
                return;
            }
        }
    }

    /// Corners of a wide room are out of sight: what belongs there stands just past the outermost piece.
    private double cornerReach(double reach) {
        double seen = Math.max(1.9, 0.9 * stage.size().x() + 1.2);
        double outermost = Math.max(plan.centerX() - leftEdge, rightEdge - plan.centerX());
        return Math.min(plan.width() / 2 - reach, Math.max(outermost + reach, seen));
    }

    private void hung(Dressing.Piece piece) {
        double below = standing.stream()
                .filter(p -> Math.abs(p.at().x() - plan.centerX())
                        < 0.5 * (p.piece().size().x() + piece.size().x()))
                .mapToDouble(p -> p.piece().size().y())
                .max()
                .orElse(0);
        long hanging = dressing.nodes().stream()
                .filter(n -> n.transform().position().y() > 1 && n.has("dressing"))
                .count();
        double y = Math.max(EYES - piece.size().y() / 2, below + 0.2);
        double shift =
                hanging == 0 ? 0 : (hanging % 2 == 0 ? -1 : 1) * (piece.size().x() + 0.5);
        if (y + piece.size().y() < plan.height() - 0.1) {
            Vec3 at = new Vec3(
                    plan.centerX() + shift, y, plan.back() + piece.size().z() / 2 + 0.005);
            dressing.place(piece, Transform.at(at));
        }
    }

    private void ceiling(Dressing.Piece piece) {
        Vec3 at = new Vec3(
                plan.centerX() + 0.9,
                plan.height() - piece.size().y(),
                stage.min().z() - 0.2);
        if (at.y() > stage.max().y() + 0.4) {
            dressing.place(piece, Transform.at(at));
        }
    }

    private void underfoot(Dressing.Piece piece) {
        if (stage.min().y() < 0.3) {
            dressing.place(
                    piece,
                    Transform.at(new Vec3(plan.centerX(), 0.001, stage.center().z() + 0.15)));
        }
    }

    /// On the lowest free top along the walls.
    private void atop(Dressing.Piece piece) {
        Optional<Placed> under = standing.stream()
                .filter(p -> p.piece().size().y() > 0.4 && p.piece().size().y() < 1.15)
                .filter(p -> p.piece().size().x() > 0.7
                        && piece.size().x() < 0.8 * p.piece().size().x())
                .findFirst();
        under.ifPresent(p -> {
            double reach = (p.piece().size().x() - piece.size().x()) / 2 * 0.8;
            long same = dressing.nodes().stream()
                    .filter(n -> Math.abs(n.transform().position().y()
                                    - p.piece().size().y())
                            < 0.01)
                    .count();
            double shift = reach * ((same * 0.618 + 0.2) % 1 * 2 - 1);
            dressing.place(
                    piece,
                    Transform.at(p.at().plus(new Vec3(shift, p.piece().size().y(), 0))));
        });
    }

    private void middle(Dressing.Piece piece) {
        if (bare && clear(piece, new Vec3(plan.centerX(), 0, stage.center().z()))) {
            boolean low = standing.stream()
                    .anyMatch(p -> Math.abs(p.at().z() - stage.center().z()) < 0.6);
            double z = low ? stage.center().z() + 1.1 : stage.center().z() - 0.3;
            stand(piece, new Vec3(plan.centerX(), 0, z), seed.derive("middle").between(-0.25, 0.25));
        }
    }

    private void curtains() {
        if (place.window() == Place.Daylit.NONE) {
            return;
        }
        dressing.find("curtain")
                .ifPresent(piece -> plan.curtains(piece.size()).forEach(at -> dressing.place(piece, at)));
    }

    private boolean clear(Dressing.Piece piece, Vec3 at) {
        Bounds box = box(piece, at).grown(0.05);
        boolean free = standing.stream().noneMatch(p -> box(p.piece(), p.at()).overlaps(box));
        return free && (bare || !box.overlaps(stage.grown(0.15)));
    }

    private static Bounds box(Dressing.Piece piece, Vec3 at) {
        double reach = Math.max(piece.size().x(), piece.size().z());
        Vec3 size = new Vec3(reach, piece.size().y(), reach);
        return Bounds.around(at.plus(new Vec3(0, size.y() / 2, 0)), size);
    }

    private void stand(Dressing.Piece piece, Vec3 at, double turn) {
        dressing.place(piece, Transform.at(at, turn));
        standing.add(new Placed(piece, at));
    }
}
