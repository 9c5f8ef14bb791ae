package studio.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.math.Transform;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Light;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Looks a whole scene over for broken invariants, one sentence each. The commands that keep them do not use it: two
/// independent statements of the same law guard each other.
final class Inspection {
    private final Scene scene;
    private final Map<NodeId, Node> byId = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    private Inspection(Scene scene) {
        this.scene = scene;
    }

    static List<Problem> of(Scene scene) {
        Inspection inspection = new Inspection(scene);
        inspection.lookAtNodes();
        inspection.lookAtTimeline();
        inspection.lookAtPins();
        return List.copyOf(inspection.found);
    }

    private void lookAtNodes() {
        List<Node> nodes = scene.nodes().stream().toList();
        for (Node node : nodes) {
            expect(
                    byId.put(node.id(), node) == null,
                    "node.twice",
                    "Two nodes are called " + node.id().value());
        }
        expect(nodes.size() == scene.nodes().size(), "node.count", "The nodes are miscounted");
        expect(nodes.size() <= Limits.NODES, "node.limit", "There are more than " + Limits.NODES + " nodes");
        long lights = nodes.stream().filter(n -> n.content() instanceof Light).count();
        expect(lights <= Limits.LIGHTS, "light.limit", "There are more than " + Limits.LIGHTS + " lights");
        expect(lights == scene.nodes().lights(), "light.count", "The lights are miscounted");
        nodes.forEach(this::lookAt);
        lookAtFamilies(nodes);
    }

    private void lookAt(Node node) {
        String name = node.id().value();
        Transform world = node.transform();
        NodeId above = node.parent();
        int depth = 1;
        while (!above.isRoot() && depth <= Limits.DEPTH) {
            Node parent = byId.get(above);
            if (parent == null) {
                expect(false, "node.parent", name + " hangs on " + above.value() + ", which is gone");
                return;
            }
            world = parent.transform().times(world);
            above = parent.parent();
            depth++;
        }
        expect(depth <= Limits.DEPTH, "node.depth", name + " hangs too deep, or on itself");
        expect(Node.canStandAt(world), "node.reach", name + " stands out of reach");
    }

    private void lookAtFamilies(List<Node> nodes) {
        Map<NodeId, List<Node>> families = new HashMap<>();
        for (Node node : nodes) {
            families.computeIfAbsent(node.parent(), parent -> new ArrayList<>()).add(node);
        }
        for (Node node : nodes) {
            NodeId parent = node.parent();
            List<Node> family = families.getOrDefault(parent, List.of());
            if (family.getFirst().equals(node)) {
                List<Node> children = scene.nodes().childrenOf(parent).toList();
                expect(children.equals(family), "node.family", "The children of " + parent.value() + " are mixed up");
            }
        }
    }

    private void lookAtTimeline() {
        Timeline t = scene.timeline();
        expect(t.shots().size() <= Limits.SHOTS, "shot.limit", "There are too many shots");
        expect(t.clips().size() <= Limits.CLIPS, "clip.limit", "There are too many clips");
        expect(t.tracks().size() <= Limits.TRACKS, "track.limit", "There are too many tracks");
        expectOnce(t.shots(), Shot::id, "shot");
        expectOnce(t.clips(), Clip::id, "clip");
        expectOnce(t.tracks(), k -> k.node().value() + " " + k.channel(), "track");
        expect(isInFilm(t.range()), "time.limit", "The film is too long");
        t.shots().forEach(this::lookAt);
        t.clips().forEach(this::lookAt);
        t.tracks().forEach(this::lookAt);
    }

    private void lookAt(Shot shot) {
        expect(is(shot.camera(), n -> n.content() instanceof Camera), "shot.camera", shot.id() + " has no camera");
        expect(isInFilm(shot.range()), "time.limit", shot.id() + " is too long");
        for (Shot other : scene.timeline().shots()) {
            boolean apart = other.id().equals(shot.id())
                    || other.range().end() <= shot.range().start()
                    || other.range().start() >= shot.range().end();
            if (!apart) {
                expect(false, "shot.overlap", shot.id() + " overlaps " + other.id());
            }
        }
    }

    private void lookAt(Clip clip) {
        expect(is(clip.actor(), n -> n.content() instanceof Actor), "clip.actor", clip.id() + " has no actor");
        expect(isInFilm(clip.range()), "time.limit", clip.id() + " is too long");
    }

    private void lookAt(Track track) {
        String name = track.node().value() + " " + track.channel();
        List<Key> keys = track.curve().keys();
        expect(is(track.node(), n -> true), "track.node", name + " moves a node that is gone");
        expect(keys.size() <= Limits.KEYS_PER_TRACK, "track.keys", name + " has too many keys");
        boolean inFilm = keys.stream()
                .allMatch(k -> Math.abs(k.frame()) <= Limits.FRAMES && Math.abs(k.value()) <= Limits.KEY_VALUE);
        expect(inFilm, "time.limit", name + " has a key out of range");
    }

    private void lookAtPins() {
        expectOnce(scene.pins().list(), p -> p.node().value() + " " + p.property(), "pin");
        for (Pins.Pin pin : scene.pins().list()) {
            expect(
                    is(pin.node(), n -> true),
                    "pin.node",
                    "A pin holds " + pin.node().value() + ", which is gone");
        }
    }

    private boolean is(NodeId id, Predicate<Node> kind) {
        Node node = byId.get(id);
        return node != null && kind.test(node);
    }

    private static boolean isInFilm(FrameRange range) {
        return range.start() >= -Limits.FRAMES && range.end() <= Limits.FRAMES;
    }

    private <T> void expectOnce(List<T> list, Function<T, String> name, String what) {
        Set<String> seen = new HashSet<>();
        for (T item : list) {
            expect(seen.add(name.apply(item)), what + ".twice", "Two " + what + "s are called " + name.apply(item));
        }
    }

    private void expect(boolean held, String code, String sentence) {
        if (!held) {
            found.add(new Problem(
                    Problem.Category.SYSTEM, code, sentence + ".", "Undo the last step and report this fault."));
        }
    }
}
