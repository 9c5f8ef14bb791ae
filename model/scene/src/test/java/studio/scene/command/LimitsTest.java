package studio.scene.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.math.surface.Material;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.Setting;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sensor;
import studio.scene.content.Text;
import studio.scene.history.Cause;
import studio.scene.term.Asset;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;

/// Every limit of a scene: what just fits, and what no longer does.
class LimitsTest {
    private static final Light LAMP = new Light.Point(Color.WHITE, 0.1);
    private static final Scene CAST = Scene.EMPTY.with(Nodes.EMPTY
            .with(node("cam", new Camera(new Lens(35, 2.8, 3), Sensor.SUPER_35, 0)))
            .with(node("man", new Actor(Asset.of("person/man"), List.of()))));

    @Test
    void nodes() {
        Scene almost = Scene.EMPTY.with(many(Limits.NODES - 1, new Group()));
        Scene full = applied(new NodeCommand.Add(node("last", new Group())), almost);
        rejected("node.limit", new NodeCommand.Add(node("more", new Group())), full);
    }

    @Test
    void lights() {
        Scene almost = Scene.EMPTY.with(many(Limits.LIGHTS - 1, LAMP).with(node("dark", new Group())));
        Scene full = applied(new NodeCommand.Add(node("last", LAMP)), almost);
        rejected("light.limit", new NodeCommand.Add(node("more", LAMP)), full);
        rejected("light.limit", new NodeCommand.Become(new NodeId("dark"), LAMP), full);
        applied(new NodeCommand.Become(new NodeId("last"), LAMP), full);
        applied(new NodeCommand.Become(new NodeId("dark"), LAMP), almost);
    }

    @Test
    void depth() {
        Nodes chain = Nodes.EMPTY.with(node("n0", new Group()));
        for (int i = 1; i < Limits.DEPTH - 1; i++) {
            chain = chain.with(node("n" + i, new Group()).under(new NodeId("n" + (i - 1))));
        }
        NodeId bottom = new NodeId("n" + (Limits.DEPTH - 2));
        Scene scene = Scene.EMPTY.with(chain.with(node("loose", new Group()))
                .with(node("below", new Group()).under(new NodeId("loose"))));
        applied(new NodeCommand.Add(node("last", new Group()).under(bottom)), scene);
        rejected("node.depth", new NodeCommand.Reparent(new NodeId("loose"), bottom), scene);
        Scene deep = applied(new NodeCommand.Reparent(new NodeId("below"), bottom), scene);
        rejected("node.depth", new NodeCommand.Add(node("more", new Group()).under(new NodeId("below"))), deep);
    }

    @Test
    void reachAndScale() {
        NodeId man = new NodeId("man");
        applied(new NodeCommand.Place(man, Transform.at(new Vec3(-1e6, 1e6, 0))), CAST);
        rejected("node.reach", new NodeCommand.Place(man, Transform.at(new Vec3(0, 0, 1_000_001))), CAST);
        applied(new NodeCommand.Place(man, Transform.IDENTITY.withScale(new Vec3(1e6, 0, -1e6))), CAST);
        rejected("node.reach", new NodeCommand.Place(man, Transform.IDENTITY.withScale(Vec3.ONE.times(1.1e6))), CAST);
        assertThatThrownBy(() -> node("far", new Group()).moved(Transform.at(new Vec3(2e6, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reachCountsInTheWorld() {
        NodeId cam = new NodeId("cam");
        Scene nested = applied(new NodeCommand.Reparent(new NodeId("man"), cam), CAST);
        Scene moved = applied(new NodeCommand.Place(new NodeId("man"), Transform.at(new Vec3(6e5, 0, 0))), nested);
        applied(new NodeCommand.Place(cam, Transform.at(new Vec3(4e5, 0, 0))), moved);
        rejected("node.reach", new NodeCommand.Place(cam, Transform.at(new Vec3(5e5, 0, 0))), moved);
    }

    @Test
    void namesTagsAndWords() {
        NodeId man = new NodeId("man");
        applied(new NodeCommand.Rename(man, "n".repeat(Limits.NAME_LENGTH)), CAST);
        rejected("node.name", new NodeCommand.Rename(man, "n".repeat(Limits.NAME_LENGTH + 1)), CAST);
        applied(new NodeCommand.Tag(man, Collections.nCopies(Limits.TAGS, "t")), CAST);
        rejected("node.tags", new NodeCommand.Tag(man, Collections.nCopies(Limits.TAGS + 1, "t")), CAST);
        applied(new NodeCommand.Tag(man, List.of("t".repeat(Limits.WORD_LENGTH))), CAST);
        rejected("node.tags", new NodeCommand.Tag(man, List.of("t".repeat(Limits.WORD_LENGTH + 1))), CAST);
        rejected("node.tags", new NodeCommand.Tag(man, List.of("")), CAST);
        assertThatCode(() -> new NodeId("i".repeat(64))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new NodeId("i".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoTextStaysOut() {
        NodeId man = new NodeId("man");
        isText("", "Stühle", "🪑", "a🪑b\u0001");
        isNoText("a\u0000", "\ud83e", "\ude91", "\ude91\ud83e", "a\ud83e", "\ud83e\ud83e\ude91", "🪑\ude91");
        rejected("node.name", new NodeCommand.Rename(man, "\ud83e"), CAST);
        rejected("node.tags", new NodeCommand.Tag(man, List.of("\ude91")), CAST);
        applied(new NodeCommand.Rename(man, "🪑"), CAST);
        applied(new NodeCommand.Tag(man, List.of("🪑")), CAST);
    }

    private static void isText(String... all) {
        for (String words : all) {
            assertThat(Limits.isText(words)).isTrue();
            assertThat(Limits.isWord("w" + words)).isTrue();
            wordings()
                    .forEach(wording ->
                            assertThatCode(() -> wording.apply(words)).doesNotThrowAnyException());
        }
    }

    private static void isNoText(String... all) {
        for (String words : all) {
            assertThat(Limits.isText(words)).isFalse();
            assertThat(Limits.isWord(words)).isFalse();
            wordings()
                    .forEach(wording -> assertThatThrownBy(() -> wording.apply(words))
                            .isInstanceOf(IllegalArgumentException.class));
        }
    }

    /// Every value that takes words of people.
    private static List<Function<String, Object>> wordings() {
        FrameRange range = new FrameRange(0, 9);
        Material grey = Material.of(Color.grey(0.5), 1);
        return List.of(
                words -> Node.of(new NodeId("n"), words, Transform.IDENTITY, new Group()),
                words -> node("n", new Group()).renamed(words),
                words -> node("n", new Group()).tagged("tag " + words),
                words -> new Batch(words, List.of()),
                words -> new Cause(Cause.Hand.PROGRAM, words),
                words -> Cause.said(words),
                words -> new Setting(words, "", ""),
                words -> new Setting("", words, ""),
                words -> new Setting("", "", words),
                words -> new Text(words, 1, Color.WHITE),
                words -> new Asset.Parameter("p", words),
                words -> new Asset.Parameter("p" + words, ""),
                words -> new Coat("slot " + words, grey),
                words -> new Shot("s" + words, range, new NodeId("cam")),
                words -> new Clip("c" + words, new NodeId("man"), "walk", range, 1),
                words -> new Clip("c", new NodeId("man"), "walk " + words, range, 1));
    }

    @Test
    void anAssetHasEachParameterOnce() {
        Asset.Parameter width = new Asset.Parameter("width", "6");
        Asset.Parameter depth = new Asset.Parameter("depth", "6");
        assertThat(new Asset("a", List.of(width, depth)).parameters()).containsExactly(depth, width);
        assertThatThrownBy(() -> new Asset("a", List.of(width, depth, width)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void assetsAndCoats() {
        fits(Limits.PARAMETERS, n -> new Asset("a", list(n, i -> new Asset.Parameter("p" + i, "1"))));
        Material grey = Material.of(Color.grey(0.5), 1);
        fits(Limits.COATS, n -> new Prop(Asset.of("a"), list(n, i -> new Coat("slot" + i, grey))));
        fits(Limits.COATS, n -> new Actor(Asset.of("a"), list(n, i -> new Coat("slot" + i, grey))));
        fits(Limits.WORD_LENGTH, n -> new Coat("s".repeat(n), grey));
    }

    @Test
    void shots() {
        List<Shot> shots = list(Limits.SHOTS - 1, i -> shot("s" + i, i, i + 1));
        Scene almost = CAST.with(timeline(shots, List.of(), List.of()));
        Scene full = applied(new TimelineCommand.PutShot(shot("last", Limits.SHOTS, Limits.SHOTS + 1)), almost);
        rejected("shot.limit", new TimelineCommand.PutShot(shot("more", 20_000, 20_001)), full);
        applied(new TimelineCommand.PutShot(shot("last", 20_000, 20_001)), full);
    }

    @Test
    void clips() {
        List<Clip> clips = list(Limits.CLIPS - 1, i -> clip("c" + i));
        Scene almost = CAST.with(timeline(List.of(), clips, List.of()));
        Scene full = applied(new TimelineCommand.PutClip(clip("last")), almost);
        rejected("clip.limit", new TimelineCommand.PutClip(clip("more")), full);
    }

    @Test
    void tracks() {
        Nodes nodes = many(Limits.TRACKS + 1, new Group());
        List<Track> tracks = list(Limits.TRACKS - 1, i -> track("n" + i, 0, 0));
        Scene almost = Scene.EMPTY.with(nodes).with(timeline(List.of(), List.of(), tracks));
        Scene full = applied(new TimelineCommand.PutTrack(track("n" + (Limits.TRACKS - 1), 0, 0)), almost);
        rejected("track.limit", new TimelineCommand.PutTrack(track("n" + Limits.TRACKS, 0, 0)), full);
    }

    @Test
    void keysAndFrames() {
        IntFunction<Command> keyed = n -> new TimelineCommand.PutTrack(new Track(
                new NodeId("man"), Channel.X, new Curve(list(n, i -> new Key(i, 0, Interpolation.LINEAR)))));
        applied(keyed.apply(Limits.KEYS_PER_TRACK), CAST);
        rejected("track.keys", keyed.apply(Limits.KEYS_PER_TRACK + 1), CAST);
        applied(new TimelineCommand.PutTrack(track("man", Limits.FRAMES, Limits.KEY_VALUE)), CAST);
        rejected("time.limit", new TimelineCommand.PutTrack(track("man", Limits.FRAMES + 1, 0)), CAST);
        rejected("time.limit", new TimelineCommand.PutTrack(track("man", 0, -Limits.KEY_VALUE - 1)), CAST);
        FrameRange longest = new FrameRange(-Limits.FRAMES, Limits.FRAMES);
        applied(new TimelineCommand.SetRange(FrameRate.FILM, longest), CAST);
        FrameRange longer = new FrameRange(0, Limits.FRAMES + 1);
        rejected("time.limit", new TimelineCommand.SetRange(FrameRate.FILM, longer), CAST);
        rejected("time.limit", new TimelineCommand.PutShot(new Shot("s", longer, new NodeId("cam"))), CAST);
        rejected("time.limit", new TimelineCommand.PutClip(new Clip("c", new NodeId("man"), "walk", longer, 1)), CAST);
    }

    @Test
    void batches() {
        Command show = new NodeCommand.Show(new NodeId("man"), true);
        Batch half = new Batch("half", Collections.nCopies(Limits.BATCH / 2, show));
        applied(new Batch("whole", List.of(half, half)), CAST);
        rejected("batch.too-long", new Batch("more", List.of(half, half, show)), CAST);
        Batch nested = new Batch("1", List.of(show));
        for (int depth = 2; depth <= Limits.BATCH_DEPTH; depth++) {
            nested = new Batch("deeper", List.of(nested));
        }
        Batch deepest = nested;
        applied(deepest, CAST);
        assertThatThrownBy(() -> new Batch("too deep", List.of(deepest))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void light() {
        assertThatCode(() -> new Light.Point(Color.grey(Limits.RADIANCE), 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Light.Point(Color.grey(Limits.RADIANCE * 1.01), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Light.Spot(Color.WHITE, 0.1, Double.NaN, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Light.Area(new Color(-1, 0, 0), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void fits(int limit, IntFunction<Object> made) {
        assertThatCode(() -> made.apply(limit)).doesNotThrowAnyException();
        assertThatThrownBy(() -> made.apply(limit + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scene applied(Command command, Scene scene) {
        return switch (command.applyTo(scene)) {
            case Outcome.Applied(Scene next) -> next;
            case Outcome.Rejected(var problem) -> throw new AssertionError(problem);
        };
    }

    private static void rejected(String code, Command command, Scene scene) {
        assertThat(command.applyTo(scene)).isInstanceOfSatisfying(Outcome.Rejected.class, r -> {
            assertThat(r.problem().code()).isEqualTo(code);
            assertThat(r.problem().sentence()).endsWith(".");
            assertThat(r.problem().remedy()).endsWith(".");
        });
    }

    private static Nodes many(int count, Content content) {
        Nodes nodes = Nodes.EMPTY;
        for (int i = 0; i < count; i++) {
            nodes = nodes.with(node("n" + i, content));
        }
        return nodes;
    }

    private static Node node(String id, Content content) {
        return Node.of(new NodeId(id), id, Transform.IDENTITY, content);
    }

    private static Shot shot(String id, int start, int end) {
        return new Shot(id, new FrameRange(start, end), new NodeId("cam"));
    }

    private static Clip clip(String id) {
        return new Clip(id, new NodeId("man"), "walk", new FrameRange(0, 9), 1);
    }

    private static Track track(String node, double frame, double value) {
        return new Track(new NodeId(node), Channel.X, new Curve(List.of(new Key(frame, value, Interpolation.LINEAR))));
    }

    private static Timeline timeline(List<Shot> shots, List<Clip> clips, List<Track> tracks) {
        return new Timeline(FrameRate.FILM, new FrameRange(0, 96), shots, clips, tracks);
    }

    private static <T> List<T> list(int count, IntFunction<T> made) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(made).toList());
    }
}
