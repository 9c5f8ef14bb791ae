package studio.direction.edit;

import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.math.Vec3;
import studio.scene.Pins;

/// Lets two things change places.
final class Exchanging {
    private final Draft draft;

    Exchanging(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> exchange(Piece one, Piece other) {
        boolean free = draft.mayChange(one, Pins.Property.TRANSFORM) && draft.mayChange(other, Pins.Property.TRANSFORM);
        if (free && !one.id().equals(other.id())) {
            Vec3 way = foot(other).minus(foot(one));
            new Shifting(draft).shift(one, riders(one, other), way, 0);
            new Shifting(draft).shift(draft.now(other), riders(other, one), way.negated(), 0);
            new Aside(draft).makeRoom(draft.now(one));
            new Aside(draft).makeRoom(draft.now(other));
        }
        draft.claim(
                Telling.the(one.name()) + " and " + Telling.the(other.name()) + " changed places",
                "exchanged",
                List.of(one.id(), other.id()),
                "");
        draft.speakOf(List.of(one.id(), other.id()));
        return Optional.empty();
    }

    private List<Piece> riders(Piece piece, Piece without) {
        return draft.survey().riders(piece).stream()
                .filter(r -> !r.id().equals(without.id()))
                .toList();
    }

    private static Vec3 foot(Piece piece) {
        return new Vec3(
                piece.world().position().x(),
                piece.box().min().y(),
                piece.world().position().z());
    }
}
