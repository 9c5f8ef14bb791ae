package studio.scene.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Finds the commands that lead from one scene to another, exactly: applied to the first they give the second, down to
/// the order of nodes, shots and pins.
///
/// A list that commands can only put at the end of or replace in place is crossed like this: what stands in both, in
/// the same order, at the head of the list aimed at stays; the rest is taken out and put in anew.
///
/// ```
/// from   a b c d        to   a c e b
/// stays  a   c               a c          b stands before c in one and after it in the other
/// out      b   d
/// in                             e b
/// ```
public final class Crossing {
    private final Scene from;
    private final Scene to;
    private final Set<NodeId> staying = new HashSet<>();
    private final List<Command> commands = new ArrayList<>();

    private Crossing(Scene from, Scene to) {
        this.from = from;
        this.to = to;
    }

    /// The commands as one step.
    ///
    /// @param title what the step is called in the history
    public static Batch of(String title, Scene from, Scene to) {
        Crossing crossing = new Crossing(from, to);
        crossing.cross();
        return new Batch(title, crossing.commands);
    }

    private void cross() {
        if (!from.setting().equals(to.setting())) {
            commands.add(new StageCommand.Set(to.setting()));
        }
        staying.addAll(head(ids(from), ids(to)));
        clearTimeline();
        clearPins();
        crossNodes();
        fillTimeline();
        fillPins();
    }

    private void clearTimeline() {
        Timeline was = from.timeline();
        Timeline is = to.timeline();
        gone(was.shots(), keptShots()).forEach(s -> commands.add(new TimelineCommand.RemoveShot(s.id())));
        gone(was.clips(), keptClips()).forEach(c -> commands.add(new TimelineCommand.RemoveClip(c.id())));
        gone(was.tracks(), keptTracks())
                .forEach(t -> commands.add(new TimelineCommand.RemoveTrack(t.node(), t.channel())));
        if (!was.rate().equals(is.rate()) || !was.range().equals(is.range())) {
            commands.add(new TimelineCommand.SetRange(is.rate(), is.range()));
        }
    }

    private void fillTimeline() {
        Timeline is = to.timeline();
        gone(is.shots(), keptShots()).forEach(s -> commands.add(new TimelineCommand.PutShot(s)));
        gone(is.clips(), keptClips()).forEach(c -> commands.add(new TimelineCommand.PutClip(c)));
        gone(is.tracks(), keptTracks()).forEach(t -> commands.add(new TimelineCommand.PutTrack(t)));
    }

    private void clearPins() {
        gone(from.pins().list(), keptPins()).forEach(p -> commands.add(new StageCommand.Unpin(p)));
    }

    private void fillPins() {
        gone(to.pins().list(), keptPins()).forEach(p -> commands.add(new StageCommand.Pin(p)));
    }

    private Set<Shot> keptShots() {
        return kept(from.timeline().shots(), to.timeline().shots(), Shot::camera);
    }

    private Set<Clip> keptClips() {
        return kept(from.timeline().clips(), to.timeline().clips(), Clip::actor);
    }

    private Set<Track> keptTracks() {
        return kept(from.timeline().tracks(), to.timeline().tracks(), Track::node);
    }

    private Set<Pins.Pin> keptPins() {
        return kept(from.pins().list(), to.pins().list(), Pins.Pin::node);
    }

    /// What may stay of a list: its head that both have, as long as the node it hangs on stays and keeps its kind.
    private <T> Set<T> kept(List<T> was, List<T> is, Function<T, NodeId> node) {
        Set<T> kept = new HashSet<>();
        for (T item : head(was, is)) {
            if (!staying.contains(node.apply(item))) {
                break;
            }
            kept.add(item);
        }
        return kept;
    }

    private static <T> List<T> gone(List<T> list, Set<T> kept) {
        return list.stream().filter(item -> !kept.contains(item)).toList();
    }

    /// Nodes that go are removed from the leaves up, those that change parents hang on the root in between, so that
    /// nothing is carried off with another and no order of changes can make a cycle.
    private void crossNodes() {
        List<Node> moved = from.nodes().stream()
                .filter(n -> staying.contains(n.id()) && changesParent(n))
                .toList();
        moved.forEach(n -> commands.add(new NodeCommand.Reparent(n.id(), NodeId.ROOT)));
        leavesFirst().forEach(id -> commands.add(new NodeCommand.Remove(id)));
        to.nodes().stream()
                .filter(n -> !staying.contains(n.id()))
                .forEach(n -> commands.add(new NodeCommand.Add(n.under(NodeId.ROOT))));
        to.nodes().stream().filter(n -> staying.contains(n.id())).forEach(this::change);
        to.nodes().stream()
                .filter(n -> !n.parent().isRoot() && (!staying.contains(n.id()) || changesParent(n)))
                .forEach(n -> commands.add(new NodeCommand.Reparent(n.id(), n.parent())));
    }

    private boolean changesParent(Node node) {
        NodeId was = from.node(node.id()).map(Node::parent).orElse(NodeId.ROOT);
        NodeId is = to.node(node.id()).map(Node::parent).orElse(NodeId.ROOT);
        return !was.equals(is) || !is.isRoot() && !staying.contains(is);
    }

    private List<NodeId> leavesFirst() {
        List<NodeId> parentsFirst = new ArrayList<>();
        List<NodeId> open = new ArrayList<>(List.of(NodeId.ROOT));
        while (!open.isEmpty()) {
            NodeId at = open.removeLast();
            from.nodes().childrenOf(at).map(Node::id).forEach(open::add);
            if (!at.isRoot() && !staying.contains(at)) {
                parentsFirst.add(at);
            }
        }
        return parentsFirst.reversed();
    }

    private void change(Node after) {
        Node before = from.node(after.id()).orElseThrow();
        if (before.equals(after)) {
            return;
        }
        NodeId id = after.id();
        when(!before.name().equals(after.name()), new NodeCommand.Rename(id, after.name()));
        when(!before.transform().equals(after.transform()), new NodeCommand.Place(id, after.transform()));
        when(before.visible() != after.visible(), new NodeCommand.Show(id, after.visible()));
        when(!before.tags().equals(after.tags()), new NodeCommand.Tag(id, after.tags()));
        when(!before.content().equals(after.content()), new NodeCommand.Become(id, after.content()));
    }

    private void when(boolean changed, Command command) {
        if (changed) {
            commands.add(command);
        }
    }

    private static List<NodeId> ids(Scene scene) {
        return scene.nodes().stream().map(Node::id).toList();
    }

    /// The longest head of `is` whose items all stand in `was` in the same order.
    private static <T> List<T> head(List<T> was, List<T> is) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < was.size(); i++) {
            places.put(was.get(i), i);
        }
        int last = -1;
        List<T> head = new ArrayList<>();
        for (T item : is) {
            Integer place = places.get(item);
            if (place == null || place <= last) {
                break;
            }
            head.add(item);
            last = place;
        }
        return head;
    }
}
