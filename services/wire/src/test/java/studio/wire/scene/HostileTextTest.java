package studio.wire.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.math.Seed;
import studio.wire.Limits;

/// Whatever the text, reading gives a value or a problem in words.
@Timeout(60)
class HostileTextTest {
    private static final List<Function<String, Decoded<?>>> READERS = List.of(
            SceneJson::read,
            NodeJson::read,
            CommandJson::read,
            TimelineJson::readShot,
            TimelineJson::readClip,
            TimelineJson::readTrack,
            PinJson::read,
            SettingJson::read);

    private static final String SCENE = SceneJson.write(Texts.scene(new Seed(31), 500));
    private static final String COMMANDS = String.join(",", Texts.lines("/scene/commands.ndjson"));
    private static final String BATCH =
            "{\"action\":\"batch\",\"parameters\":{\"title\":\"all\",\"commands\":[" + COMMANDS + "]}}";

    @Test
    void cutAnywhere() {
        Texts.read(CommandJson.read(BATCH));
        for (int end = 0; end < BATCH.length(); end++) {
            Texts.bad(CommandJson.read(BATCH.substring(0, end)));
        }
        Texts.read(SceneJson.read(SCENE));
        for (int end = 0; end < SCENE.length(); end += 7) {
            Texts.bad(SceneJson.read(SCENE.substring(0, end)));
        }
    }

    @Test
    void withOneLetterChanged() {
        Seed seed = new Seed(32);
        for (int run = 0; run < 20_000; run++) {
            survives(CommandJson::read, changed(BATCH, seed.derive(run)));
        }
        for (int run = 0; run < 3_000; run++) {
            survives(SceneJson::read, changed(SCENE, seed.derive(run)));
        }
    }

    @Test
    void deep() {
        for (String open :
                List.of("[", "{\"a\":", "{\"action\":\"batch\",\"parameters\":{\"title\":\"\",\"commands\":[")) {
            everyReaderRefuses(open.repeat(100_000));
        }
        for (String within : List.of("{\"nodes\":", "{\"x\":", "{\"version\":")) {
            everyReaderRefuses(within + "[".repeat(100_000));
        }
    }

    @Test
    void veryLong() {
        String letters = "a".repeat(50_000_000);
        everyReaderRefuses("\"" + letters + "\"");
        everyReaderRefuses("{\"" + letters + "\":1}");
        everyReaderRefuses("{\"id\":\"" + letters + "\"}");
        everyReaderRefuses("9".repeat(50_000_000));
        everyReaderRefuses("[" + "1,".repeat(25_000_000) + "1]");
        everyReaderRefuses(" ".repeat(50_000_000));
    }

    @Test
    void withManyNames() {
        StringBuilder names = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 300_000; i++) {
            names.append(",\"").append(Integer.toString(i, 36)).append("Aa").append("\":0");
        }
        everyReaderRefuses(names + "}");
    }

    @Test
    void withTwoFieldsOfOneName() {
        assertThat(Texts.bad(CommandJson.read("{\"action\":\"remove\",\"parameters\":{\"id\":\"a\",\"id\":\"b\"}}"))
                        .sentence())
                .startsWith("parameters.id ");
        assertThat(Texts.bad(SceneJson.read(SCENE.substring(0, SCENE.length() - 1) + ",\"nodes\":[]}"))
                        .sentence())
                .startsWith("nodes ");
    }

    @Test
    void ofEveryLengthUpToTheLimits() {
        String name = "{\"action\":\"rename\",\"parameters\":{\"id\":\"n\",\"name\":\"%s\"}}";
        Texts.read(CommandJson.read(name.formatted("n".repeat(Limits.STRING))));
        limited(name.formatted("n".repeat(Limits.STRING + 1)));
        String number = "{\"action\":\"place\",\"parameters\":{\"id\":\"n\",\"position\":[0,0,%s]}}";
        Texts.read(CommandJson.read(number.formatted("1".repeat(Limits.NUMBER))));
        limited(number.formatted("1".repeat(Limits.NUMBER + 1)));
        String field = "{\"%s\":0,\"action\":\"remove\",\"parameters\":{\"id\":\"n\"}}";
        Texts.read(CommandJson.read(field.formatted("f".repeat(Limits.NAME))));
        limited(field.formatted("f".repeat(Limits.NAME + 1)));
        String other = "{\"x\":%s,\"action\":\"remove\",\"parameters\":{\"id\":\"n\"}}";
        Texts.read(CommandJson.read(other.formatted("[".repeat(Limits.DEPTH - 1) + "]".repeat(Limits.DEPTH - 1))));
        limited(other.formatted("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH)));
        // Besides the list itself there are five other values.
        String values = "0,".repeat(Limits.VALUES - 7);
        Texts.read(CommandJson.read(other.formatted("[" + values + "0]")));
        limited(other.formatted("[" + values + "0,0,0]"));
    }

    @Test
    void asLongAsTextsMayBe() {
        String show = "{\"action\":\"show\",\"parameters\":{\"id\":\"n\",\"visible\":true}}";
        String longest = show + " ".repeat(Limits.TEXT - show.length());
        Texts.read(CommandJson.read(longest));
        limited(longest + " ");
    }

    @Test
    void ofOtherKinds() throws IOException {
        Path samples = Path.of("../../../shared/eval/robustness/json");
        Assumptions.assumeTrue(Files.isDirectory(samples));
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                everyReaderRefuses(text);
                for (String hole :
                        List.of("{\"setting\":%s}", "{\"nodes\":[%s]}", "{\"action\":\"add\",\"parameters\":%s}")) {
                    everyReaderRefuses(hole.replace("%s", text));
                }
            }
        }
    }

    private static void everyReaderRefuses(String text) {
        READERS.forEach(reader -> Texts.bad(reader.apply(text)));
    }

    private static void limited(String text) {
        assertThat(Texts.bad(CommandJson.read(text)).code()).isEqualTo("json.limit");
    }

    private static void survives(Function<String, Decoded<?>> reader, String text) {
        if (reader.apply(text) instanceof Decoded.Bad<?> refused) {
            Texts.bad(refused);
        }
    }

    private static String changed(String text, Seed seed) {
        StringBuilder changed = new StringBuilder(text);
        char letter =
                "{}[],:\"\\-e0.9ntu\u0000\ud800ß".charAt(seed.derive("letter").below(19));
        int at = seed.derive("at").below(text.length());
        switch (seed.derive("how").below(3)) {
            case 0 -> changed.setCharAt(at, letter);
            case 1 -> changed.insert(at, letter);
            default -> changed.deleteCharAt(at);
        }
        return changed.toString();
    }
}
