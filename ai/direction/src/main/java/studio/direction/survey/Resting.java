package studio.direction.survey;

import java.util.Collection;
import java.util.Optional;
import studio.geometry.Anchor;
import studio.math.Bounds;
import studio.math.Vec3;

/// What stands on what, by the boxes.
final class Resting {
    private static final double FLOOR = 0.02;
    private static final double TOUCH = 0.06;

    private Resting() {}

    /// What carries a thing, other than the ground: of several, the one whose surface is nearest below its foot.
    static Optional<Piece> support(Piece piece, Collection<Piece> all) {
        Optional<Piece> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Piece host : piece.isSolid() ? all : java.util.List.<Piece>of()) {
            if (host.isSolid() && !host.id().equals(piece.id()) && isNear(piece, host)) {
                double off = off(piece, host);
                if (off < least) {
                    least = off;
                    best = Optional.of(host);
                }
            }
        }
        return best;
    }

    /// Whether a thing's middle stands over another's floor plan.
    static boolean isNear(Piece piece, Piece host) {
        Vec3 at = piece.box().center();
        Bounds plan = host.box();
        return at.x() > plan.min().x() - FLOOR
                && at.x() < plan.max().x() + FLOOR
                && at.z() > plan.min().z() - FLOOR
                && at.z() < plan.max().z() + FLOOR;
    }

    /// How far the foot is from a surface of the host; infinite when it does not rest on one.
    private static double off(Piece piece, Piece host) {
        double foot = piece.box().min().y();
        if (foot < host.box().min().y() + FLOOR && !held(piece, host)) {
            return Double.POSITIVE_INFINITY;
        }
        double least = Math.abs(foot - host.box().max().y());
        for (Anchor.Kind kind : new Anchor.Kind[] {Anchor.Kind.TOP, Anchor.Kind.SEAT, Anchor.Kind.INSIDE}) {
            least = Math.min(
                    least,
                    host.surface(kind).map(s -> Math.abs(foot - s.at().y())).orElse(Double.POSITIVE_INFINITY));
        }
        boolean within = foot > host.box().center().y() - TOUCH
                && foot < host.box().max().y() + TOUCH;
        boolean smaller = size(piece) < size(host) || piece.kind() == Piece.Kind.PERSON;
        return least < TOUCH || within && smaller ? least : Double.POSITIVE_INFINITY;
    }

    private static boolean held(Piece piece, Piece host) {
        return host.kind() == Piece.Kind.PERSON && piece.box().min().y() > FLOOR && size(piece) < size(host);
    }

    private static double size(Piece piece) {
        return piece.size().x() * piece.size().z();
    }
}
