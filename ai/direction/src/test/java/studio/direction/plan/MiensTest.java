package studio.direction.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.direction.Role;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Layer;

/// What faces and eyes do for the words: the corpus `block/miens.corpus`.
class MiensTest {
    record Entry(String sentence, String expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/block/miens.corpus"))) {
            if (line.startsWith("=> ")) {
                waiting.forEach(sentence -> entries.add(new Entry(sentence, line.substring(3))));
                waiting.clear();
            } else if (!line.startsWith("#")) {
                waiting.add(line);
            }
        }
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void facesAndGazesAreAsSaid(Entry entry) {
        assertThat(shown(Stage.stage(entry.sentence()))).isEqualTo(entry.expected());
    }

    private static String shown(Stage stage) {
        String all = stage.scene().timeline().clips().stream()
                .filter(clip -> !clip.movesBody())
                .map(clip -> noun(stage, clip.actor().value()) + " " + motion(stage, clip))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "nothing" : all;
    }

    private static String motion(Stage stage, Clip clip) {
        return clip.layer() == Layer.GAZE ? Layer.GAZE.motion(noun(stage, clip.word())) : clip.motion();
    }

    private static String noun(Stage stage, String id) {
        return stage.proposal().roles().stream()
                .filter(role -> role.node().value().equals(id))
                .map(Role::noun)
                .findFirst()
                .orElse(id);
    }

    @Test
    void aFaceDoesNotEndWhatTheBodyDoes() {
        List<Clip> clips = Stage.stage("A woman walks to a chair, then she smiles.")
                .scene()
                .timeline()
                .clips();
        Clip walk = clips.stream().filter(Clip::movesBody).findFirst().orElseThrow();
        Clip smile =
                clips.stream().filter(c -> c.layer() == Layer.FACE).findFirst().orElseThrow();
        assertThat(walk.motion()).isEqualTo("walk");
        assertThat(walk.range().end()).isLessThanOrEqualTo(smile.range().start() + 4);
        assertThat(smile.range().end()).isGreaterThan(smile.range().start() + 12);
    }
}
