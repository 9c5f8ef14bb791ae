package studio.scene.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.scene.Node;
import studio.scene.Pins.Pin;
import studio.scene.Pins.Property;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.Outcome;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Group;
import studio.scene.content.Prop;
import studio.scene.sample.AnyCommand;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Track;

/// What a person set by hand stays, whatever somebody else's edit does.
class HoldTest {
    private static final NodeId CHAIR = new NodeId("chair");
    private static final NodeId ROOM = new NodeId("room");
    private static final Pin PLACE = new Pin(CHAIR, Property.TRANSFORM);
    private static final Scene SCENE = applied(
            new Batch(
                    "set up",
                    List.of(
                            new NodeCommand.Add(Node.of(ROOM, "room", Transform.IDENTITY, new Group())),
                            new NodeCommand.Add(
                                    Node.of(CHAIR, "chair", Transform.IDENTITY, Prop.of(Asset.of("prop/chair")))
                                            .under(ROOM)))),
            Scene.EMPTY);

    @Test
    void aDragPinsWhatItMoved() {
        Command drag = new NodeCommand.Place(CHAIR, Transform.at(new Vec3(1, 0, 0)));
        Scene after = applied(Hold.byHand("drag", drag, SCENE), SCENE);
        assertThat(after.pins().list()).containsExactly(PLACE);
        assertThat(Hold.byHand("again", drag, after)).isEqualTo(drag);
    }

    @Test
    void takingAPinOffByHandDoesNotPutItBack() {
        Scene pinned = applied(new StageCommand.Pin(PLACE), SCENE);
        Command off = new Batch("free", List.of(new StageCommand.Unpin(PLACE), move(3)));
        assertThat(applied(Hold.byHand("free", off, pinned), pinned).pins().list())
                .isEmpty();
    }

    @Test
    void whateverMovesAPinnedThingBreaksThePin() {
        checkBroken(move(2), PLACE);
        checkBroken(new NodeCommand.Place(ROOM, Transform.at(new Vec3(0, 0, 1))), PLACE);
        checkBroken(new NodeCommand.Remove(ROOM), PLACE);
        checkBroken(new TimelineCommand.PutTrack(new Track(CHAIR, Channel.X, Curve.eased(0, 0, 10, 1))), PLACE);
        checkBroken(new Batch("deep", List.of(new Batch("deeper", List.of(move(1))))), PLACE);
    }

    @Test
    void whatLeavesAPinnedThingWhereItIsBreaksNothing() {
        checkBroken(move(0));
        checkBroken(new NodeCommand.Rename(CHAIR, "throne"));
        checkBroken(new NodeCommand.Show(CHAIR, false));
        checkBroken(new NodeCommand.Become(CHAIR, Prop.of(Asset.of("prop/stool"))));
        checkBroken(new NodeCommand.Reparent(CHAIR, NodeId.ROOT));
        checkBroken(new Batch("meant", List.of(new StageCommand.Unpin(PLACE), move(2), new StageCommand.Pin(PLACE))));
    }

    /// Over random scenes and commands: an edit that breaks no pin leaves every pinned thing where it stood.
    @Test
    void anEditThatBreaksNoPinMovesNothingPinned() {
        int looked = 0;
        for (int run = 0; run < 3_000; run++) {
            Seed seed = new Seed(31).derive(run);
            Scene scene = grown(seed);
            Command command = AnyCommand.at(seed.derive("edit"));
            if (Hold.broken(command, scene).isEmpty()
                    && command.applyTo(scene) instanceof Outcome.Applied(Scene after)) {
                looked += stillThere(scene, after);
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    private static int stillThere(Scene before, Scene after) {
        int looked = 0;
        for (Pin pin : before.pins().list()) {
            if (after.pins().holds(pin.node(), pin.property())) {
                looked++;
                Node was = before.node(pin.node()).orElseThrow();
                Node is = after.node(pin.node()).orElseThrow();
                switch (pin.property()) {
                    case TRANSFORM -> assertThat(after.world(pin.node())).isEqualTo(before.world(pin.node()));
                    case VISIBILITY -> assertThat(is.visible()).isEqualTo(was.visible());
                    case CONTENT, MATERIAL -> assertThat(kind(is)).isEqualTo(kind(was));
                    case ANIMATION -> assertThat(tracks(after, pin)).isEqualTo(tracks(before, pin));
                }
            }
        }
        return looked;
    }

    private static Object kind(Node node) {
        return node.content();
    }

    private static List<Track> tracks(Scene scene, Pin pin) {
        return scene.timeline().tracks().stream()
                .filter(t -> t.node().equals(pin.node()))
                .toList();
    }

    private static Scene grown(Seed seed) {
        Scene scene = Scene.EMPTY;
        List<NodeId> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (AnyCommand.at(seed.derive(i)).applyTo(scene) instanceof Outcome.Applied(Scene next)) {
                scene = next;
            }
        }
        scene.nodes().stream().map(Node::id).forEach(ids::add);
        for (NodeId id : ids) {
            Property[] all = Property.values();
            Pin pin = new Pin(id, all[seed.derive(id.value()).below(all.length)]);
            scene = applied(new StageCommand.Pin(pin), scene);
        }
        return scene;
    }

    private static void checkBroken(Command command, Pin... pins) {
        Scene pinned = applied(new StageCommand.Pin(PLACE), SCENE);
        assertThat(Hold.broken(command, pinned)).containsExactly(pins);
    }

    private static Command move(double x) {
        return new NodeCommand.Place(CHAIR, Transform.at(new Vec3(x, 0, 0)));
    }

    private static Scene applied(Command command, Scene scene) {
        return ((Outcome.Applied) command.applyTo(scene)).scene();
    }
}
