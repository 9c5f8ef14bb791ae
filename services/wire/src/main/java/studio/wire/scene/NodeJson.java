package studio.wire.scene;

import java.util.List;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.content.Content;
import studio.scene.term.NodeId;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A node as one object.
public final class NodeJson {
    private NodeJson() {}

    public static String write(Node node) {
        return Pen.line(node, NodeJson::fields);
    }

    public static Decoded<Node> read(String json) {
        return Door.read(json, NodeJson::read);
    }

    static void fields(Pen pen, Node node) {
        pen.text("id", node.id().value());
        pen.text("name", node.name());
        if (!node.parent().isRoot()) {
            pen.text("parent", node.parent().value());
        }
        SpaceJson.transform(pen, node.transform());
        if (!node.visible()) {
            pen.flag("visible", false);
        }
        if (!node.tags().isEmpty()) {
            pen.texts("tags", node.tags());
        }
        ContentJson.fields(pen, node.content());
    }

    static Node read(Form form) {
        NodeId id = SpaceJson.id(form.at("id"));
        String name = form.at("name").text();
        NodeId parent = form.maybe("parent", SpaceJson::id, NodeId.ROOT);
        Transform transform = SpaceJson.transform(form);
        boolean visible = form.maybe("visible", Form::flag, true);
        List<String> tags = form.maybe("tags", NodeJson::tags, List.of());
        Content content = ContentJson.read(form);
        return form.made(() -> new Node(id, name, parent, transform, visible, tags, content));
    }

    static List<String> tags(Form form) {
        return form.list(Form::text);
    }
}
