package studio.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import studio.direction.Brief;
import studio.direction.Reply;
import studio.direction.plan.Director;
import studio.language.reader.Reader;
import studio.launch.Studio;
import studio.math.time.FrameRate;
import studio.render.Extraction;
import studio.render.Image;
import studio.render.Quality;
import studio.render.View;
import studio.scene.Scene;
import studio.scene.command.Outcome;
import studio.trace.PathTracer;

/// From words to pixels: what was once looked at and found good stays so, and the same words and seed give the same
/// bytes.
class WordsToPicturesTest {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 108;
    private static final String ROOM =
            "A red chair stands to the left of a round wooden table in a sunny room while the camera slowly orbits them.";
    private static final String OUTDOORS = "a blue bicycle next to a bench in a park in the afternoon";

    @Test
    void aRoom() {
        GoldenImage.check("room", shot(ROOM, 1));
    }

    @Test
    void anOutdoorPlace() {
        GoldenImage.check("park", shot(OUTDOORS, 1));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherAnother() {
        int[] once = shot(ROOM, 5).pixels();
        int[] again = shot(ROOM, 5).pixels();
        int[] other = shot(ROOM, 6).pixels();
        assertThat(again).isEqualTo(once);
        assertThat(Arrays.equals(other, once)).isFalse();
    }

    private static Image shot(String words, long seed) {
        Studio studio = Studio.madeByCode();
        Brief brief = new Brief(seed, OptionalDouble.empty(), FrameRate.FILM, WIDTH, HEIGHT);
        Director director = new Director(studio.catalogue(), studio.library());
        if (director.direct(new Reader().read(words), brief) instanceof Reply.Proposed(var proposal)
                && proposal.batch().applyTo(Scene.EMPTY) instanceof Outcome.Applied(Scene scene)) {
            Extraction extraction = new Extraction(studio.library());
            try (PathTracer tracer = new PathTracer()) {
                View view = new View(extraction.eye(scene, 0), WIDTH, HEIGHT, Quality.DRAFT, 0, seed);
                return tracer.render(extraction.scene(scene, 0), view);
            }
        }
        throw new AssertionError("not staged: " + words);
    }
}
