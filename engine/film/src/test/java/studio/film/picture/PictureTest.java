package studio.film.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import studio.math.Seed;

class PictureTest {
    @Test
    void aPngReadsBackPixelForPixel() throws IOException {
        for (int i = 1; i < 20; i++) {
            Picture picture = noise(1 + i * 7 % 13, i, new Seed(i));
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(picture)));
            assertThat(read.getWidth()).isEqualTo(picture.width());
            assertThat(read.getHeight()).isEqualTo(picture.height());
            for (int p = 0; p < picture.rgb().length; p++) {
                assertThat(read.getRGB(p % picture.width(), p / picture.width()) & 0xffffff)
                        .isEqualTo(picture.rgb()[p]);
            }
        }
    }

    @Test
    void shrinkingTakesTheMean() {
        Picture checks = new Picture(4, 2, new int[] {0, 0xff, 0xff0000, 0xff0000, 0xff, 0, 0xff0000, 0xff0000});
        assertThat(checks.shrunkTo(2).rgb()).containsExactly(0x80, 0xff0000);
        assertThat(checks.shrunkTo(9)).isSameAs(checks);
    }

    @Test
    void aContactSheetShowsItsFramesInOrderBetweenDarkBorders() {
        Picture sheet = ContactSheet.of(List.of(plain(0xff0000), plain(0xff00), plain(0xff)));
        assertThat(sheet.width()).isEqualTo(4 + 3 * (20 + 4));
        assertThat(sheet.height()).isEqualTo(10 + 8);
        assertThat(sheet.at(0, 0)).isEqualTo(0x101010);
        assertThat(sheet.at(4, 4)).isEqualTo(0xff0000);
        assertThat(sheet.at(23, 13)).isEqualTo(0xff0000);
        assertThat(sheet.at(24, 8)).isEqualTo(0x101010);
        assertThat(sheet.at(28, 8)).isEqualTo(0xff00);
        assertThat(sheet.at(52, 8)).isEqualTo(0xff);
        assertThat(sheet.at(75, 17)).isEqualTo(0x101010);
    }

    @Test
    void aWideRowIsShrunk() {
        Picture frame = new Picture(1280, 720, new int[1280 * 720]);
        Picture sheet = ContactSheet.of(List.of(frame, frame, frame));
        assertThat(sheet.width()).isBetween(1900, 1920);
        assertThat(sheet.height()).isBetween(355, 375);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Picture(2, 2, new int[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContactSheet.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Picture plain(int color) {
        int[] rgb = new int[200];
        Arrays.fill(rgb, color);
        return new Picture(20, 10, rgb);
    }

    private static Picture noise(int width, int height, Seed seed) {
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = seed.derive(i).below(1 << 24);
        }
        return new Picture(width, height, rgb);
    }
}
