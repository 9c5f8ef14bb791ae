package studio.direction.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.direction.casting.Palette;
import studio.direction.plan.Cardboard;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.geometry.Anchor;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.time.FrameRange;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.Setting;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.Outcome;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Camera;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sensor;
import studio.scene.content.Sky;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// A scene in a line, for the tests of edits: things between semicolons, seen by a camera at (0, 1.6, 7) that looks
/// along
/// −Z. Ids are the noun and a number: chair1, chair2.
///
/// ```text
///   room; red chair at -1 0; table at 0.8 0; cup on table1; dog at 2 1 yaw 90 walks 1 0; pin table1; hide cup1; @beach
/// ```
final class Sketch {
    static final Cardboard LIBRARY = new Cardboard();

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<NodeId> selected = new ArrayList<>();
    private final List<NodeId> mentioned = new ArrayList<>();
    private Scene scene = Scene.EMPTY;

    private Sketch() {}

    /// What a line sketches.
    record Drawn(Scene scene, EditContext context) {}

    static Drawn draw(String line) {
        Sketch sketch = new Sketch();
        sketch.camera();
        for (String part : line.split(";", -1)) {
            if (!part.isBlank()) {
                sketch.part(part.strip().split(" +", -1));
            }
        }
        return new Drawn(sketch.scene, new EditContext(sketch.mentioned, sketch.selected));
    }

    private void camera() {
        Camera content = new Camera(new Lens(28, 4, 7), Sensor.SUPER_35, 0);
        NodeId id = new NodeId("camera-1");
        apply(new NodeCommand.Add(Node.of(id, "camera", Transform.at(new Vec3(0, 1.6, 7)), content)));
        apply(new TimelineCommand.PutShot(new Shot("shot-1", new FrameRange(0, 96), id)));
        Transform sun = new Transform(new Vec3(40, 40, 20), Quat.looking(new Vec3(-4, -4, -2)), Vec3.ONE);
        apply(new NodeCommand.Add(
                Node.of(new NodeId("light-sun"), "sun", sun, new Light.Sun(studio.math.Color.grey(3), 0.0093))
                        .tagged("light")));
        apply(new NodeCommand.Add(Node.of(
                        new NodeId("light-sky"),
                        "sky",
                        Transform.IDENTITY,
                        new Light.Environment(new Sky.Physical(3, 1, 0)))
                .tagged("light")));
    }

    private void part(String[] words) {
        switch (words[0]) {
            case "pin" ->
                List.of(Pins.Property.values())
                        .forEach(p -> apply(new StageCommand.Pin(new Pins.Pin(new NodeId(words[1]), p))));
            case "hide" -> apply(new NodeCommand.Show(new NodeId(words[1]), false));
            case "select" -> selected.add(new NodeId(words[1]));
            case "it" -> mentioned.add(new NodeId(words[1]));
            case "name" -> apply(new NodeCommand.Rename(new NodeId(words[1]), words[2]));
            case "room" -> room();
            default -> {
                if (words[0].startsWith("@")) {
                    apply(new StageCommand.Set(new Setting(words[0].substring(1), "", "")));
                } else {
                    thing(words);
                }
            }
        }
    }

    private void room() {
        Asset asset = Asset.of("set/room")
                .with("width", 7)
                .with("depth", 4)
                .with("height", 2.75)
                .with("extra", 5)
                .with("window", "left")
                .with("windows", 1)
                .with("window_at", 3.5);
        apply(new NodeCommand.Add(Node.of(new NodeId("set-1"), "room", Transform.at(new Vec3(0, 0, -1)), Prop.of(asset))
                .tagged("set")));
    }

    private void thing(String[] words) {
        int at = 0;
        List<Attribute> attributes = new ArrayList<>();
        while (LIBRARY.find(words[at]).isEmpty()) {
            boolean colour = Palette.paint(words[at]).isPresent();
            boolean stuff = words[at].equals("wooden") || words[at].equals("metal") || words[at].equals("glass");
            Attribute.Kind kind = colour
                    ? Attribute.Kind.COLOUR
                    : stuff
                            ? Attribute.Kind.MATERIAL
                            : words[at].equals("big") || words[at].equals("small")
                                    ? Attribute.Kind.SIZE
                                    : Attribute.Kind.OTHER;
            attributes.add(new Attribute(kind, words[at]));
            at++;
        }
        String noun = words[at];
        NodeId id = new NodeId(noun + counts.merge(noun, 1, Integer::sum));
        Catalogue.Entry entry = LIBRARY.find(noun).orElseThrow();
        Thing thing = new Thing(
                noun, Nouning.kindOf(noun, LIBRARY.find(noun)), 1, false, attributes, java.util.Optional.empty());
        Cast cast = Casting.cast(0, thing, entry, LIBRARY);
        Vec3 place = Vec3.ZERO;
        double yaw = 0;
        List<String> rest = List.of(words).subList(at + 1, words.length);
        for (int i = 0; i < rest.size(); i++) {
            switch (rest.get(i)) {
                case "at" -> place = new Vec3(number(rest, i + 1), place.y(), number(rest, i + 2));
                case "on" -> place = top(rest.get(i + 1));
                case "up" -> place = place.plus(Vec3.Y.times(number(rest, i + 1)));
                case "yaw" -> yaw = Math.toRadians(number(rest, i + 1));
                default -> {}
            }
        }
        Transform transform = new Transform(place, Quat.axisAngle(Vec3.Y, yaw), cast.scale());
        String origin = rest.contains("dressing") ? "dressing" : "asked";
        apply(new NodeCommand.Add(Node.of(id, noun, transform, cast.content())
                .tagged(Nouning.tags(cast, origin).toArray(String[]::new))));
        if (rest.contains("walks")) {
            double by = number(rest, rest.indexOf("walks") + 1);
            apply(new TimelineCommand.PutTrack(
                    new Track(id, Channel.X, Curve.eased(0, place.x(), 95, place.x() + by))));
        }
    }

    private static double number(List<String> words, int at) {
        return Double.parseDouble(words.get(at));
    }

    private Vec3 top(String host) {
        Piece piece = Survey.of(scene, LIBRARY, 0).piece(new NodeId(host)).orElseThrow();
        Bounds box = piece.box();
        return piece.surface(Anchor.Kind.TOP)
                .or(() -> piece.surface(Anchor.Kind.SEAT))
                .map(Piece.Surface::at)
                .orElse(new Vec3(box.center().x(), box.max().y(), box.center().z()));
    }

    private void apply(Command command) {
        scene = switch (command.applyTo(scene)) {
            case Outcome.Applied(Scene next) -> next;
            case Outcome.Rejected(var problem) -> throw new IllegalStateException(problem.sentence());
        };
    }
}
