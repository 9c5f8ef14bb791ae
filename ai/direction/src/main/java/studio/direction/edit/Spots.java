package studio.direction.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// Looks for the free place nearest to a wished one: rings about it, from the inside outwards, until a thing fits
/// between the others, in the room, and where it is wanted.
///
/// ```text
///        . . .
///      .  . .  .      each ring a little wider, each point tried in the same order
///     .  . x .  .
/// ```
final class Spots {
    private static final double TOUCH = 0.008;
    private static final double FLAT = 0.03;

    /// Things with a larger radius, in metres, are tried in wider rings.
    private static final double LARGE = 0.9;

    private static final int ANGLES = 24;
    private static final int RINGS = 34;

    private final Optional<Bounds> room;
    private final List<Bounds> obstacles = new ArrayList<>();

    /// The free room for a thing that is there. What it overlaps already, as a table does the cat under it, is not in
    /// its
    /// way.
    static Spots around(Survey survey, Footprint thing, List<NodeId> more) {
        List<NodeId> ignored = new ArrayList<>(thing.own());
        ignored.addAll(more);
        Bounds now = thing.box().translated(thing.at()).grown(-TOUCH);
        survey.things().stream()
                .filter(p -> !thing.fresh() && p.box().overlaps(now))
                .map(Piece::id)
                .forEach(ignored::add);
        return new Spots(survey, ignored);
    }

    /// @param ignored what is no obstacle: the thing itself, what it carries, what is to carry it
    Spots(Survey survey, List<NodeId> ignored) {
        Set<NodeId> free = new HashSet<>(ignored);
        this.room = survey.room();
        Vec3 eye = survey.view().eye().position();
        for (Piece piece : survey.pieces()) {
            boolean solid = piece.isSolid() && piece.node().visible() && piece.height() > FLAT && !piece.isScenery(eye);
            if (solid && !free.contains(piece.id())) {
                obstacles.add(piece.box());
            }
        }
    }

    /// The place nearest to the wished one for a thing.
    ///
    /// @param box the thing's box, with its foot at the origin
    /// @param ideal where its foot should be
    /// @param step how far apart the first rings are
    /// @param wanted whether it may stand there
    Optional<Vec3> near(Bounds box, Vec3 ideal, double step, Predicate<Bounds> wanted) {
        double radius = 0;
        double width = step * Math.max(1, box.radius() / LARGE);
        for (int ring = 0; ring <= RINGS; ring++) {
            int points = ring == 0 ? 1 : ANGLES;
            for (int k = 0; k < points; k++) {
                double angle = 2 * Math.PI * k / points;
                Vec3 at = ideal.plus(new Vec3(StrictMath.cos(angle) * radius, 0, StrictMath.sin(angle) * radius));
                Bounds there = box.translated(at);
                if (fits(there) && wanted.test(there)) {
                    return Optional.of(at);
                }
            }
            radius += width;
            width *= 1.06;
        }
        return Optional.empty();
    }

    /// Whether nothing is in the way of a box, and no wall.
    boolean fits(Bounds box) {
        return isInRoom(box) && isFree(box);
    }

    boolean isFree(Bounds box) {
        Bounds body = box.grown(-TOUCH);
        if (body.isEmpty() || body.min().y() > body.max().y()) {
            body = box;
        }
        for (Bounds other : obstacles) {
            if (other.overlaps(body)) {
                return false;
            }
        }
        return true;
    }

    boolean isInRoom(Bounds box) {
        return room.isEmpty()
                || box.min().x() >= room.get().min().x()
                        && box.max().x() <= room.get().max().x()
                        && box.min().z() >= room.get().min().z()
                        && box.max().z() <= room.get().max().z();
    }
}
