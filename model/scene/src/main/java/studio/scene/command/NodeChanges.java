package studio.scene.command;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Light;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// Applies node commands. Each refuses what would make the scene invalid, so that a scene reached by commands is sound.
final class NodeChanges {
    private NodeChanges() {}

    static Outcome apply(NodeCommand command, Scene scene) {
        return switch (command) {
            case NodeCommand.Add(Node node) -> add(scene, node);
            case NodeCommand.Remove(NodeId id) -> remove(scene, id);
            case NodeCommand.Rename c -> rename(scene, c);
            case NodeCommand.Reparent c -> reparent(scene, c);
            case NodeCommand.Place c -> place(scene, c);
            case NodeCommand.Show c -> change(scene, c.id(), n -> n.shown(c.visible()));
            case NodeCommand.Tag c -> tag(scene, c);
            case NodeCommand.Become c -> become(scene, c);
        };
    }

    private static Outcome add(Scene scene, Node node) {
        Nodes nodes = scene.nodes();
        if (nodes.contains(node.id())) {
            return Refusal.exists(node.id());
        }
        if (!node.parent().isRoot() && !nodes.contains(node.parent())) {
            return Refusal.unknown(node.parent());
        }
        if (nodes.size() >= Limits.NODES) {
            return Refusal.tooMany("node", Limits.NODES);
        }
        if (node.content() instanceof Light && nodes.lights() >= Limits.LIGHTS) {
            return Refusal.tooMany("light", Limits.LIGHTS);
        }
        return Standing.checked(scene.with(nodes.with(node)), node.id());
    }

    private static Outcome remove(Scene scene, NodeId id) {
        return scene.nodes().contains(id) ? new Outcome.Applied(Removal.of(scene, id)) : Refusal.unknown(id);
    }

    private static Outcome rename(Scene scene, NodeCommand.Rename c) {
        if (c.name().length() > Limits.NAME_LENGTH) {
            return Refusal.of(
                    "node.name",
                    "A name has at most " + Limits.NAME_LENGTH + " letters; this one has "
                            + c.name().length() + ".",
                    "Shorten it.");
        }
        if (!Limits.isText(c.name())) {
            return Refusal.of(
                    "node.name", "A name cannot hold half a letter (an unpaired surrogate).", "Leave that letter out.");
        }
        return change(scene, c.id(), n -> n.renamed(c.name()));
    }

    private static Outcome reparent(Scene scene, NodeCommand.Reparent c) {
        Nodes nodes = scene.nodes();
        if (!c.parent().isRoot() && !nodes.contains(c.parent())) {
            return Refusal.unknown(c.parent());
        }
        if (Standing.isAtOrBelow(nodes, c.parent(), c.id())) {
            return Refusal.of(
                    "node.cycle",
                    "The node " + c.id().value() + " cannot move under itself.",
                    "Choose a parent that is not below it.");
        }
        return nodes.get(c.id())
                .map(node -> Standing.checked(scene.with(nodes.with(node.under(c.parent()))), c.id()))
                .orElseGet(() -> Refusal.unknown(c.id()));
    }

    private static Outcome place(Scene scene, NodeCommand.Place c) {
        if (!Node.canStandAt(c.transform())) {
            return Standing.outOfReach(c.id());
        }
        return switch (change(scene, c.id(), n -> n.moved(c.transform()))) {
            case Outcome.Applied(Scene moved) -> Standing.checked(moved, c.id());
            case Outcome.Rejected rejected -> rejected;
        };
    }

    private static Outcome tag(Scene scene, NodeCommand.Tag c) {
        if (!Node.canWear(c.tags())) {
            return Refusal.of(
                    "node.tags",
                    "A node has at most " + Limits.TAGS + " tags of 1 to " + Limits.WORD_LENGTH + " letters.",
                    "Use fewer or shorter tags.");
        }
        return change(scene, c.id(), n -> n.tagged(c.tags().toArray(String[]::new)));
    }

    private static Outcome become(Scene scene, NodeCommand.Become c) {
        Optional<Node> node = scene.node(c.id());
        if (node.isEmpty()) {
            return Refusal.unknown(c.id());
        }
        if (c.content() instanceof Light
                && !isLight(node.get())
                && scene.nodes().lights() >= Limits.LIGHTS) {
            return Refusal.tooMany("light", Limits.LIGHTS);
        }
        if (isNeededAsItIs(scene, node.get(), c.content())) {
            return Refusal.of(
                    "node.in-use",
                    "The node " + c.id().value() + " is filmed with or acts, and must stay what it is.",
                    "Remove its shots or clips first.");
        }
        return new Outcome.Applied(scene.with(scene.nodes().with(node.get().as(c.content()))));
    }

    private static boolean isNeededAsItIs(Scene scene, Node node, Content next) {
        boolean films = node.content() instanceof Camera
                && !(next instanceof Camera)
                && scene.timeline().shots().stream().anyMatch(s -> s.camera().equals(node.id()));
        boolean acts = node.content() instanceof Actor
                && !(next instanceof Actor)
                && scene.timeline().clips().stream().anyMatch(c -> c.actor().equals(node.id()));
        return films || acts;
    }

    private static boolean isLight(Node node) {
        return node.content() instanceof Light;
    }

    private static Outcome change(Scene scene, NodeId id, UnaryOperator<Node> change) {
        return scene.node(id)
                .<Outcome>map(
                        node -> new Outcome.Applied(scene.with(scene.nodes().with(change.apply(node)))))
                .orElseGet(() -> Refusal.unknown(id));
    }
}
