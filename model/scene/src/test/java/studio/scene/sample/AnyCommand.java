package studio.scene.sample;

import java.util.ArrayList;
import java.util.List;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
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
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// Seeded commands of every kind, over few enough ids that they meet, cross and collide; many are nonsense on purpose.
public final class AnyCommand {
    private static final int IDS = 24;

    private AnyCommand() {}

    /// A command or a batch of a few.
    public static Command at(Seed seed) {
        return seed.derive("batch").unit() < 0.06 ? batch(seed) : single(seed.derive("single"));
    }

    public static Batch batch(Seed seed) {
        List<Command> commands = new ArrayList<>();
        int count = seed.derive("count").below(6);
        for (int i = 0; i < count; i++) {
            commands.add(single(seed.derive(i)));
        }
        return new Batch("step " + count, commands);
    }

    public static Command single(Seed seed) {
        NodeId id = id(seed.derive("id"));
        return switch (seed.derive("kind").below(20)) {
            case 0, 1, 2, 3, 4 -> new NodeCommand.Add(node(seed));
            case 5 -> new NodeCommand.Remove(id);
            case 6 -> new NodeCommand.Rename(id, name(seed.derive("name")));
            case 7, 8 -> new NodeCommand.Reparent(id, parent(seed.derive("under")));
            case 9 -> new NodeCommand.Place(id, anywhere(seed.derive("to")));
            case 10 -> new NodeCommand.Show(id, seed.derive("seen").unit() < 0.5);
            case 11 ->
                new NodeCommand.Tag(
                        id, List.of("tag" + seed.derive("tag").below(4), AnyContent.word(seed.derive("word"))));
            case 12 -> new NodeCommand.Become(id, content(seed.derive("as")));
            case 13 ->
                new TimelineCommand.SetRange(
                        new FrameRate(
                                1 + seed.derive("rate").below(60),
                                1 + seed.derive("seconds").below(2)),
                        range(seed));
            case 14 ->
                new TimelineCommand.PutShot(new Shot("s" + seed.derive("shot").below(8), range(seed), id));
            case 15 -> new TimelineCommand.RemoveShot("s" + seed.derive("shot").below(8));
            case 16 -> clipCommand(seed, id);
            case 17 -> new TimelineCommand.PutTrack(new Track(id, channel(seed), curve(seed.derive("curve"))));
            case 18 -> new TimelineCommand.RemoveTrack(id, channel(seed));
            default -> stageCommand(seed, id);
        };
    }

    private static Command clipCommand(Seed seed, NodeId id) {
        String clip = "c" + seed.derive("clip").below(8);
        return seed.derive("put").unit() < 0.7
                ? new TimelineCommand.PutClip(new Clip(
                        clip,
                        id,
                        "walk",
                        range(seed),
                        seed.derive("fast").unit() < 0.5
                                ? 1
                                : seed.derive("speed").between(0.1, 3)))
                : new TimelineCommand.RemoveClip(clip);
    }

    private static Command stageCommand(Seed seed, NodeId id) {
        Pins.Property[] all = Pins.Property.values();
        Pins.Pin pin = new Pins.Pin(id, all[seed.derive("property").below(all.length)]);
        return switch (seed.derive("stage").below(3)) {
            case 0 -> new StageCommand.Set(new Setting(AnyContent.words(seed.derive("place")), "noon", ""));
            case 1 -> new StageCommand.Pin(pin);
            default -> new StageCommand.Unpin(pin);
        };
    }

    private static Node node(Seed seed) {
        NodeId id = id(seed.derive("id"));
        Transform at = new Transform(
                new Vec3(seed.derive("x").between(-9, 9), 0, seed.derive("z").between(-9, 9)),
                Quat.axisAngle(Vec3.Y, seed.derive("yaw").between(0, 6)),
                Vec3.ONE.times(seed.derive("large").unit() < 0.1 ? 1e5 : 1));
        return Node.of(id, AnyContent.words(seed.derive("name")), at, content(seed.derive("content")))
                .shown(seed.derive("shown").unit() < 0.8)
                .under(parent(seed.derive("parent")));
    }

    /// Now and then half a letter, which no scene takes.
    private static String name(Seed seed) {
        return seed.derive("half").below(12) == 0 ? "half \ud83c" : AnyContent.words(seed);
    }

    private static Content content(Seed seed) {
        Seed of = seed.derive("of");
        return switch (seed.derive("content").below(8)) {
            case 0 -> AnyContent.prop(of);
            case 1, 2 -> AnyContent.actor(of);
            case 3, 4 -> AnyContent.camera(of);
            case 5, 6 -> AnyContent.light(of);
            default -> seed.derive("text").unit() < 0.5 ? AnyContent.text(of) : new Group();
        };
    }

    /// Mostly sensible, now and then not a number, out of reach or no rotation at all.
    private static Transform anywhere(Seed seed) {
        double x = seed.derive("x").between(-9, 9);
        return switch (seed.derive("odd").below(12)) {
            case 0 -> Transform.at(new Vec3(Double.NaN, 0, 0));
            case 1 -> Transform.at(new Vec3(0, Double.POSITIVE_INFINITY, 0));
            case 2 -> Transform.at(new Vec3(0, 0, 1.1e6));
            case 3 -> Transform.IDENTITY.withScale(new Vec3(1e5, 1, 1));
            case 4 -> Transform.IDENTITY.withRotation(new Quat(0, 0, 0, 0));
            default -> Transform.at(new Vec3(x, 0, 0), x);
        };
    }

    private static Curve curve(Seed seed) {
        double value = seed.derive("odd").below(8) == 0 ? 2e6 : seed.derive("v").between(-5, 5);
        List<Key> keys = new ArrayList<>(List.of(new Key(-0.0, value, leaving(seed.derive("leaving")))));
        int more = seed.derive("more").below(5);
        for (int i = 0; i < more; i++) {
            Seed each = seed.derive(i);
            keys.add(new Key(10 * i + each.between(1, 10), each.derive("v").between(-5, 5), leaving(each)));
        }
        return new Curve(keys);
    }

    private static Interpolation leaving(Seed seed) {
        return switch (seed.derive("how").below(5)) {
            case 0 -> Interpolation.CONSTANT;
            case 1 -> Interpolation.LINEAR;
            case 2 -> Interpolation.EASED;
            case 3 -> Interpolation.SMOOTH;
            default -> new Interpolation.Bezier(seed.unit(), -seed.unit(), 1, 0.5);
        };
    }

    private static FrameRange range(Seed seed) {
        int start = seed.derive("odd").below(30) == 0
                ? 9_999_990
                : seed.derive("start").below(100);
        return new FrameRange(start, start + seed.derive("length").below(30));
    }

    private static Channel channel(Seed seed) {
        Channel[] all = Channel.values();
        return all[seed.derive("channel").below(all.length)];
    }

    private static NodeId parent(Seed seed) {
        return seed.derive("root").unit() < 0.3 ? NodeId.ROOT : id(seed);
    }

    private static NodeId id(Seed seed) {
        return new NodeId("n" + seed.below(IDS));
    }
}
