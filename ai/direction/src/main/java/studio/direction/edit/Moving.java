package studio.direction.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.direction.survey.PictureView;
import studio.direction.survey.Piece;
import studio.language.edit.Amount;
import studio.language.edit.Motion;
import studio.language.edit.Reference;
import studio.language.edit.Where;
import studio.language.meaning.Event.Direction;
import studio.language.meaning.Relation;
import studio.math.Vec3;
import studio.scene.Pins;
import studio.scene.term.NodeId;

/// Moves things that are there.
final class Moving {
    private static final double GAP = 0.1;

    private final Draft draft;

    /// What moves in one go is not in its own way.
    private List<NodeId> together = List.of();

    Moving(Draft draft) {
        this.draft = draft;
    }

    /// Moves each of some things; a reply when the words do not say where to.
    Optional<EditReply> move(List<Piece> pieces, Motion motion) {
        List<Piece> targets = List.of();
        for (Reference reference : references(motion)) {
            switch (new Finder(draft).find(reference)) {
                case Pointed.These(List<Piece> found) -> {
                    targets = new ArrayList<>(targets);
                    targets.addAll(found);
                }
                case Pointed.Lost(EditReply reply) -> {
                    return Optional.of(reply);
                }
            }
        }
        List<Piece> objects = targets;
        together = Marks.ids(pieces);
        for (Piece piece : leaders(pieces)) {
            boolean itself = objects.stream().anyMatch(o -> o.id().equals(piece.id()));
            if (itself) {
                draft.note("The " + piece.name() + " cannot be placed by itself.");
            } else if (draft.mayChange(piece, Pins.Property.TRANSFORM)) {
                move(draft.now(piece), motion, objects.stream().map(draft::now).toList());
            }
        }
        draft.speakOf(pieces.stream().map(Piece::id).toList());
        return Optional.empty();
    }

    /// Those of the things that none of the others carries along.
    private List<Piece> leaders(List<Piece> pieces) {
        Set<NodeId> carried = new HashSet<>();
        for (Piece piece : pieces.size() > 1 ? pieces : List.<Piece>of()) {
            draft.survey()
                    .support(piece)
                    .map(Piece::id)
                    .filter(together::contains)
                    .ifPresent(h -> carried.add(piece.id()));
        }
        return pieces.stream().filter(p -> !carried.contains(p.id())).toList();
    }

    private static List<Reference> references(Motion motion) {
        return switch (motion) {
            case Motion.Along along -> List.of();
            case Motion.Into(Where where) -> where.objects();
            case Motion.Towards(Reference target, Amount amount) -> List.of(target);
            case Motion.AwayFrom(Reference target, Amount amount) -> List.of(target);
        };
    }

    private void move(Piece piece, Motion motion, List<Piece> objects) {
        switch (motion) {
            case Motion.Along(Direction way, Amount amount) -> along(piece, way, amount);
            case Motion.Into(Where where) -> into(piece, where, objects);
            case Motion.Towards(Reference _, Amount amount) -> towards(piece, objects.getFirst(), amount);
            case Motion.AwayFrom(Reference _, Amount amount) -> awayFrom(piece, objects.getFirst(), amount);
        }
    }

    private void along(Piece piece, Direction way, Amount amount) {
        Vec3 direction = way(draft.survey().view(), way);
        double metres = amount.metres().orElse(some(piece, amount));
        boolean upright = way == Direction.UP || way == Direction.DOWN;
        if (upright) {
            lift(piece, way == Direction.UP ? metres : -metres);
        } else {
            slide(piece, direction, metres, amount.metres().isPresent());
        }
        String wanted = word(way) + (amount.metres().isPresent() ? String.format(Locale.ROOT, " %.2f", metres) : "");
        draft.claim(
                Telling.the(piece.name()) + " moved "
                        + (amount.metres().isPresent() ? String.format(Locale.ROOT, "%.2f m ", metres) : "")
                        + word(way),
                "moved",
                List.of(piece.id()),
                wanted);
    }

    /// Up into the air as far as said; down to what is below and no further.
    private void lift(Piece piece, double metres) {
        List<Piece> riders = draft.survey().riders(piece);
        double least = -piece.box().min().y();
        double by = Math.max(metres, Math.min(0, least));
        new Shifting(draft).shift(piece, riders, Vec3.Y.times(by), 0);
    }

    /// Along the floor, or along what carries it; where something is in the way, to the free place nearest to the
    /// wished.
    private void slide(Piece piece, Vec3 way, double metres, boolean said) {
        List<Piece> riders = draft.survey().riders(piece);
        Footprint thing = Footprint.of(piece, riders);
        Optional<Piece> host = draft.survey().support(piece);
        Vec3 wished = thing.at().plus(way.times(metres));
        boolean leaves = host.isPresent() && !isOver(wished, host.get());
        if (leaves && !said) {
            wished = edge(thing, way, metres, host.get());
            leaves = false;
        }
        Vec3 ideal = leaves ? new Vec3(wished.x(), 0, wished.z()) : wished;
        List<NodeId> ignored = new ArrayList<>(together);
        host.ifPresent(h -> ignored.add(h.id()));
        Vec3 from = thing.at();
        double least = 0.25 * Math.max(0.05, from.distance(ideal));
        Optional<Vec3> spot = Spots.around(draft.survey(), thing, ignored)
                .near(
                        thing.box(),
                        ideal,
                        0.04,
                        b -> along(b, thing, from, way) >= least
                                && aside(b, thing, from, way) <= Math.max(0.3, 0.5 * metres));
        if (spot.isEmpty()) {
            draft.note("There is no room for the " + piece.name() + " there; it stays where it is.");
            return;
        }
        if (spot.get().distance(ideal) > 0.02) {
            draft.note("Something is in the way: the " + piece.name() + " stands as near to there as it can.");
        }
        if (leaves) {
            draft.note("The " + piece.name() + " leaves the " + host.get().name() + " and stands on the floor.");
        }
        new Shifting(draft).shift(piece, riders, spot.get().minus(from), 0);
    }

    private static double along(studio.math.Bounds box, Footprint thing, Vec3 from, Vec3 way) {
        return box.center().minus(thing.box().center()).minus(from).dot(way);
    }

    private static double aside(studio.math.Bounds box, Footprint thing, Vec3 from, Vec3 way) {
        Vec3 off = box.center().minus(thing.box().center()).minus(from);
        Vec3 level = new Vec3(off.x(), 0, off.z());
        return level.minus(way.times(level.dot(way))).length();
    }

    /// As far along the surface as it reaches.
    private static Vec3 edge(Footprint thing, Vec3 way, double metres, Piece host) {
        double far = metres;
        while (far > 0.02 && !isOver(thing.at().plus(way.times(far)), host)) {
            far *= 0.85;
        }
        return thing.at().plus(way.times(far));
    }

    private static boolean isOver(Vec3 at, Piece host) {
        return at.x() >= host.box().min().x()
                && at.x() <= host.box().max().x()
                && at.z() >= host.box().min().z()
                && at.z() <= host.box().max().z();
    }

    private void into(Piece piece, Where where, List<Piece> objects) {
        List<Piece> riders = draft.survey().riders(piece);
        Footprint thing = Footprint.of(piece, riders);
        Placement placement = new Placement(draft);
        Optional<Vec3> spot = where.isOfThePicture()
                ? placement.side(thing, where.kind())
                : placement.spot(thing, where.kind(), objects, where.own(), where.metres());
        spot.ifPresentOrElse(
                at -> new Shifting(draft)
                        .shift(piece, riders, at.minus(thing.at()), turn(piece, where.kind(), objects, at)),
                () -> draft.note("There is no free place for the " + piece.name() + " there; it stays where it is."));
        Claiming.placed(draft, List.of(piece), where.kind(), objects, where.metres());
    }

    /// What is to face another thing is turned towards it.
    private static double turn(Piece piece, Relation.Kind kind, List<Piece> objects, Vec3 at) {
        return kind == Relation.Kind.FACING && !objects.isEmpty()
                ? Turns.towards(piece, objects.getFirst().center().minus(at))
                : 0;
    }

    private void towards(Piece piece, Piece target, Amount amount) {
        Vec3 way = level(target.center().minus(piece.center()));
        double room = Math.max(0, piece.box().gap(target.box()) - GAP);
        double share = switch (amount.degree()) {
            case BIT -> 0.25;
            case SOME -> 0.6;
            case LOT -> 1;
        };
        double metres = Math.min(amount.metres().orElse(share * room), Math.max(room, 0));
        slide(piece, way, metres, amount.metres().isPresent());
        draft.claim(
                Telling.the(piece.name()) + " is closer to " + Telling.the(target.name()),
                "closer",
                List.of(piece.id(), target.id()),
                "");
    }

    private void awayFrom(Piece piece, Piece target, Amount amount) {
        Vec3 way = level(piece.center().minus(target.center()));
        slide(
                piece,
                way,
                amount.metres().orElse(some(piece, amount)),
                amount.metres().isPresent());
        draft.claim(
                Telling.the(piece.name()) + " is farther from " + Telling.the(target.name()),
                "farther",
                List.of(piece.id(), target.id()),
                "");
    }

    private static Vec3 level(Vec3 way) {
        Vec3 flat = new Vec3(way.x(), 0, way.z());
        return flat.length() < 1e-6 ? Vec3.X : flat.normalized();
    }

    /// How far "a bit" is depends on how large a thing is.
    private static double some(Piece piece, Amount amount) {
        double extent = Math.max(
                piece.size().x(), Math.max(piece.size().y(), piece.size().z()));
        double some = Math.clamp(0.7 * extent, 0.12, 2.5);
        return switch (amount.degree()) {
            case BIT -> 0.4 * some;
            case SOME -> some;
            case LOT -> 2.5 * some;
        };
    }

    static Vec3 way(PictureView view, Direction way) {
        return switch (way) {
            case LEFT -> view.right().negated();
            case RIGHT -> view.right();
            case UP -> Vec3.Y;
            case DOWN -> Vec3.Y.negated();
            case FORWARD -> view.away().negated();
            case BACKWARD, AWAY -> view.away();
        };
    }

    static String word(Direction way) {
        return switch (way) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case UP -> "up";
            case DOWN -> "down";
            case FORWARD -> "closer";
            case BACKWARD, AWAY -> "back";
        };
    }
}
