package studio.session.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.direction.Claim;
import studio.direction.Proposal;
import studio.direction.Role;
import studio.direction.Staged;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Layer;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// A staging for an empty scene brought into one where a person has pinned things: those stay where they are, and what
/// is
/// staged gets ids that they do not have.
final class Staging {
    private final Scene scene;
    private final Set<NodeId> staying = new LinkedHashSet<>();
    private final Map<NodeId, NodeId> renamed = new HashMap<>();

    private Staging(Scene scene) {
        this.scene = scene;
        for (Pins.Pin pin : scene.pins().list()) {
            for (Optional<Node> at = scene.node(pin.node());
                    at.isPresent();
                    at = scene.node(at.get().parent())) {
                staying.add(at.get().id());
            }
        }
    }

    /// Everything that is pinned, and what it hangs on.
    static Staging beside(Scene scene) {
        return new Staging(scene);
    }

    /// The staged scene with what stays in it.
    Scene joined(Scene staged) {
        staged.nodes().stream()
                .map(Node::id)
                .filter(staying::contains)
                .forEach(id -> renamed.put(id, free(id, staged)));
        Nodes nodes = Nodes.EMPTY;
        for (Node node :
                scene.nodes().stream().filter(n -> staying.contains(n.id())).toList()) {
            nodes = nodes.with(node);
        }
        for (Node node : staged.nodes().stream().toList()) {
            Node moved = new Node(
                    id(node.id()),
                    node.name(),
                    id(node.parent()),
                    node.transform(),
                    node.visible(),
                    node.tags(),
                    node.content());
            nodes = nodes.with(moved);
        }
        return new Scene(staged.setting(), nodes, timeline(staged.timeline()), scene.pins());
    }

    /// The proposal with the ids that its nodes have now.
    Proposal renamed(Proposal proposal) {
        return new Proposal(
                proposal.batch(),
                proposal.roles().stream().map(this::role).toList(),
                proposal.staged().stream().map(this::staged).toList(),
                proposal.claims().stream().map(this::claim).toList(),
                proposal.substitutes(),
                proposal.questions(),
                proposal.decisions());
    }

    private Timeline timeline(Timeline staged) {
        List<Clip> clips = new ArrayList<>(scene.timeline().clips().stream()
                .filter(c -> staying.contains(c.actor()))
                .toList());
        staged.clips()
                .forEach(c -> clips.add(new Clip(free(c.id(), clips), id(c.actor()), motion(c), c.range(), c.speed())));
        List<Track> tracks = new ArrayList<>(scene.timeline().tracks().stream()
                .filter(t -> staying.contains(t.node()))
                .toList());
        staged.tracks().forEach(t -> tracks.add(new Track(id(t.node()), t.channel(), t.curve())));
        List<Shot> shots = staged.shots().stream()
                .map(s -> new Shot(s.id(), s.range(), id(s.camera())))
                .toList();
        return new Timeline(staged.rate(), staged.range(), shots, clips, tracks);
    }

    private Role role(Role r) {
        return new Role(
                id(r.node()),
                r.noun(),
                r.adjectives(),
                r.asset(),
                r.substitute(),
                r.character(),
                r.origin(),
                r.color());
    }

    private Claim claim(Claim c) {
        return new Claim(
                c.sentence(), c.test(), c.nodes().stream().map(this::id).toList(), c.wanted(), c.source());
    }

    private Staged staged(Staged staged) {
        return switch (staged) {
            case Staged.Action a ->
                new Staged.Action(
                        id(a.actor()),
                        a.verb(),
                        a.target().map(this::id),
                        a.with().map(this::id),
                        a.from(),
                        a.to(),
                        a.clip());
            case Staged.Change c ->
                new Staged.Change(id(c.entity()), c.property(), c.from(), c.to(), c.start(), c.end());
            case Staged.ShotPlan shot -> shot;
        };
    }

    /// A gaze goes to what it looks at, and a hand to what it holds, by its name in the scene.
    private String motion(Clip clip) {
        return switch (clip.layer()) {
            case GAZE -> Layer.GAZE.motion(named(clip.word()));
            case HOLD -> {
                int slash = clip.word().indexOf('/') + 1;
                yield Layer.HOLD.motion(
                        clip.word().substring(0, slash) + named(clip.word().substring(slash)));
            }
            case BODY, FACE, SPEECH -> clip.motion();
        };
    }

    private String named(String word) {
        return renamed.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(word))
                .map(entry -> entry.getValue().value())
                .findFirst()
                .orElse(word);
    }

    private NodeId id(NodeId id) {
        return renamed.getOrDefault(id, id);
    }

    private NodeId free(NodeId wanted, Scene staged) {
        int number = 2;
        NodeId id = wanted;
        while (staying.contains(id) || staged.nodes().contains(id) || renamed.containsValue(id)) {
            id = new NodeId(wanted.value() + "-" + number);
            number++;
        }
        return id;
    }

    private static String free(String wanted, List<Clip> taken) {
        String id = wanted;
        int number = 2;
        while (isTaken(id, taken)) {
            id = wanted + "-" + number;
            number++;
        }
        return id;
    }

    private static boolean isTaken(String id, List<Clip> taken) {
        return taken.stream().anyMatch(c -> c.id().equals(id));
    }
}
