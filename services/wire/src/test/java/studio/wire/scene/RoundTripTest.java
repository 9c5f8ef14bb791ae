package studio.wire.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.sample.AnyCommand;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// What is read is what was written: decode(encode(x)) = x.
class RoundTripTest {
    private static final NodeId N = new NodeId("n");

    @Test
    void ofAnyCommand() {
        int read = 0;
        for (int run = 0; run < 20_000; run++) {
            Command command = AnyCommand.at(new Seed(21).derive(run));
            String text = CommandJson.write(command);
            assertThat(text).matches("[ -\\x7f]+").isEqualTo(CommandJson.write(command));
            if (isFinite(command)) {
                assertThat(Texts.read(CommandJson.read(text))).isEqualTo(command);
                read++;
            } else {
                assertThat(Texts.bad(CommandJson.read(text)).sentence()).contains("position[");
            }
        }
        assertThat(read).isBetween(19_000, 19_990);
    }

    @Test
    void ofAnyScene() {
        Set<Class<?>> met = new HashSet<>();
        for (int run = 0; run < 150; run++) {
            Scene scene = Texts.scene(new Seed(22).derive(run), 400);
            String text = SceneJson.write(scene);
            Scene again = Texts.read(SceneJson.read(text));
            assertThat(again).isEqualTo(scene);
            assertThat(SceneJson.write(again)).isEqualTo(text);
            again.nodes().stream().forEach(node -> met.add(node.content().getClass()));
        }
        assertThat(met).containsAll(leaves(Content.class));
        assertThat(Texts.read(SceneJson.read(SceneJson.write(Scene.EMPTY)))).isEqualTo(Scene.EMPTY);
    }

    @Test
    void ofEachPartAlone() {
        Scene scene = Texts.scene(new Seed(23), 3_000);
        scene.nodes().stream()
                .forEach(x ->
                        assertThat(Texts.read(NodeJson.read(NodeJson.write(x)))).isEqualTo(x));
        var t = scene.timeline();
        t.shots()
                .forEach(x -> assertThat(Texts.read(TimelineJson.readShot(TimelineJson.writeShot(x))))
                        .isEqualTo(x));
        t.clips()
                .forEach(x -> assertThat(Texts.read(TimelineJson.readClip(TimelineJson.writeClip(x))))
                        .isEqualTo(x));
        t.tracks()
                .forEach(x -> assertThat(Texts.read(TimelineJson.readTrack(TimelineJson.writeTrack(x))))
                        .isEqualTo(x));
        scene.pins()
                .list()
                .forEach(x ->
                        assertThat(Texts.read(PinJson.read(PinJson.write(x)))).isEqualTo(x));
        assertThat(Texts.read(SettingJson.read(SettingJson.write(scene.setting()))))
                .isEqualTo(scene.setting());
        assertThat(t.shots().size() + t.clips().size()).isPositive();
        assertThat(Math.min(t.tracks().size(), scene.pins().list().size())).isPositive();
    }

    @Test
    void ofAnyNumber() {
        for (double odd : new double[] {0.0, -0.0, 0.1, 1e6, -1e6, 1e-300, Double.MIN_VALUE, 2e-10, 123456.789}) {
            sameNumber(odd);
        }
        for (int run = 0; run < 100_000; run++) {
            Seed seed = new Seed(24).derive(run);
            long bits =
                    (long) (seed.unit() * 0x1p53) << 11 ^ (long) (seed.next().unit() * 0x1p53);
            double any = Double.longBitsToDouble(bits);
            if (Double.isFinite(any)) {
                sameNumber(any);
            }
        }
    }

    @Test
    void ofAnyLetter() {
        for (int c = 0; c <= 0xffff; c += 16) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                name.append((char) (c + i)).append('x');
            }
            Command command = new NodeCommand.Rename(N, name.toString());
            String text = CommandJson.write(command);
            assertThat(text).matches("[ -\\x7f]+");
            assertThat(Texts.read(CommandJson.read(text))).isEqualTo(command);
        }
    }

    @Test
    void ofTheDeepestAndTheLongest() {
        Command deepest = new NodeCommand.Add(Texts.scene(new Seed(25), 400).nodes().stream()
                .max((a, b) -> NodeJson.write(a).length() - NodeJson.write(b).length())
                .orElseThrow());
        for (int depth = 0; depth < Limits.BATCH_DEPTH; depth++) {
            deepest = new Batch("deeper", List.of(deepest));
        }
        assertThat(Texts.read(CommandJson.read(CommandJson.write(deepest)))).isEqualTo(deepest);
        String tag = "\ufffd".repeat(Limits.WORD_LENGTH);
        Node node = Node.of(N, "\u0001".repeat(Limits.NAME_LENGTH), Transform.IDENTITY, new Group())
                .tagged(Collections.nCopies(Limits.TAGS, tag).toArray(String[]::new));
        assertThat(Texts.read(NodeJson.read(NodeJson.write(node)))).isEqualTo(node);
    }

    @Test
    void theOrderOfFieldsDoesNotMatterAndOthersAreIgnored() {
        assertThat(
                        Texts.read(
                                CommandJson.read(
                                        " {\"parameters\":{\"to\":[{}],\"visible\":false,\"id\":\"n\"},\"x\":null,\"action\":\"show\"}\n")))
                .isEqualTo(new NodeCommand.Show(N, false));
        assertThat(Texts.read(CommandJson.read(
                        "{\"action\":\"place\",\"parameters\":{\"id\":\"n\",\"position\":[1.0,2e0,0.03E2]}}")))
                .isEqualTo(new NodeCommand.Place(N, Transform.at(new Vec3(1, 2, 3))));
    }

    private static void sameNumber(double number) {
        Command command =
                new NodeCommand.Place(N, new Transform(new Vec3(number, -number, 0), Quat.IDENTITY, Vec3.ONE));
        assertThat(Texts.read(CommandJson.read(CommandJson.write(command)))).isEqualTo(command);
    }

    private static boolean isFinite(Command command) {
        return switch (command) {
            case NodeCommand.Place place -> place.transform().isFinite();
            case Batch batch -> batch.commands().stream().allMatch(RoundTripTest::isFinite);
            case Command other -> true;
        };
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        Set<Class<?>> leaves = new HashSet<>();
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                leaves.addAll(leaves(type));
            } else {
                leaves.add(type);
            }
        }
        return leaves;
    }
}
