package studio.render.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
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
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

class DopeSheetTest {
    private static final Prop CUP = Prop.of(Asset.of("prop/cup"));
    private static final Camera CAMERA = new Camera(new Lens(50, 4, 3), Sensor.SUPER_35, 0);

    @Test
    void tracksReplaceTheWrittenPlaceAndHoldOutsideTheirKeys() {
        check("cup 1 2 3 | x 10:0 20:4", "cup", 0, "0.00 2.00 3.00");
        check("cup 1 2 3 | x 10:0 20:4", "cup", 15, "2.00 2.00 3.00");
        check("cup 1 2 3 | x 10:0 20:4 | y 0:7 1:7 | z 0:-1 1:-1", "cup", 30, "4.00 7.00 -1.00");
        check("cup 1 2 3", "cup", 30, "1.00 2.00 3.00");
    }

    @Test
    void childrenGoWhereTheirParentsGoInWhateverOrderTheyWereAdded() {
        check("tray 5 0 0 | x 0:5 10:15; cup 1 0 0 < tray", "cup", 5, "11.00 0.00 0.00");
        check("cup 1 0 0 < tray; tray 5 0 0 | yaw 0:90 1:90", "cup", 5, "5.00 0.00 -1.00");
        check("cup 1 0 0 < tray; tray 5 0 0 | scale 0:1 10:3", "cup", 10, "8.00 0.00 0.00");
    }

    @Test
    void aTurnTrackReplacesTheWholeRotation() {
        Node node = Node.of(id("cup"), "cup", Transform.at(Vec3.ZERO, 1.2), CUP);
        Scene scene = scene(List.of(node), List.of(track("cup", Channel.PITCH, 0, 90, 1, 90)), List.of());
        Quat turn = Pose.of(scene, 0).nodes().getFirst().world().rotation();
        Vec3 up = turn.rotate(Vec3.Y);
        assertThat(up.distance(Vec3.Z)).isLessThan(1e-9);
    }

    @Test
    void hiddenAboveIsHiddenBelow() {
        String scene = "tray 0 0 0 | visible 0:1 10:0; cup 0 0 0 < tray";
        assertThat(posed(scene, "cup", 0).visible()).isTrue();
        assertThat(posed(scene, "cup", 10).visible()).isFalse();
        Node node = Node.of(id("cup"), "cup", Transform.IDENTITY, CUP).shown(false);
        Scene hidden = scene(List.of(node), List.of(track("cup", Channel.VISIBLE, 0, 1, 1, 1)), List.of());
        assertThat(Pose.of(hidden, 0).nodes().getFirst().visible()).isFalse();
    }

    @Test
    void onlyWhatHasNoTrackAnywhereAboveIsStill() {
        String scene = "tray 0 0 0 | red 0:1 10:0; cup 0 0 0 < tray; plate 0 0 0";
        assertThat(posed(scene, "tray", 0).still()).isFalse();
        assertThat(posed(scene, "cup", 0).still()).isFalse();
        assertThat(posed(scene, "plate", 0).still()).isTrue();
        Node ann = Node.of(id("ann"), "Ann", Transform.IDENTITY, new Actor(Asset.of("person/woman"), List.of()));
        assertThat(Pose.of(scene(List.of(ann), List.of(), List.of()), 0)
                        .nodes()
                        .getFirst()
                        .still())
                .isFalse();
    }

    @Test
    void aDyeReplacesOnlyTheComponentsThatHaveTracks() {
        Dye dye = posed("cup 0 0 0 | red 0:0.2 10:0.8", "cup", 5).dye();
        assertThat(dye.over(new Color(0, 0.3, 0.4))).isEqualTo(new Color(0.5, 0.3, 0.4));
        assertThat(posed("cup 0 0 0 | x 0:0 1:1", "cup", 5).dye().isNone()).isTrue();
        assertThat(posed("cup 0 0 0 | blue 0:9 1:9", "cup", 5).dye().over(Color.BLACK))
                .isEqualTo(new Color(0, 0, 1));
    }

    @Test
    void lensTracksDriveTheCameraAndStopAtTheLensEnds() {
        Content zooming = content(CAMERA, track("n", Channel.FOCAL_LENGTH, 0, 50, 10, 100), 5);
        assertThat(((Camera) zooming).lens()).isEqualTo(new Lens(75, 4, 3));
        assertThat(((Camera) content(CAMERA, track("n", Channel.FOCUS, 0, 1, 10, 5), 10)).lens())
                .isEqualTo(new Lens(50, 4, 5));
        assertThat(((Camera) content(CAMERA, track("n", Channel.APERTURE, 0, -3, 10, -3), 5)).lens())
                .isEqualTo(new Lens(50, 0.7, 3));
    }

    @Test
    void intensityMultipliesEveryKindOfLight() {
        Track half = track("n", Channel.INTENSITY, 0, 0.5, 1, 0.5);
        Color grey = Color.grey(0.5);
        assertThat(content(new Light.Sun(Color.WHITE, 0.01), half, 0)).isEqualTo(new Light.Sun(grey, 0.01));
        assertThat(content(new Light.Point(Color.WHITE, 0.1), half, 0)).isEqualTo(new Light.Point(grey, 0.1));
        assertThat(content(new Light.Spot(Color.WHITE, 0.1, 0.4, 0.2), half, 0))
                .isEqualTo(new Light.Spot(grey, 0.1, 0.4, 0.2));
        assertThat(content(new Light.Area(Color.WHITE, 1, 2), half, 0)).isEqualTo(new Light.Area(grey, 1, 2));
        assertThat(content(new Light.Environment(new Sky.Physical(3, 2, 0.4)), half, 0))
                .isEqualTo(new Light.Environment(new Sky.Physical(3, 1, 0.4)));
        assertThat(content(new Light.Environment(new Sky.Gradient(Color.WHITE, Color.WHITE, Color.WHITE, 1)), half, 0))
                .isEqualTo(new Light.Environment(new Sky.Gradient(grey, grey, grey, 0.5)));
    }

    @Test
    void letteringIsDyed() {
        Content text = content(new Text("hi", 1, Color.BLACK), track("n", Channel.GREEN, 0, 0, 10, 1), 5);
        assertThat(text).isEqualTo(new Text("hi", 1, new Color(0, 0.5, 0)));
    }

    @Test
    void anActorPlaysItsClipAndIdlesOtherwise() {
        Node ann = Node.of(id("ann"), "Ann", Transform.IDENTITY, new Actor(Asset.of("person/woman"), List.of()));
        Clip walk = new Clip("c", id("ann"), "walk", new FrameRange(24, 48), 2);
        DopeSheet sheet = new DopeSheet(scene(List.of(ann), List.of(), List.of(walk)));
        assertThat(performance(sheet, 23).motion()).isEqualTo("idle");
        assertThat(performance(sheet, 24).motion()).isEqualTo("walk");
        assertThat(performance(sheet, 24).seconds()).isZero();
        assertThat(performance(sheet, 36).seconds()).isEqualTo(1);
        assertThat(performance(sheet, 48).motion()).isEqualTo("idle");
        assertThat(performance(sheet, 72).seconds() - performance(sheet, 48).seconds())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void anActorComesOverFromWhatItDid() {
        Node ann = Node.of(id("ann"), "Ann", Transform.IDENTITY, new Actor(Asset.of("person/woman"), List.of()));
        Clip sit = new Clip("c", id("ann"), "sit", new FrameRange(24, 48), 1);
        DopeSheet sheet = new DopeSheet(scene(List.of(ann), List.of(), List.of(sit)));
        Performance early = performance(sheet, 24);
        assertThat(early.change().orElseThrow().motion()).isEqualTo("idle");
        assertThat(early.change().orElseThrow().share()).isBetween(0.0, 0.3);
        assertThat(performance(sheet, 28).change().orElseThrow().share())
                .isGreaterThan(early.change().orElseThrow().share());
        assertThat(performance(sheet, 34).change()).isEmpty();
        assertThat(performance(sheet, 48).change().orElseThrow().motion()).isEqualTo("sit");
    }

    @Test
    void theWayOfAWalkIsMeasuredAlongItsTracks() {
        Node ann = Node.of(id("ann"), "Ann", Transform.IDENTITY, new Actor(Asset.of("person/woman"), List.of()));
        Clip walk = new Clip("c", id("ann"), "walk", new FrameRange(0, 48), 1);
        DopeSheet sheet =
                new DopeSheet(scene(List.of(ann), List.of(track("ann", Channel.X, 0, 0, 48, 2)), List.of(walk)));
        assertThat(performance(sheet, 24).way()).isCloseTo(1, within(1e-6));
    }

    @Test
    void tracksOfNodesThatAreGoneAreIgnored() {
        Scene scene = scene(List.of(), List.of(track("gone", Channel.X, 0, 0, 1, 1)), List.of());
        assertThat(Pose.of(scene, 0).nodes()).isEmpty();
        assertThat(new DopeSheet(scene).at(id("gone"), 0)).isEmpty();
    }

    private static Performance performance(DopeSheet sheet, double frame) {
        return sheet.at(id("ann"), frame).orElseThrow().performance();
    }

    /// A scene as `name x y z < parent | channel frame:value …; …`.
    private static void check(String sketch, String node, double frame, String place) {
        Vec3 p = posed(sketch, node, frame).world().position();
        String shown = Stream.of(p.x(), p.y(), p.z())
                .map(v -> String.format(Locale.ROOT, "%.2f", v + 0.0))
                .collect(Collectors.joining(" "));
        assertThat(shown.replace("-0.00", "0.00")).isEqualTo(place);
    }

    private static Posed posed(String sketch, String node, double frame) {
        return new DopeSheet(sketched(sketch)).at(id(node), frame).orElseThrow();
    }

    private static Scene sketched(String sketch) {
        List<Node> nodes = new ArrayList<>();
        List<Track> tracks = new ArrayList<>();
        for (String line : sketch.split(";", -1)) {
            String[] columns = line.split("\\|", -1);
            String[] words = columns[0].trim().split(" ", -1);
            Vec3 at =
                    new Vec3(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
            Node node = Node.of(id(words[0]), words[0], Transform.at(at), CUP);
            nodes.add(words.length > 5 ? node.under(id(words[5])) : node);
            for (int i = 1; i < columns.length; i++) {
                tracks.add(track(words[0], columns[i].trim().split("[ :]", -1)));
            }
        }
        return scene(nodes, tracks, List.of());
    }

    private static Track track(String node, String[] words) {
        return track(
                node,
                Channel.valueOf(words[0].toUpperCase(Locale.ROOT)),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]));
    }

    private static Track track(String node, Channel channel, double f0, double v0, double f1, double v1) {
        Curve curve = new Curve(List.of(new Key(f0, v0, Interpolation.LINEAR), new Key(f1, v1, Interpolation.LINEAR)));
        return new Track(id(node), channel, curve);
    }

    private static Content content(Content written, Track track, double frame) {
        Node node = Node.of(id("n"), "n", Transform.IDENTITY, written);
        return Pose.of(scene(List.of(node), List.of(track), List.of()), frame)
                .nodes()
                .getFirst()
                .content();
    }

    private static Scene scene(List<Node> nodes, List<Track> tracks, List<Clip> clips) {
        Nodes all = Nodes.EMPTY;
        for (Node node : nodes) {
            all = all.with(node);
        }
        return Scene.EMPTY
                .with(all)
                .with(new Timeline(FrameRate.FILM, new FrameRange(0, 96), List.of(), clips, tracks));
    }

    private static NodeId id(String name) {
        return new NodeId(name);
    }
}
