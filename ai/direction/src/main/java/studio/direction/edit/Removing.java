package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.math.Vec3;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.term.NodeId;

/// Takes things away, and lets down what stood on them.
final class Removing {
    private final Draft draft;

    Removing(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> remove(List<Piece> pieces) {
        List<NodeId> going = pieces.stream().map(Piece::id).toList();
        for (Piece piece : pieces) {
            if (Fixtures.isFixture(piece)) {
                draft.note("The " + piece.name() + " is part of the set and stays.");
            } else if (piece.kind() == Piece.Kind.CAMERA && isOnly(piece)) {
                draft.note("The scene needs a camera; it stays.");
            } else if (isFree(piece)) {
                remove(draft.now(piece), going);
            }
        }
        draft.speakOf(going);
        return Optional.empty();
    }

    private boolean isOnly(Piece camera) {
        return draft.scene().timeline().shots().stream()
                .anyMatch(s -> s.camera().equals(camera.id()));
    }

    /// Any pin keeps a thing in the scene.
    private boolean isFree(Piece piece) {
        Optional<Pins.Pin> pin = draft.scene().pins().list().stream()
                .filter(p -> p.node().equals(piece.id()))
                .findFirst();
        if (pin.isPresent() && !draft.insists) {
            draft.note("The " + piece.name() + " is pinned and stays.");
            draft.claim(Telling.the(piece.name()) + " is gone", "gone", List.of(piece.id()), "");
            return false;
        }
        return true;
    }

    private void remove(Piece piece, List<NodeId> going) {
        List<Piece> left = draft.survey().riders(piece).stream()
                .filter(r -> !going.contains(r.id()) && !isBelow(r, piece))
                .toList();
        List<Piece> direct = left.stream()
                .filter(r -> draft.survey()
                        .support(r)
                        .map(Piece::id)
                        .filter(piece.id()::equals)
                        .isPresent())
                .toList();
        draft.apply(new NodeCommand.Remove(piece.id()));
        draft.claim(Telling.the(piece.name()) + " is gone", "gone", List.of(piece.id()), "");
        List<Piece> down = new ArrayList<>();
        for (Piece rider : direct) {
            if (down(draft.now(rider), piece)) {
                down.add(rider);
            }
        }
        if (!down.isEmpty()) {
            draft.note("What stood on the " + piece.name() + " stands on the floor now: " + Telling.the(down) + ".");
        }
    }

    private boolean isBelow(Piece piece, Piece top) {
        return piece.node().parent().equals(top.id());
    }

    /// Lets a thing down to the floor, aside of what stands there.
    private boolean down(Piece rider, Piece host) {
        if (draft.survey().support(rider).isPresent()) {
            return false;
        }
        if (draft.scene().pins().holds(rider.id(), Pins.Property.TRANSFORM)) {
            draft.note("The " + rider.name() + " is pinned and stays where it is.");
            return false;
        }
        List<Piece> riders = draft.survey().riders(rider);
        Footprint thing = Footprint.of(rider, riders);
        Vec3 ideal = new Vec3(thing.at().x(), 0, thing.at().z());
        List<NodeId> ignored = new ArrayList<>(thing.own());
        ignored.add(host.id());
        Vec3 at = new Spots(draft.survey(), ignored)
                .near(thing.box(), ideal, 0.05, b -> true)
                .orElse(ideal);
        new Shifting(draft).shift(rider, riders, at.minus(thing.at()), 0);
        return true;
    }
}
