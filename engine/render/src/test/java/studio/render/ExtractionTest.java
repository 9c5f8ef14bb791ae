package studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.geometry.Acting;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.surface.Material;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
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
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

class ExtractionTest {
    private static final Material OAK = Material.of(Color.srgb(0x806040), 0.6);
    private static final Material IRON = Material.metal(Color.grey(0.3), 0.4);
    private static final Material RED = Material.of(Color.srgb(0xff0000), 0.5);
    private static final Material BLUE = Material.of(Color.srgb(0x0000ff), 0.5);
    private static final Asset CHAIR = Asset.of("prop/chair");
    private static final Model CHAIR_MODEL =
            Model.of(Part.of("body", StandIn.box(unit()), OAK), Part.of("legs", StandIn.box(unit()), IRON));

    private final List<String> performed = new ArrayList<>();
    private final Extraction extraction = new Extraction(new Shelf());

    @Test
    void partsWearTheCoatOfTheirSlotElseTheCoatForAllElseTheirFinish() {
        coats(List.of(), OAK, IRON);
        coats(List.of(new Coat("legs", RED)), OAK, RED);
        coats(List.of(new Coat(Coat.ALL, BLUE)), BLUE, BLUE);
        coats(List.of(new Coat(Coat.ALL, BLUE), new Coat("legs", RED)), BLUE, RED);
        coats(List.of(new Coat("arms", RED)), OAK, IRON);
    }

    @Test
    void colourTracksDyeTheBodyOnly() {
        Scene scene = scene(
                List.of(node("chair", Prop.of(CHAIR))),
                List.of(
                        track("chair", Channel.RED, 0, 1),
                        track("chair", Channel.GREEN, 0, 0),
                        track("chair", Channel.BLUE, 0, 0)));
        List<Instance> halfway = extraction.scene(scene, 5).instances();
        assertThat(halfway.get(0).material().base()).isEqualTo(new Color(0.5, 0, 0));
        assertThat(halfway.get(0).material().roughness()).isEqualTo(OAK.roughness());
        assertThat(halfway.get(1).material()).isSameAs(IRON);
    }

    @Test
    void visiblePropsActorsAndTextsAreEntitiesInOrder() {
        Scene scene = scene(
                List.of(
                        node("cam", camera(50)),
                        node("chair", Prop.of(CHAIR)),
                        node("hidden", Prop.of(CHAIR)).shown(false),
                        node("group", new Group()),
                        node("sign", new Text("OPEN", 0.2, Color.WHITE)),
                        node("ann", new Actor(Asset.of("person/woman"), List.of())),
                        node("lamp", new Light.Point(Color.WHITE, 0.1))),
                List.of());
        RenderScene extracted = extraction.scene(scene, 0);
        assertThat(extracted.entities()).extracting(NodeId::value).containsExactly("chair", "sign", "ann");
        assertThat(extracted.instances()).extracting(Instance::entity).containsExactly(0, 0, 1, 2);
        assertThat(extracted.instances()).extracting(Instance::still).containsExactly(true, true, true, false);
        assertThat(extracted.lamps()).hasSize(1);
    }

    @Test
    void whatStandsStillIsTheSameObjectInEveryFrame() {
        Scene scene = scene(
                List.of(node("chair", Prop.of(CHAIR)), node("sign", new Text("OPEN", 0.2, Color.WHITE))),
                List.of(track("chair", Channel.X, 0, 3)));
        List<Instance> early = extraction.scene(scene, 0).instances();
        List<Instance> late = extraction.scene(scene, 9).instances();
        for (int i = 0; i < early.size(); i++) {
            assertThat(early.get(i).mesh()).isSameAs(late.get(i).mesh());
        }
        assertThat(early.get(0).still()).isFalse();
        assertThat(early.get(0).material()).isSameAs(late.get(0).material());
        assertThat(late.get(0).world().position().x()).isCloseTo(2.916, within(0.001));
        assertThat(early.get(2)).isEqualTo(late.get(2));
    }

    @Test
    void actorsAreAskedForTheirMotion() {
        Scene scene = scene(List.of(node("ann", new Actor(Asset.of("person/woman"), List.of()))), List.of());
        Clip walk = new Clip("c", new NodeId("ann"), "walk", new FrameRange(12, 48), 1);
        Timeline timeline = new Timeline(FrameRate.FILM, new FrameRange(0, 96), List.of(), List.of(walk), List.of());
        extraction.scene(scene.with(timeline), 24);
        assertThat(performed).containsExactly("walk 0.5");
    }

    @Test
    void whatTheLibraryLacksStandsThereAsABlock() {
        Scene scene = scene(
                List.of(
                        node("odd", Prop.of(Asset.of("prop/unheard-of"))),
                        node("who", new Actor(Asset.of("person/nobody"), List.of()))),
                List.of());
        List<Instance> blocks = extraction.scene(scene, 0).instances();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).mesh().bounds().min().y()).isZero();
        assertThat(blocks.get(1).mesh().bounds().size().y()).isCloseTo(1.7, within(1e-6));
    }

    @Test
    void theFirstEnvironmentIsTheSkyAndTheSunBringsADaySky() {
        Sky dusk = new Sky.Gradient(Color.grey(0.1), Color.grey(0.2), Color.BLACK, 0.5);
        Node environment = node("sky", new Light.Environment(dusk));
        Node other = node("other", new Light.Environment(new Sky.Physical(2, 1, 0)));
        Node sun = node("sun", new Light.Sun(Color.grey(3), 0.0093));
        assertThat(extraction
                        .scene(scene(List.of(environment, other), List.of()), 0)
                        .sky())
                .isEqualTo(dusk);
        assertThat(extraction.scene(scene(List.of(sun), List.of()), 0).sky()).isInstanceOf(Sky.Physical.class);
        assertThat(extraction.scene(scene(List.of(), List.of()), 0).sky()).isInstanceOf(Sky.Gradient.class);
        assertThat(extraction.scene(scene(List.of(environment), List.of()), 0).lamps())
                .isEmpty();
    }

    @Test
    void theEyeIsTheCameraOfTheShot() {
        Nodes nodes = Nodes.EMPTY
                .with(node("a", camera(50)))
                .with(Node.of(new NodeId("b"), "b", Transform.at(Vec3.ONE), camera(100)));
        List<Shot> shots = List.of(
                new Shot("1", new FrameRange(0, 48), new NodeId("a")),
                new Shot("2", new FrameRange(48, 96), new NodeId("b")));
        List<Track> tracks = List.of(track("a", Channel.FOCAL_LENGTH, 50, 100));
        Scene scene = Scene.EMPTY
                .with(nodes)
                .with(new Timeline(FrameRate.FILM, new FrameRange(0, 96), shots, List.of(), tracks));
        assertThat(extraction.eye(scene, 0).verticalFov()).isEqualTo(Sensor.SUPER_35.verticalFov(50));
        assertThat(extraction.eye(scene, 47).verticalFov()).isEqualTo(Sensor.SUPER_35.verticalFov(100));
        assertThat(extraction.eye(scene, 48).position()).isEqualTo(Vec3.ONE);
        assertThat(extraction.eye(scene, 96).position()).as("after the end").isEqualTo(Vec3.ONE);
        assertThat(extraction.eye(scene, 48).pupil()).isCloseTo(0.025, within(1e-12));
        assertThat(extraction.eye(Scene.EMPTY, 0).verticalFov()).isPositive();
    }

    private void coats(List<Coat> coats, Material body, Material legs) {
        Scene scene = scene(List.of(node("chair", new Prop(CHAIR, coats))), List.of());
        List<Instance> instances = extraction.scene(scene, 0).instances();
        assertThat(instances.get(0).material()).isSameAs(body);
        assertThat(instances.get(1).material()).isSameAs(legs);
    }

    private static Camera camera(double focalLength) {
        return new Camera(new Lens(focalLength, 4, 3), Sensor.SUPER_35, 0);
    }

    private static Node node(String id, Content content) {
        return Node.of(new NodeId(id), id, Transform.IDENTITY, content);
    }

    private static Track track(String node, Channel channel, double from, double to) {
        return new Track(new NodeId(node), channel, Curve.eased(0, from, 10, to));
    }

    private static Scene scene(List<Node> nodes, List<Track> tracks) {
        Nodes all = Nodes.EMPTY;
        for (Node node : nodes) {
            all = all.with(node);
        }
        return Scene.EMPTY
                .with(all)
                .with(new Timeline(FrameRate.FILM, new FrameRange(0, 96), List.of(), List.of(), tracks));
    }

    private static Bounds unit() {
        return Bounds.around(Vec3.ZERO, Vec3.ONE);
    }

    /// One chair, and one woman who notes what she is asked to do.
    private final class Shelf implements Library, Figure {
        @Override
        public Optional<Model> model(Asset asset) {
            return asset.equals(CHAIR) ? Optional.of(CHAIR_MODEL) : Optional.empty();
        }

        @Override
        public Optional<Figure> figure(Asset asset) {
            return asset.path().equals("person/woman") ? Optional.of(this) : Optional.empty();
        }

        @Override
        public Model standing() {
            return Model.of(CHAIR_MODEL.parts().getFirst());
        }

        @Override
        public Model posed(Acting acting) {
            performed.add(acting.motion() + " " + acting.seconds());
            return standing();
        }

        @Override
        public double strideSpeed(String motion) {
            return 1;
        }

        @Override
        public boolean knows(String motion) {
            return true;
        }
    }
}
