package studio.assets.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Color;
import studio.math.surface.Material;

class SketchTest {
    @Test
    void theNearerHidesTheFarther() {
        Texture drawn =
                Sketch.front(Model.of(square(0, Color.srgb(0x00ff00)), square(1, Color.srgb(0xff0000))), 40, 40);
        int middle = drawn.argb()[20 * 40 + 20];
        assertThat(middle >> 16 & 255).isGreaterThan(200);
        assertThat(middle >> 8 & 255).isLessThan(30);
    }

    @Test
    void aThingFillsThePictureAndThePaperStaysAround() {
        Texture drawn = Sketch.front(Model.of(square(0, Color.srgb(0x0000ff))), 60, 40);
        assertThat(drawn.argb()[0]).isEqualTo(0xffededed);
        assertThat(drawn.argb()[20 * 60 + 30] & 255).isGreaterThan(200);
        assertThat(drawn.argb()[3 * 60 + 30] & 255).as("near the upper edge").isGreaterThan(200);
    }

    @Test
    void nothingIsPaper() {
        Model none =
                Model.of(Part.of("body", Mesh.of(new float[0], new float[0], new int[0]), Material.of(Color.WHITE, 1)));
        assertThat(Sketch.of(none, 8, 6).argb()).containsOnly(0xffededed);
    }

    private static Part square(float z, Color color) {
        float[] corners = {0, 0, z, 1, 0, z, 1, 1, z, 0, 1, z};
        float[] front = {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1};
        return Part.of("body", Mesh.of(corners, front, new int[] {0, 1, 2, 0, 2, 3}), Material.of(color, 1));
    }
}
