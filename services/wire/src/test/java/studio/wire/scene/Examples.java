package studio.wire.scene;

import java.util.ArrayList;
import java.util.List;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Setting;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sensor;
import studio.scene.content.Sky;
import studio.scene.content.Text;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// The values that the lines of `commands.ndjson` stand for, in their order.
final class Examples {
    private static final NodeId N1 = new NodeId("n1");
    private static final NodeId CAM = new NodeId("cam");
    private static final FrameRange TWO_SECONDS = new FrameRange(0, 48);

    private Examples() {}

    static List<Command> commands() {
        List<Command> all = new ArrayList<>(aboutNodes());
        contents().forEach(content -> all.add(new NodeCommand.Become(N1, content)));
        all.addAll(aboutTime());
        all.addAll(aboutTheStage());
        return all;
    }

    private static List<Command> aboutNodes() {
        Transform chair = new Transform(new Vec3(1, 0.5, -2), new Quat(0, 1, 0, 0), new Vec3(1, 2, 1));
        Material paint = new Material(
                new Color(0.5, 0.1, 0.1), Color.WHITE, Pattern.STRIPES, 0.2, 0.4, 1, 0.5, 1.3, new Color(2, 2, 2));
        Asset room = Asset.of("set/room").with("width", 6).with("depth", 5);
        Prop prop = new Prop(room, List.of(new Coat(Coat.ALL, paint)));
        Transform low = Transform.at(new Vec3(0, -0.0, 0));
        Quat turn = new Quat(0, 0.6, 0, 0.8);
        return List.of(
                new NodeCommand.Add(new Node(N1, "red chair", new NodeId("rig"), chair, false, List.of("asked"), prop)),
                new NodeCommand.Add(Node.of(new NodeId("n2"), "", low, new Group())),
                new NodeCommand.Remove(N1),
                new NodeCommand.Rename(N1, "Stühle 🪑"),
                new NodeCommand.Reparent(N1, NodeId.ROOT),
                new NodeCommand.Place(N1, new Transform(Vec3.Y, turn, new Vec3(2, 2, 2))),
                new NodeCommand.Show(N1, true),
                new NodeCommand.Tag(N1, List.of("asked", "set")));
    }

    private static List<Content> contents() {
        Material cotton = Material.of(new Color(0.1, 0.2, 0.3), 0.9);
        Color ten = Color.grey(10);
        Sky night = new Sky.Gradient(new Color(0, 0, 0.1), new Color(0.1, 0.1, 0.2), Color.BLACK, 1);
        return List.of(
                new Actor(Asset.of("person/man"), List.of(new Coat("shirt", cotton))),
                new Camera(new Lens(35, 2.8, 3), new Sensor(36, 20.25), -1),
                new Light.Sun(new Color(3, 3, 2.5), 0.0093),
                new Light.Point(ten, 0.1),
                new Light.Spot(ten, 0.1, 0.5, 0.2),
                new Light.Area(Color.grey(5), 1, 2),
                new Light.Environment(new Sky.Physical(3, 1, 0.25)),
                new Light.Environment(night),
                new Text("THE END", 0.3, Color.WHITE));
    }

    private static List<Command> aboutTime() {
        List<Key> keys = List.of(
                new Key(0, 35, Interpolation.LINEAR),
                new Key(12.5, 50, Interpolation.CONSTANT),
                new Key(24, 50, Interpolation.EASED),
                new Key(36, 70, Interpolation.SMOOTH),
                new Key(48, 85, new Interpolation.Bezier(0.25, 0.1, 0.25, 1)));
        return List.of(
                new TimelineCommand.SetRange(new FrameRate(24_000, 1001), new FrameRange(0, 96)),
                new TimelineCommand.PutShot(new Shot("s1", TWO_SECONDS, CAM)),
                new TimelineCommand.RemoveShot("s1"),
                new TimelineCommand.PutClip(new Clip("c1", new NodeId("man"), "walk", TWO_SECONDS, 1.5)),
                new TimelineCommand.RemoveClip("c1"),
                new TimelineCommand.PutTrack(new Track(CAM, Channel.FOCAL_LENGTH, new Curve(keys))),
                new TimelineCommand.RemoveTrack(CAM, Channel.X));
    }

    private static List<Command> aboutTheStage() {
        return List.of(
                new StageCommand.Set(new Setting("beach", "sunset", "")),
                new StageCommand.Pin(new Pins.Pin(N1, Pins.Property.TRANSFORM)),
                new StageCommand.Unpin(new Pins.Pin(N1, Pins.Property.VISIBILITY)),
                new Batch("Two chairs", List.of(new NodeCommand.Remove(N1), new Batch("none", List.of()))));
    }
}
