package studio.assets.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MotionFolderTest {
    private static final Path FIGURES = Path.of("../../../shared/eval/models/kaykit-adventurers");

    @TempDir
    private Path folder;

    @Test
    void filesBecomeMotionsByTheirNames() throws IOException {
        Files.writeString(folder.resolve("MoonWalk_2.bvh"), Bvh.of("Head Y 9").text());
        Files.writeString(folder.resolve("walk.bvh"), Bvh.of().going(120).text());
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        MotionFolder own = MotionFolder.of(folder);
        assertThat(own.motions()).containsOnlyKeys("moon walk 2", "walk");
        Repertoire repertoire = Repertoire.madeByCode().with(own);
        assertThat(repertoire.find("moon walk 2")).isPresent();
        // One of one's own goes before the studio's.
        assertThat(repertoire.orIdle("walk").seconds()).isEqualTo(0.5);
        assertThat(repertoire.names().getFirst()).isEqualTo("idle");
    }

    @Test
    void whatCannotBeReadIsAsIfItWereNotThere() throws IOException {
        Files.writeString(folder.resolve("broken.bvh"), "HIERARCHY");
        Files.writeString(folder.resolve("broken.glb"), "no");
        MotionFolder own = MotionFolder.of(folder);
        assertThat(own.problems()).singleElement().asString().contains("broken.glb");
        assertThat(Repertoire.madeByCode().with(own).find("broken")).isEmpty();
        assertThat(MotionFolder.of(folder.resolve("nowhere"))).isEqualTo(MotionFolder.EMPTY);
    }

    /// Seventy-six animations of a stylised knight, where such files lie beside the project.
    @Test
    void animationsOfAGameCharacterPlay() throws IOException {
        assumeThat(FIGURES).exists();
        Files.copy(FIGURES.resolve("Knight.glb"), folder.resolve("Knight.glb"));
        MotionFolder own = MotionFolder.of(folder);
        assertThat(own.motions()).hasSize(76).containsKeys("sit chair down", "walking a", "throw");
        for (String name : java.util.List.of("sit chair down", "walking a", "throw", "t pose", "lie down")) {
            assertThat(own.find(name)).as(name).isPresent();
        }
        assertThat(own.find("walking a").orElseThrow().manner()).isEqualTo(Motion.Manner.STRIDING);
        assertThat(own.find("lie down").orElseThrow().manner()).isEqualTo(Motion.Manner.LOW);
    }
}
