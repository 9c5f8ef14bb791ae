package studio.direction.edit;

import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.math.Bounds;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.term.NodeId;

/// Holds things together in a group, and lets them go.
final class Grouping {
    private final Draft draft;

    Grouping(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> group(List<Piece> pieces, Optional<String> name) {
        List<Piece> members = pieces.stream().filter(Piece::isThing).toList();
        Bounds box = members.stream().map(Piece::box).reduce(Bounds.EMPTY, Bounds::union);
        if (members.isEmpty() || box.isEmpty()) {
            draft.note("There is nothing to group.");
            return Optional.empty();
        }
        NodeId id = draft.freeId("group-");
        Transform at = Transform.at(
                new Vec3(box.center().x(), box.min().y(), box.center().z()));
        draft.apply(new NodeCommand.Add(
                Node.of(id, name.orElse("group"), at, new Group()).tagged("asked")));
        for (Piece member : members) {
            hang(member, id);
        }
        draft.claim(
                Telling.the(members) + " are a group",
                "grouped",
                members.stream().map(Piece::id).toList(),
                id.value());
        draft.speakOf(List.of(id));
        return Optional.empty();
    }

    Optional<EditReply> ungroup(List<Piece> pieces) {
        for (Piece piece : pieces) {
            Optional<NodeId> group = piece.kind() == Piece.Kind.GROUP
                    ? Optional.of(piece.id())
                    : Optional.of(piece.node().parent()).filter(p -> !p.isRoot());
            if (group.isEmpty() || draft.scene().node(group.get()).isEmpty()) {
                draft.note("The " + piece.name() + " is in no group.");
                continue;
            }
            Node node = draft.scene().node(group.get()).orElseThrow();
            List<NodeId> members =
                    draft.scene().nodes().childrenOf(node.id()).map(Node::id).toList();
            members.forEach(m -> hang(draft.survey().piece(m).orElseThrow(), node.parent()));
            draft.apply(new NodeCommand.Remove(node.id()));
            draft.claim("the group is dissolved", "gone", List.of(node.id()), "");
            draft.speakOf(members);
        }
        return Optional.empty();
    }

    /// Hangs a thing under another parent without moving it in the world.
    private void hang(Piece piece, NodeId parent) {
        Vec3 before = draft.scene().world(piece.node().parent()).position();
        Vec3 after = draft.scene().world(parent).position();
        draft.apply(new NodeCommand.Reparent(piece.id(), parent));
        Piece hung = draft.now(piece);
        new Shifting(draft)
                .put(
                        new Piece(
                                hung.node(),
                                hung.kind(),
                                shifted(piece.world(), after.minus(before)),
                                hung.body(),
                                hung.box(),
                                hung.anchors()),
                        piece.world());
    }

    /// Keys are in the parent: they move against it, which [Shifting#put] reads from where the thing seems to come
    /// from.
    private static Transform shifted(Transform world, Vec3 by) {
        return world.withPosition(world.position().plus(by));
    }
}
