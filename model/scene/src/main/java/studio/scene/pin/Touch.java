package studio.scene.pin;

import java.util.ArrayList;
import java.util.List;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.Pins.Pin;
import studio.scene.Pins.Property;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;

/// The properties that a single command changes in a scene. Setting something to what it already is changes nothing.
final class Touch {
    private Touch() {}

    static List<Pin> of(Command command, Scene scene) {
        return switch (command) {
            case NodeCommand c -> node(c, scene);
            case TimelineCommand c -> timeline(c, scene);
            case StageCommand c -> List.of();
            case Batch c -> throw new IllegalArgumentException("a batch is looked at command by command");
        };
    }

    private static List<Pin> node(NodeCommand command, Scene scene) {
        return switch (command) {
            case NodeCommand.Add c -> List.of();
            case NodeCommand.Remove(NodeId id) -> family(id, scene);
            case NodeCommand.Rename c -> List.of();
            case NodeCommand.Tag c -> List.of();
            case NodeCommand.Reparent c -> reparent(c, scene);
            case NodeCommand.Place c -> place(c, scene);
            case NodeCommand.Show c ->
                when(
                        scene.node(c.id())
                                .filter(n -> n.visible() != c.visible())
                                .isPresent(),
                        c.id(),
                        Property.VISIBILITY);
            case NodeCommand.Become c ->
                scene.node(c.id()).map(n -> become(n, c.content())).orElse(List.of());
        };
    }

    /// What hangs below a placed node moves with it.
    private static List<Pin> place(NodeCommand.Place c, Scene scene) {
        boolean moves = scene.node(c.id())
                .filter(n -> !n.transform().equals(c.transform()))
                .isPresent();
        return moves ? carried(c.id(), scene) : List.of();
    }

    private static List<Pin> reparent(NodeCommand.Reparent c, Scene scene) {
        Transform before = scene.world(c.id());
        boolean moves = scene.node(c.id())
                .map(n -> !scene.world(c.parent()).times(n.transform()).equals(before))
                .orElse(false);
        return moves ? carried(c.id(), scene) : List.of();
    }

    private static List<Pin> carried(NodeId top, Scene scene) {
        return below(top, scene).stream()
                .map(id -> new Pin(id, Property.TRANSFORM))
                .toList();
    }

    private static List<Pin> family(NodeId top, Scene scene) {
        List<Pin> all = new ArrayList<>();
        for (NodeId id : below(top, scene)) {
            for (Property property : Property.values()) {
                all.add(new Pin(id, property));
            }
        }
        return all;
    }

    private static List<NodeId> below(NodeId top, Scene scene) {
        List<NodeId> all = new ArrayList<>();
        List<NodeId> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            NodeId at = open.removeLast();
            all.add(at);
            scene.nodes().childrenOf(at).map(Node::id).forEach(open::add);
        }
        return all;
    }

    /// Other coats on the same asset are paint; anything else is content, and paint with it.
    private static List<Pin> become(Node node, Content content) {
        Content old = node.content();
        if (old.equals(content)) {
            return List.of();
        }
        Pin paint = new Pin(node.id(), Property.MATERIAL);
        Pin whole = new Pin(node.id(), Property.CONTENT);
        return isSameThing(old, content) ? List.of(paint) : List.of(whole, paint);
    }

    private static boolean isSameThing(Content old, Content content) {
        return switch (old) {
            case Prop prop -> content instanceof Prop other && other.asset().equals(prop.asset());
            case Actor actor -> content instanceof Actor other && other.figure().equals(actor.figure());
            case Text text -> content instanceof Text other && other.words().equals(text.words());
            case Camera camera -> false;
            case Light light -> false;
            case Group group -> false;
        };
    }

    private static List<Pin> timeline(TimelineCommand command, Scene scene) {
        return switch (command) {
            case TimelineCommand.SetRange c -> List.of();
            case TimelineCommand.PutShot c -> List.of();
            case TimelineCommand.RemoveShot c -> List.of();
            case TimelineCommand.PutClip c -> animated(c.clip().actor());
            case TimelineCommand.RemoveClip c ->
                scene.timeline().clips().stream()
                        .filter(clip -> clip.id().equals(c.id()))
                        .map(Clip::actor)
                        .flatMap(id -> animated(id).stream())
                        .toList();
            case TimelineCommand.PutTrack c ->
                animated(c.track().node(), c.track().channel());
            case TimelineCommand.RemoveTrack c -> animated(c.node(), c.channel());
        };
    }

    private static List<Pin> animated(NodeId id) {
        return List.of(new Pin(id, Property.ANIMATION));
    }

    /// A track moves, paints or hides its node just as setting the property would.
    private static List<Pin> animated(NodeId id, Channel channel) {
        Property shown = switch (channel) {
            case X, Y, Z, YAW, PITCH, ROLL, SCALE -> Property.TRANSFORM;
            case VISIBLE -> Property.VISIBILITY;
            case RED, GREEN, BLUE -> Property.MATERIAL;
            case FOCAL_LENGTH, FOCUS, APERTURE, INTENSITY -> Property.CONTENT;
        };
        return List.of(new Pin(id, Property.ANIMATION), new Pin(id, shown));
    }

    private static List<Pin> when(boolean touched, NodeId id, Property property) {
        return touched ? List.of(new Pin(id, property)) : List.of();
    }
}
