package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.geometry.Texture;
import studio.math.Color;

/// Cloth is parted, dyed and ended at the hem.
class ClothTest {
    private static final Skeleton BONES =
            new Skeleton(List.of("root", "spine01", "upperleg01.L"), new int[] {-1, 0, 0}, new int[][] {{0}, {0}, {0}});

    /// A suit of two quads, one on the chest and one on a leg, sewn together or not.
    private static Shape suit(int... corners) {
        float[] weights = new float[8 * 4];
        int[] bones = new int[8 * 4];
        for (int v = 0; v < 8; v++) {
            weights[v * 4] = 1;
            bones[v * 4] = v < 4 ? 1 : 2;
        }
        int[] laid = {0, 1, 2, 3, 4, 5, 6, 7};
        return new Shape(new Shape.Faces(corners, laid, new float[16]), new Shape.Bindings(bones, weights));
    }

    @Test
    void piecesThatShareNoVertexPart() {
        assertThat(Seams.lower(suit(0, 1, 2, 3, 4, 5, 6, 7), BONES).stream()).containsExactly(1);
    }

    @Test
    void aSuitInOnePiecePartsWhereItsPictureDoes() {
        assertThat(Seams.lower(suit(0, 1, 2, 3, 3, 5, 6, 7), BONES).stream()).containsExactly(1);
    }

    @Test
    void socksEndAtTheHem() {
        Shape shoes = suit(0, 1, 2, 3, 4, 5, 6, 7);
        float[] positions = new float[24];
        for (int v = 0; v < 8; v++) {
            positions[v * 3] = 0.1f;
            positions[v * 3 + 1] = v < 4 ? 0.02f * v : 0.3f;
        }
        float[] trousers = {0.1f, 0.12f, 0, -0.1f, 0.5f, 0};
        assertThat(Hem.below(shoes, positions, trousers).stream()).containsExactly(0);
        float[] shorts = {0.1f, 0.5f, 0, -0.1f, 0.5f, 0};
        assertThat(Hem.below(shoes, positions, shorts).stream()).containsExactly(0, 1);
    }

    @Test
    void bleachedClothIsGreyAndKeepsItsHoles() {
        Texture bleached = Dye.bleached(new Texture(3, 1, new int[] {0xff800000, 0xff000080, 0x00ffffff}), 0.5);
        int[] texels = bleached.argb();
        for (int texel : texels) {
            assertThat(texel >> 16 & 255).isEqualTo(texel >> 8 & 255).isEqualTo(texel & 255);
        }
        assertThat(texels[2] >>> 24).isZero();
        double mean = (Color.decode((texels[0] & 255) / 255.0) + Color.decode((texels[1] & 255) / 255.0)) / 2;
        assertThat(mean).isCloseTo(0.5, within(0.12));
        assertThat(texels[0] & 255).as("red is brighter than blue").isGreaterThan(texels[1] & 255);
    }

    @Test
    void aJacketIsDyedAndTheShirtStaysWhite() {
        Texture dyed = Dye.darkDyed(new Texture(2, 1, new int[] {0xff303030, 0xfff0f0f0}), Color.srgb(0x203080));
        assertThat(dyed.argb()[1]).isEqualTo(0xfff0f0f0);
        Color jacket = Color.srgb(dyed.argb()[0] & 0xffffff);
        assertThat(jacket.blue()).isGreaterThan(3 * jacket.red());
    }

    /// A strip of skin along X whose left end is hidden: it sinks there, less and less, and the rest stays.
    @Test
    void skinSinksUnderTheEdgeOfClothes() {
        int[] corners = new int[7 * 4];
        float[] positions = new float[16 * 3];
        for (int i = 0; i < 8; i++) {
            positions[i * 6] = i;
            positions[i * 6 + 3] = i;
            positions[i * 6 + 5] = 1;
        }
        for (int f = 0; f < 7; f++) {
            int[] quad = {f * 2, f * 2 + 1, f * 2 + 3, f * 2 + 2};
            System.arraycopy(quad, 0, corners, f * 4, 4);
        }
        Shape strip = new Shape(
                new Shape.Faces(corners, corners, new float[32]), new Shape.Bindings(new int[64], new float[64]));
        BitSet hidden = new BitSet();
        hidden.set(0, 2);
        float[] tucked = Tuck.under(strip, positions, hidden);
        for (int i = 1; i < 8; i++) {
            float before = Math.abs(tucked[i * 6 - 5]);
            float here = Math.abs(tucked[i * 6 + 1]);
            assertThat(here).isLessThanOrEqualTo(before);
            assertThat(here == 0).isEqualTo(i >= 4);
        }
        assertThat(tucked[1]).as("inward, against the normal").isNegative();
    }
}
