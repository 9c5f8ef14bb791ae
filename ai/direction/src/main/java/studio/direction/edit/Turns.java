package studio.direction.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.language.edit.Reference;
import studio.language.edit.Turning;
import studio.language.meaning.Event.Direction;
import studio.math.Vec3;
import studio.scene.Pins;
import studio.scene.term.NodeId;

/// Turns things about their upright axis.
final class Turns {
    private final Draft draft;

    Turns(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> turn(List<Piece> pieces, Turning turning) {
        Optional<Piece> target = Optional.empty();
        Optional<Reference> reference = switch (turning) {
            case Turning.ToFace(Reference t) -> Optional.of(t);
            case Turning.FromFace(Reference t) -> Optional.of(t);
            case Turning.By _, Turning.Round _, Turning.ToSide _ -> Optional.empty();
        };
        if (reference.isPresent()) {
            switch (new Finder(draft).find(reference.get())) {
                case Pointed.These(List<Piece> found) -> target = Optional.of(found.getFirst());
                case Pointed.Lost(EditReply reply) -> {
                    return Optional.of(reply);
                }
            }
        }
        for (Piece piece : pieces) {
            if (draft.mayChange(piece, Pins.Property.TRANSFORM)) {
                turn(draft.now(piece), turning, target);
            }
        }
        draft.speakOf(pieces.stream().map(Piece::id).toList());
        return Optional.empty();
    }

    /// The angle in radians by which a thing turns so that its front looks along a way.
    static double towards(Piece piece, Vec3 way) {
        double wanted = StrictMath.atan2(way.x(), way.z());
        double now = StrictMath.atan2(piece.front().x(), piece.front().z());
        double turn = wanted - now;
        return turn > Math.PI ? turn - 2 * Math.PI : turn <= -Math.PI ? turn + 2 * Math.PI : turn;
    }

    private void turn(Piece piece, Turning turning, Optional<Piece> target) {
        String name = Telling.the(piece.name());
        List<NodeId> self = List.of(piece.id());
        switch (turning) {
            case Turning.By(double degrees) -> {
                apply(piece, degrees * Math.PI / 180);
                draft.claim(
                        String.format(Locale.ROOT, "%s turned by %.0f degrees", name, Math.abs(degrees)),
                        "turned",
                        self,
                        String.format(Locale.ROOT, "%.1f", degrees));
            }
            case Turning.Round() -> {
                apply(piece, Math.PI);
                draft.claim(name + " turned around", "turned", self, "180.0");
            }
            case Turning.ToFace(Reference _) -> face(piece, target.orElseThrow(), false);
            case Turning.FromFace(Reference _) -> face(piece, target.orElseThrow(), true);
            case Turning.ToSide(Direction way) -> {
                Vec3 to = way == Direction.FORWARD
                        ? draft.survey().view().eye().position().minus(piece.center())
                        : Moving.way(draft.survey().view(), way);
                apply(piece, towards(piece, to));
                draft.claim(name + " faces " + Moving.word(way), "faces_side", self, Moving.word(way));
            }
        }
    }

    private void face(Piece piece, Piece target, boolean back) {
        Vec3 way = target.kind() == Piece.Kind.CAMERA
                ? target.world().position().minus(piece.center())
                : target.center().minus(piece.center());
        apply(piece, towards(piece, back ? way.negated() : way));
        draft.claim(
                Telling.the(piece.name()) + (back ? " faces away from " : " faces ") + Telling.the(target.name()),
                back ? "faces_away" : "facing",
                List.of(piece.id(), target.id()),
                "");
    }

    private void apply(Piece piece, double radians) {
        new Shifting(draft).shift(piece, draft.survey().riders(piece), Vec3.ZERO, radians);
    }
}
