package studio.wire.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.Setting;
import studio.scene.term.Limits;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;
import studio.wire.json.Form;
import studio.wire.json.Misshapen;
import studio.wire.json.Pieces;
import studio.wire.json.Spot;

/// The parts of a scene as they come out of a text, in whatever order.
final class SceneParts implements Pieces {
    private static final List<String> FIELDS =
            List.of("version", "setting", "rate", "range", "nodes", "shots", "clips", "tracks", "pins");

    private static final int PINS = Limits.NODES * Pins.Property.values().length;

    private final Set<String> seen = new HashSet<>();
    private final List<Shot> shots = new ArrayList<>();
    private final List<Clip> clips = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final List<Pins.Pin> pins = new ArrayList<>();
    private Setting setting = Setting.NONE;
    private FrameRate rate = FrameRate.FILM;
    private FrameRange range = new FrameRange(0, 0);
    private Nodes nodes = Nodes.EMPTY;

    @Override
    public Wish wish(String field) {
        seen.add(field);
        return switch (field) {
            case "version", "setting", "rate", "range" -> Wish.WHOLE;
            case "nodes", "shots", "clips", "tracks", "pins" -> Wish.EACH;
            default -> Wish.SKIP;
        };
    }

    @Override
    public void take(String field, Form piece) {
        switch (field) {
            case "version" -> check(piece);
            case "setting" -> setting = SettingJson.read(piece);
            case "rate" -> rate = TimeJson.rate(piece);
            case "range" -> range = TimeJson.range(piece);
            case "nodes" -> add(piece, NodeJson.read(piece));
            case "shots" -> add(piece, shots, TimelineJson.shot(piece), Limits.SHOTS);
            case "clips" -> add(piece, clips, TimelineJson.clip(piece), Limits.CLIPS);
            case "tracks" -> add(piece, tracks, TimelineJson.track(piece), Limits.TRACKS);
            case "pins" -> add(piece, pins, PinJson.read(piece), PINS);
            default -> throw new IllegalStateException(field + " was not wished for");
        }
    }

    /// The scene that the parts make, sound or not.
    Scene scene() {
        for (String field : FIELDS) {
            if (!seen.contains(field)) {
                throw Misshapen.shape(new Spot.Field(new Spot.Top(), field), "is missing", "Add it.");
            }
        }
        return new Scene(setting, nodes, new Timeline(rate, range, shots, clips, tracks), new Pins(pins));
    }

    private void check(Form version) {
        int written = version.whole();
        if (written < 1 || written > SceneJson.VERSION) {
            throw Misshapen.version(written, SceneJson.VERSION);
        }
    }

    private void add(Form piece, Node node) {
        if (nodes.contains(node.id())) {
            throw Misshapen.shape(piece.spot(), "has the id of a node before it", "Give each node an id of its own.");
        }
        if (nodes.size() >= Limits.NODES) {
            throw tooMany(piece, Limits.NODES);
        }
        nodes = nodes.with(node);
    }

    private static <T> void add(Form piece, List<T> list, T item, int most) {
        if (list.size() >= most) {
            throw tooMany(piece, most);
        }
        list.add(item);
    }

    private static Misshapen tooMany(Form piece, int most) {
        return Misshapen.limit(piece.spot().told() + " is one too many; at most " + most + " fit in a scene.");
    }
}
