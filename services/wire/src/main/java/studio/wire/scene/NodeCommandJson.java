package studio.wire.scene;

import java.util.List;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.content.Content;
import studio.scene.term.NodeId;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Commands about one node. The node stands under `id`; only the one that is added stands whole under `node`.
final class NodeCommandJson {
    static final List<Named<Command>> ACTIONS = List.of(
            new Named<>("add", p -> new NodeCommand.Add(NodeJson.read(p.at("node")))),
            new Named<>("remove", p -> new NodeCommand.Remove(id(p))),
            new Named<>(
                    "rename", p -> new NodeCommand.Rename(id(p), p.at("name").text())),
            new Named<>("reparent", p -> new NodeCommand.Reparent(id(p), SpaceJson.id(p.at("parent")))),
            new Named<>("place", p -> new NodeCommand.Place(id(p), SpaceJson.transform(p))),
            new Named<>("show", p -> new NodeCommand.Show(id(p), p.at("visible").flag())),
            new Named<>("tag", p -> new NodeCommand.Tag(id(p), NodeJson.tags(p.at("tags")))),
            new Named<>("become", p -> new NodeCommand.Become(id(p), ContentJson.read(p))));

    private NodeCommandJson() {}

    static String action(NodeCommand command) {
        return switch (command) {
            case NodeCommand.Add c -> "add";
            case NodeCommand.Remove c -> "remove";
            case NodeCommand.Rename c -> "rename";
            case NodeCommand.Reparent c -> "reparent";
            case NodeCommand.Place c -> "place";
            case NodeCommand.Show c -> "show";
            case NodeCommand.Tag c -> "tag";
            case NodeCommand.Become c -> "become";
        };
    }

    static void parameters(Pen pen, NodeCommand command) {
        switch (command) {
            case NodeCommand.Add(Node node) -> pen.object("node", node, NodeJson::fields);
            case NodeCommand.Remove(NodeId id) -> id(pen, id);
            case NodeCommand.Rename(NodeId id, String name) -> id(pen, id).text("name", name);
            case NodeCommand.Reparent(NodeId id, NodeId parent) -> id(pen, id).text("parent", parent.value());
            case NodeCommand.Place(NodeId id, Transform to) -> SpaceJson.transform(id(pen, id), to);
            case NodeCommand.Show(NodeId id, boolean visible) -> id(pen, id).flag("visible", visible);
            case NodeCommand.Tag(NodeId id, List<String> tags) -> id(pen, id).texts("tags", tags);
            case NodeCommand.Become(NodeId id, Content content) -> ContentJson.fields(id(pen, id), content);
        }
    }

    private static Pen id(Pen pen, NodeId id) {
        pen.text("id", id.value());
        return pen;
    }

    private static NodeId id(Form parameters) {
        return SpaceJson.id(parameters.at("id"));
    }
}
