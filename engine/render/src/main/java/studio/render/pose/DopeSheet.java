package studio.render.pose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Track;

/// The animator's sheet of a scene: which node has which tracks and clips, indexed once so that posing a frame never
/// searches the time line. It belongs to one scene value; another scene needs another sheet.
public final class DopeSheet {
    /// How long an actor takes from one motion into another, in seconds.
    private static final double CHANGE = 0.25;

    /// Frames beyond which a way is not measured any more.
    private static final double LONGEST_WAY = 20_000;

    private final List<Node> nodes;
    private final Map<NodeId, Integer> places = new HashMap<>();
    private final int[] parents;
    private final List<Tracks> tracks;
    private final Map<NodeId, List<Clip>> clips = new HashMap<>();
    private final Map<NodeId, List<Clip>> layered = new HashMap<>();
    private final Layers layers;
    private final FrameRate rate;
    private final boolean[] still;
    private final Transform[] stillWorlds;

    public DopeSheet(Scene scene) {
        nodes = scene.nodes().stream().toList();
        rate = scene.timeline().rate();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), i);
        }
        parents = new int[nodes.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = place(nodes.get(i).parent());
        }
        tracks = tracks(scene);
        layers = new Layers(scene);
        for (Clip clip : scene.timeline().clips()) {
            (clip.movesBody() ? clips : layered)
                    .computeIfAbsent(clip.actor(), _ -> new ArrayList<>())
                    .add(clip);
        }
        still = new boolean[nodes.size()];
        stillWorlds = new Transform[nodes.size()];
        for (int i = 0; i < still.length; i++) {
            still[i] = isStill(i);
            stillWorlds[i] = world(i, 0, 0);
        }
    }

    /// Every node of the scene at a frame, in the scene's order.
    public Pose at(double frame) {
        List<Posed> posed = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            posed.add(posed(i, frame));
        }
        return new Pose(frame, posed, places);
    }

    /// One node at a frame, without posing the others; empty when the scene has no such node.
    public Optional<Posed> at(NodeId id, double frame) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(posed(place, frame));
    }

    private Posed posed(int i, double frame) {
        Node node = nodes.get(i);
        return new Posed(
                node,
                still[i] ? stillWorlds[i] : world(i, frame, 0),
                shown(i, frame),
                still[i] && !(node.content() instanceof Actor),
                tracks.get(i).content(node.content(), frame),
                tracks.get(i).dye(frame),
                performance(node, frame).with(demeanour(node, frame)));
    }

    private Demeanour demeanour(Node node, double frame) {
        return node.content() instanceof Actor
                ? layers.at(node.id(), layered.getOrDefault(node.id(), List.of()), frame)
                : Demeanour.STILL;
    }

    private List<Tracks> tracks(Scene scene) {
        List<Tracks> byNode = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            byNode.add(Tracks.NONE);
        }
        for (Track track : scene.timeline().tracks()) {
            int place = place(track.node());
            if (place < 0) {
                continue;
            }
            if (byNode.get(place).isEmpty()) {
                byNode.set(place, new Tracks());
            }
            byNode.get(place).put(track.channel(), track.curve());
        }
        return byNode;
    }

    private boolean isStill(int i) {
        int at = i;
        for (int depth = 0; at >= 0 && depth <= Limits.DEPTH; depth++) {
            if (!tracks.get(at).isEmpty()) {
                return false;
            }
            at = parents[at];
        }
        return true;
    }

    private Transform world(int i, double frame, int depth) {
        Transform own = tracks.get(i).place(nodes.get(i).transform(), frame);
        int parent = parents[i];
        return parent < 0 || depth > Limits.DEPTH
                ? own
                : world(parent, frame, depth + 1).times(own);
    }

    private boolean shown(int i, double frame) {
        int at = i;
        for (int depth = 0; at >= 0 && depth <= Limits.DEPTH; depth++) {
            if (!nodes.get(at).visible() || !tracks.get(at).shows(frame)) {
                return false;
            }
            at = parents[at];
        }
        return true;
    }

    /// What an actor does, coming from what it did a moment before where that was something else.
    private Performance performance(Node node, double frame) {
        List<Clip> written = clips.getOrDefault(node.id(), List.of());
        Performance now = playing(node, written, frame);
        double length = rate.framesIn(CHANGE);
        for (Clip clip : written) {
            double edge = frame >= clip.range().end()
                    ? clip.range().end()
                    : clip.range().start();
            double since = frame - edge;
            if (edge > 0 && since >= 0 && since < length) {
                Performance before = playing(node, written, edge - 1);
                double t = (since + 1) / (length + 1);
                return before.motion().equals(now.motion())
                        ? now
                        : now.coming(later(before, since + 1), t * t * (3 - 2 * t));
            }
        }
        return now;
    }

    private Performance later(Performance before, double frames) {
        return new Performance(before.motion(), before.seconds() + rate.secondsAt(frames), before.way());
    }

    /// The clip that plays, the latest written where several do; idling otherwise, each actor from a moment of its own
    /// so that a crowd does not breathe in step.
    private Performance playing(Node node, List<Clip> written, double frame) {
        for (Clip clip : written.reversed()) {
            if (clip.range().contains(frame)) {
                double seconds = rate.secondsAt(frame - clip.range().start()) * clip.speed();
                return new Performance(
                        clip.motion(), seconds, way(node, clip.range().start(), frame));
            }
        }
        double phase = new Seed(0).derive(node.id().value()).between(0, 10);
        return new Performance(Performance.IDLE, phase + rate.secondsAt(frame), 0);
    }

    /// How far a node goes along the ground from a frame to another.
    private double way(Node node, int from, double to) {
        int i = place(node.id());
        if (i < 0 || still[i] || to - from > LONGEST_WAY) {
            return 0;
        }
        double way = 0;
        Vec3 before = world(i, from, 0).position();
        for (double frame = from; frame < to; frame++) {
            Vec3 after = world(i, Math.min(to, frame + 1), 0).position();
            way += StrictMath.hypot(after.x() - before.x(), after.z() - before.z());
            before = after;
        }
        return way;
    }

    private int place(NodeId id) {
        return places.getOrDefault(id, -1);
    }
}
