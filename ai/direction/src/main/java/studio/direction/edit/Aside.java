package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// Moves a thing that came to stand in another aside, as little as possible.
final class Aside {
    private final Draft draft;

    Aside(Draft draft) {
        this.draft = draft;
    }

    void makeRoom(Piece piece) {
        List<Piece> riders = draft.survey().riders(piece);
        Footprint thing = Footprint.of(piece, riders);
        List<NodeId> ignored = new ArrayList<>(thing.own());
        draft.survey().support(piece).ifPresent(s -> ignored.add(s.id()));
        Spots spots = new Spots(draft.survey(), ignored);
        if (!piece.isSolid()
                || piece.isScenery(draft.survey().view().eye().position())
                || spots.fits(thing.box().translated(thing.at()))) {
            return;
        }
        Optional<Vec3> at = spots.near(thing.box(), thing.at(), 0.04, b -> true);
        at.ifPresent(to -> {
            new Shifting(draft).shift(piece, riders, to.minus(thing.at()), 0);
            draft.note(String.format(
                    Locale.ROOT, "The %s moved %.2f m aside to have room.", piece.name(), to.distance(thing.at())));
        });
    }
}
