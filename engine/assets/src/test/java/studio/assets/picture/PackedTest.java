package studio.assets.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.assets.BadAsset;
import studio.geometry.Texture;

class PackedTest {
    @Test
    void nothingOfAPictureIsLost() throws BadAsset {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            Texture picture = picture(random, random.nextInt(1, 40), random.nextInt(1, 40), i % 2 == 0);
            boolean alpha = Packed.hasAlpha(picture);
            byte[] packed = Packed.picture(picture, alpha);
            Texture again = Packed.picture(ByteBuffer.wrap(packed), picture.width(), picture.height(), alpha);
            assertThat(again.argb()).isEqualTo(picture.argb());
        }
    }

    @Test
    void halvesEndAtOneTexelAndKeepTheMean() {
        Texture picture = new Texture(5, 3, new int[15]);
        java.util.Arrays.fill(picture.argb(), 0xff808080);
        List<Texture> mips = Mips.of(picture);
        assertThat(mips).extracting(Texture::width).containsExactly(5, 2, 1);
        assertThat(mips).extracting(Texture::height).containsExactly(3, 1, 1);
        assertThat(mips.getLast().argb()).containsExactly(0xff808080);
    }

    @Test
    void whatCannotBeSeenColoursNothing() {
        Texture picture = new Texture(2, 2, new int[] {0xffff0000, 0x0000ff00, 0x0000ff00, 0x0000ff00});
        assertThat(Mips.of(picture).getLast().argb()).containsExactly(0x40ff0000);
    }

    @Test
    void damagedBlocksAreRefused() {
        byte[] packed = Packed.deflated(new byte[1_000], 1);
        assertThatThrownBy(() -> Packed.inflated(ByteBuffer.wrap(packed), 1_001))
                .isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> Packed.inflated(ByteBuffer.wrap(packed), 1L << 40))
                .isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> Packed.inflated(ByteBuffer.wrap(packed), -1)).isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> Packed.inflated(ByteBuffer.allocate(0), 4)).isInstanceOf(BadAsset.class);
    }

    private static Texture picture(SplittableRandom random, int width, int height, boolean clear) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = clear ? random.nextInt() : random.nextInt() | 255 << 24;
        }
        return new Texture(width, height, argb);
    }
}
