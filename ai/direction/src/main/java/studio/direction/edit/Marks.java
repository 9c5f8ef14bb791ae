package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.scene.Pins;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.term.NodeId;

/// Names, pins, and what is shown.
final class Marks {
    private static final int NAME = 80;

    private final Draft draft;

    Marks(Draft draft) {
        this.draft = draft;
    }

    /// Another name; what the thing is stays with it, so that "the chair" still finds it.
    Optional<EditReply> rename(List<Piece> pieces, String name) {
        String called = name.length() <= NAME ? name : name.substring(0, NAME);
        Piece piece = pieces.getFirst();
        List<String> tags = new ArrayList<>(piece.node().tags());
        if (tags.stream().noneMatch(t -> t.startsWith("noun:")) && tags.size() < 60) {
            tags.add("noun:" + piece.name());
        }
        draft.apply(new NodeCommand.Rename(piece.id(), called));
        draft.apply(new NodeCommand.Tag(piece.id(), tags));
        draft.claim(Telling.the(piece.name()) + " is called " + called, "named", List.of(piece.id()), called);
        draft.speakOf(List.of(piece.id()));
        return Optional.empty();
    }

    Optional<EditReply> show(List<Piece> pieces, boolean visible) {
        for (Piece piece : pieces) {
            if (draft.mayChange(piece, Pins.Property.VISIBILITY)) {
                draft.freed(piece, () -> draft.apply(new NodeCommand.Show(piece.id(), visible)));
                draft.claim(
                        Telling.the(piece.name()) + (visible ? " is shown" : " is hidden"),
                        visible ? "shown" : "hidden",
                        List.of(piece.id()),
                        "");
            }
        }
        draft.speakOf(ids(pieces));
        return Optional.empty();
    }

    Optional<EditReply> pin(List<Piece> pieces, boolean pinned, boolean inPlace) {
        for (Piece piece : pieces) {
            for (Pins.Property property : properties(inPlace && pinned)) {
                Pins.Pin pin = new Pins.Pin(piece.id(), property);
                boolean held = draft.scene().pins().holds(piece.id(), property);
                if (pinned && !held) {
                    draft.apply(new StageCommand.Pin(pin));
                } else if (!pinned && held) {
                    draft.apply(new StageCommand.Unpin(pin));
                }
            }
            draft.claim(
                    Telling.the(piece.name()) + (pinned ? " is pinned" : " is free"),
                    pinned ? "pinned" : "free",
                    List.of(piece.id()),
                    "");
        }
        draft.speakOf(ids(pieces));
        return Optional.empty();
    }

    private static List<Pins.Property> properties(boolean inPlace) {
        return inPlace ? List.of(Pins.Property.TRANSFORM) : List.of(Pins.Property.values());
    }

    static List<NodeId> ids(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).toList();
    }
}
