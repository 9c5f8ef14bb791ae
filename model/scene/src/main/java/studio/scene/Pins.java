package studio.scene;

import java.util.ArrayList;
import java.util.List;
import studio.scene.term.NodeId;

/// What a person set by hand and no AI edit may move: pairs of node and property, in the order they were pinned.
public record Pins(List<Pin> list) {
    /// A held property of a node.
    public record Pin(NodeId node, Property property) {}

    /// What can be held.
    public enum Property {
        TRANSFORM,
        MATERIAL,
        CONTENT,
        VISIBILITY,
        ANIMATION
    }

    public static final Pins NONE = new Pins(List.of());

    public Pins {
        list = List.copyOf(list);
    }

    public boolean holds(NodeId node, Property property) {
        return list.contains(new Pin(node, property));
    }

    public Pins plus(Pin pin) {
        if (list.contains(pin)) {
            return this;
        }
        List<Pin> more = new ArrayList<>(list);
        more.add(pin);
        return new Pins(more);
    }

    public Pins minus(Pin pin) {
        return new Pins(list.stream().filter(p -> !p.equals(pin)).toList());
    }

    /// Without the pins of a node that is gone.
    public Pins without(NodeId node) {
        return new Pins(list.stream().filter(p -> !p.node().equals(node)).toList());
    }
}
