package studio.direction.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.language.edit.Reference;
import studio.language.edit.Resizing;
import studio.language.edit.Resizing.Axis;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Pins;

/// Makes things larger or smaller. The foot stays on what carries it, and what stands on top rises and sinks along.
final class Sizing {
    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 1000;

    private final Draft draft;

    Sizing(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> resize(List<Piece> pieces, Resizing resizing) {
        Optional<Piece> like = Optional.empty();
        if (resizing instanceof Resizing.Like(Reference other, Axis axis)) {
            switch (new Finder(draft).find(other)) {
                case Pointed.These(List<Piece> found) -> like = Optional.of(found.getFirst());
                case Pointed.Lost(EditReply reply) -> {
                    return Optional.of(reply);
                }
            }
        }
        for (Piece piece : pieces) {
            if (draft.mayChange(piece, Pins.Property.TRANSFORM)) {
                resize(draft.now(piece), resizing, like);
            }
        }
        draft.speakOf(pieces.stream().map(Piece::id).toList());
        return Optional.empty();
    }

    private void resize(Piece piece, Resizing resizing, Optional<Piece> like) {
        Vec3 factor = switch (resizing) {
            case Resizing.Times(double times, Axis axis, boolean said) -> along(axis, times, piece);
            case Resizing.To(double metres, Axis axis) -> Vec3.ONE.times(metres / safe(extent(piece, axis)));
            case Resizing.Like(Reference _, Axis axis) ->
                Vec3.ONE.times(extent(like.orElseThrow(), axis) / safe(extent(piece, axis)));
        };
        double height = piece.height() * factor.y();
        scale(piece, factor);
        String wanted = switch (resizing) {
            case Resizing.Times(double times, Axis axis, boolean said) ->
                axis.name().toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, " %.3f", times);
            case Resizing.To(double metres, Axis axis) ->
                axis.name().toLowerCase(Locale.ROOT)
                        + String.format(Locale.ROOT, " %.3f", metres / safe(extent(piece, axis)));
            case Resizing.Like(Reference _, Axis axis) ->
                axis.name().toLowerCase(Locale.ROOT)
                        + String.format(
                                Locale.ROOT, " %.3f", extent(like.orElseThrow(), axis) / safe(extent(piece, axis)));
        };
        draft.claim(
                String.format(Locale.ROOT, "%s is %.2f m tall", Telling.the(piece.name()), height),
                "resized",
                List.of(piece.id()),
                wanted);
    }

    /// Living bodies keep their proportions.
    private static Vec3 along(Axis axis, double times, Piece piece) {
        boolean even = piece.kind() == Piece.Kind.PERSON || Matching.isAnimal(piece);
        return even
                ? Vec3.ONE.times(times)
                : switch (axis) {
                    case ALL -> Vec3.ONE.times(times);
                    case HEIGHT -> new Vec3(1, times, 1);
                    case WIDTH -> new Vec3(times, 1, 1);
                    case DEPTH -> new Vec3(1, 1, times);
                };
    }

    /// How large a thing is along one of its own axes.
    static double extent(Piece piece, Axis axis) {
        Vec3 own = piece.kind() == Piece.Kind.GROUP
                ? piece.size()
                : piece.body().size().times(piece.world().scale());
        return switch (axis) {
            case ALL, HEIGHT -> own.y();
            case WIDTH -> own.x();
            case DEPTH -> own.z();
        };
    }

    private static double safe(double extent) {
        return Math.max(1e-6, extent);
    }

    private void scale(Piece piece, Vec3 factor) {
        List<Piece> riders = draft.survey().riders(piece);
        Vec3 before = piece.world().scale();
        Vec3 wished = before.times(factor);
        Vec3 scale = new Vec3(bounded(wished.x()), bounded(wished.y()), bounded(wished.z()));
        double foot = piece.body().isEmpty() ? 0 : piece.body().min().y();
        double y = piece.world().position().y() + foot * (before.y() - scale.y());
        Vec3 at = new Vec3(
                piece.world().position().x(), y, piece.world().position().z());
        double top = piece.box().max().y();
        draft.freed(
                piece,
                () -> new Shifting(draft)
                        .put(piece, new Transform(at, piece.world().rotation(), scale)));
        Piece now = draft.now(piece);
        double rise = (piece.box().min().y()) + (top - piece.box().min().y()) * (scale.y() / before.y()) - top;
        for (Piece rider : riders) {
            Vec3 off = rider.world().position().minus(piece.world().position());
            double share = (rider.box().min().y() - piece.box().min().y())
                    / safe(top - piece.box().min().y());
            Vec3 by = new Vec3(
                    off.x() * (scale.x() / before.x() - 1), rise * share, off.z() * (scale.z() / before.z() - 1));
            boolean free = !draft.scene().pins().holds(rider.id(), Pins.Property.TRANSFORM);
            if (free) {
                new Shifting(draft).shift(draft.now(rider), List.of(), by, 0);
            }
        }
        new Aside(draft).makeRoom(draft.now(now));
    }

    private static double bounded(double scale) {
        return Math.clamp(scale, SMALLEST, LARGEST);
    }
}
