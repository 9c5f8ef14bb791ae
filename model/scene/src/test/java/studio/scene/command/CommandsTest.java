package studio.scene.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Pins;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Lens;
import studio.scene.content.Sensor;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// What commands do to a small scene: a rig that holds the camera, and a man.
class CommandsTest {
    private static final Scene SCENE = scene();

    @Test
    void removingTakesAllThatHangsOnIt() {
        Scene left = applied(new NodeCommand.Remove(new NodeId("rig")));
        assertThat(left.nodes().stream().map(n -> n.id().value())).containsExactly("man");
        assertThat(left.timeline().shots()).isEmpty();
        assertThat(left.timeline().tracks()).isEmpty();
        assertThat(left.pins()).isEqualTo(Pins.NONE);
        assertThat(left.timeline().clips()).hasSize(1);
        assertThat(applied(new NodeCommand.Remove(new NodeId("man"))).timeline().clips())
                .isEmpty();
    }

    @Test
    void nothingHangsOnNothingOrOnItself() {
        refuses("node.unknown", new NodeCommand.Add(node("new", new Group()).under(new NodeId("nobody"))));
        refuses("node.exists", new NodeCommand.Add(node("man", new Group())));
        refuses("node.unknown", new NodeCommand.Reparent(new NodeId("man"), new NodeId("nobody")));
        refuses("node.unknown", new NodeCommand.Reparent(new NodeId("nobody"), NodeId.ROOT));
        refuses("node.cycle", new NodeCommand.Reparent(new NodeId("rig"), new NodeId("cam")));
        refuses("node.cycle", new NodeCommand.Reparent(new NodeId("rig"), new NodeId("rig")));
        assertThat(applied(new NodeCommand.Reparent(new NodeId("cam"), NodeId.ROOT))
                        .nodes()
                        .childrenOf(NodeId.ROOT))
                .hasSize(3);
    }

    @Test
    void theTimeLineNamesOnlyWhatCanPlay() {
        FrameRange late = new FrameRange(50, 60);
        refuses("shot.camera", new TimelineCommand.PutShot(new Shot("s2", late, new NodeId("man"))));
        refuses("node.unknown", new TimelineCommand.PutShot(new Shot("s2", late, new NodeId("nobody"))));
        refuses("shot.overlap", new TimelineCommand.PutShot(new Shot("s2", new FrameRange(47, 50), new NodeId("cam"))));
        assertThat(applied(new TimelineCommand.PutShot(new Shot("s2", new FrameRange(48, 50), new NodeId("cam"))))
                        .timeline()
                        .shots())
                .hasSize(2);
        refuses("clip.actor", new TimelineCommand.PutClip(new Clip("c2", new NodeId("cam"), "walk", late, 1)));
        refuses("track.unknown", new TimelineCommand.RemoveTrack(new NodeId("man"), Channel.X));
        refuses("shot.unknown", new TimelineCommand.RemoveShot("s9"));
        refuses("clip.unknown", new TimelineCommand.RemoveClip("c9"));
    }

    @Test
    void whatFilmsOrActsStaysWhatItIs() {
        refuses("node.in-use", new NodeCommand.Become(new NodeId("cam"), new Group()));
        refuses("node.in-use", new NodeCommand.Become(new NodeId("man"), new Group()));
        Scene unused = applied(new TimelineCommand.RemoveShot("s1"));
        assertThat(new NodeCommand.Become(new NodeId("cam"), new Group()).applyTo(unused))
                .isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void pinsComeAndGo() {
        Pins.Pin pin = new Pins.Pin(new NodeId("man"), Pins.Property.TRANSFORM);
        assertThat(applied(new StageCommand.Pin(pin)).pins().holds(pin.node(), pin.property()))
                .isTrue();
        refuses("pin.unknown", new StageCommand.Unpin(pin));
        refuses("node.unknown", new StageCommand.Pin(new Pins.Pin(new NodeId("nobody"), Pins.Property.TRANSFORM)));
    }

    @Test
    void aBatchThatFailsChangesNothing() {
        refuses(
                "node.unknown",
                new Batch(
                        "two",
                        List.of(new NodeCommand.Remove(new NodeId("man")), new NodeCommand.Remove(new NodeId("man")))));
    }

    @Test
    void theWitnessSeesWhatCommandsWouldNeverDo() {
        Nodes nodes = SCENE.nodes();
        Timeline t = SCENE.timeline();
        sees("node.parent", SCENE.with(nodes.without(new NodeId("rig"))));
        sees("shot.camera", SCENE.with(nodes.without(new NodeId("cam"))));
        sees("clip.actor", SCENE.with(nodes.without(new NodeId("man"))));
        sees("pin.node", SCENE.with(nodes.without(new NodeId("cam"))));
        sees("track.node", SCENE.with(nodes.without(new NodeId("cam"))));
        Node rig = nodes.get(new NodeId("rig")).orElseThrow();
        sees("node.depth", SCENE.with(nodes.with(rig.under(new NodeId("cam")))));
        sees("node.reach", SCENE.with(nodes.with(rig.moved(Transform.at(new Vec3(1e6, 0, 0))))));
        Shot shot = t.shots().getFirst();
        Shot other = new Shot("s2", new FrameRange(10, 11), shot.camera());
        sees(
                "shot.overlap",
                SCENE.with(new Timeline(t.rate(), t.range(), List.of(shot, other), t.clips(), t.tracks())));
        sees("shot.twice", SCENE.with(new Timeline(t.rate(), t.range(), List.of(shot, shot), t.clips(), t.tracks())));
    }

    private static void sees(String code, Scene scene) {
        assertThat(scene.problems().stream().map(Problem::code)).contains(code);
    }

    private static void refuses(String code, Command command) {
        assertThat(command.applyTo(SCENE))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        r -> assertThat(r.problem().code()).isEqualTo(code));
    }

    private static Scene applied(Command command) {
        return switch (command.applyTo(SCENE)) {
            case Outcome.Applied(Scene next) -> {
                assertThat(next.problems()).isEmpty();
                yield next;
            }
            case Outcome.Rejected(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private static Scene scene() {
        NodeId cam = new NodeId("cam");
        NodeId man = new NodeId("man");
        Nodes nodes = Nodes.EMPTY
                .with(node("rig", new Group()).moved(Transform.at(new Vec3(1, 0, 0))))
                .with(node("cam", new Camera(new Lens(35, 2.8, 3), Sensor.SUPER_35, 0))
                        .under(new NodeId("rig"))
                        .moved(Transform.at(new Vec3(1, 0, 0))))
                .with(node("man", new Actor(Asset.of("person/man"), List.of())));
        Timeline timeline = new Timeline(
                FrameRate.FILM,
                new FrameRange(0, 96),
                List.of(new Shot("s1", new FrameRange(0, 48), cam)),
                List.of(new Clip("c1", man, "walk", new FrameRange(0, 48), 1)),
                List.of(new Track(cam, Channel.X, Curve.eased(0, 0, 48, 1))));
        Pins pins = Pins.NONE.plus(new Pins.Pin(cam, Pins.Property.TRANSFORM));
        return Scene.EMPTY.with(nodes).with(timeline).with(pins);
    }

    private static Node node(String id, Content content) {
        return Node.of(new NodeId(id), id, Transform.IDENTITY, content);
    }
}
