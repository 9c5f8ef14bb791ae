package studio.scene.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Content;
import studio.scene.content.Prop;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// What a later scene has otherwise than an earlier one, in the order of the later scene, what went first.
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /// Looks at both scenes once, node by node.
    public static Difference between(Scene before, Scene after) {
        List<Change> changes = new ArrayList<>();
        before.nodes().stream()
                .filter(node -> !after.nodes().contains(node.id()))
                .forEach(node -> changes.add(new Change.Went(node)));
        Map<NodeId, List<Object>> was = animation(before.timeline());
        Map<NodeId, List<Object>> is = animation(after.timeline());
        after.nodes().stream()
                .forEach(node -> before.node(node.id())
                        .ifPresentOrElse(
                                old -> compare(
                                        old, node, !Objects.equals(was.get(node.id()), is.get(node.id())), changes),
                                () -> changes.add(new Change.Came(node))));
        stage(before, after, changes);
        return new Difference(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static void compare(Node old, Node node, boolean animated, List<Change> changes) {
        if (old.equals(node) && !animated) {
            return;
        }
        List<Change.Aspect> aspects = new ArrayList<>();
        note(aspects, Change.Aspect.NAME, old.name().equals(node.name()));
        note(aspects, Change.Aspect.PARENT, old.parent().equals(node.parent()));
        Transform a = old.transform();
        Transform b = node.transform();
        note(aspects, Change.Aspect.PLACE, a.position().equals(b.position()));
        note(aspects, Change.Aspect.TURN, a.rotation().equals(b.rotation()));
        note(aspects, Change.Aspect.SIZE, a.scale().equals(b.scale()));
        note(aspects, Change.Aspect.VISIBILITY, old.visible() == node.visible());
        note(aspects, Change.Aspect.TAGS, old.tags().equals(node.tags()));
        boolean repainted = isRepainted(old.content(), node.content());
        note(aspects, Change.Aspect.PAINT, !repainted);
        note(aspects, Change.Aspect.CONTENT, repainted || old.content().equals(node.content()));
        note(aspects, Change.Aspect.ANIMATION, !animated);
        if (!aspects.isEmpty()) {
            changes.add(new Change.Became(old, node, aspects));
        }
    }

    private static void note(List<Change.Aspect> aspects, Change.Aspect aspect, boolean same) {
        if (!same) {
            aspects.add(aspect);
        }
    }

    /// Whether the same thing wears other coats.
    private static boolean isRepainted(Content before, Content after) {
        return switch (before) {
            case Prop(var asset, var coats) ->
                after instanceof Prop(var now, var worn) && now.equals(asset) && !worn.equals(coats);
            case Actor(var figure, var coats) ->
                after instanceof Actor(var now, var worn) && now.equals(figure) && !worn.equals(coats);
            case studio.scene.content.Camera c -> false;
            case studio.scene.content.Light l -> false;
            case studio.scene.content.Group g -> false;
            case studio.scene.content.Text t -> false;
        };
    }

    private static void stage(Scene before, Scene after, List<Change> changes) {
        Timeline was = before.timeline();
        Timeline is = after.timeline();
        part(changes, Change.Part.SETTING, before.setting().equals(after.setting()));
        part(
                changes,
                Change.Part.LENGTH,
                was.rate().equals(is.rate()) && was.range().equals(is.range()));
        part(changes, Change.Part.SHOTS, was.shots().equals(is.shots()));
        part(changes, Change.Part.PINS, before.pins().equals(after.pins()));
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(new Change.Stage(Change.Part.ORDER));
        }
    }

    private static void part(List<Change> changes, Change.Part part, boolean same) {
        if (!same) {
            changes.add(new Change.Stage(part));
        }
    }

    /// The clips and tracks of each node, in their order.
    private static Map<NodeId, List<Object>> animation(Timeline timeline) {
        Map<NodeId, List<Object>> all = new HashMap<>();
        for (Clip clip : timeline.clips()) {
            all.computeIfAbsent(clip.actor(), id -> new ArrayList<>()).add(clip);
        }
        for (Track track : timeline.tracks()) {
            all.computeIfAbsent(track.node(), id -> new ArrayList<>()).add(track);
        }
        return all;
    }
}
