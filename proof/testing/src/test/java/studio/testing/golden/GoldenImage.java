package studio.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import studio.render.Image;

/// Compares a picture with the one that was looked at and accepted. A difference writes the actual picture and an
/// enlarged difference beside the reports of the tests; a missing reference fails.
///
/// Accept what is now drawn, after looking at it: `-Dgolden=update`.
final class GoldenImage {
    /// How far a channel may be off, of 255.
    private static final int TOLERANCE = 5;
    /// Share of pixels that may be off by more.
    private static final double OUTLIERS = 0.001;

    private static final Path REFERENCES = Path.of("src/test/resources/golden");
    private static final Path REPORTS = Path.of("target/golden");

    private GoldenImage() {}

    static void check(String name, Image image) {
        try {
            BufferedImage actual = picture(image);
            Path reference = REFERENCES.resolve(name + ".png");
            if (System.getProperty("golden", "").equals("update")) {
                write(actual, reference);
                return;
            }
            if (!Files.exists(reference)) {
                write(actual, REPORTS.resolve(name + "-actual.png"));
                fail("There is no reference " + reference
                        + ". Look at the actual picture, then accept it: -Dgolden=update");
            }
            compare(name, ImageIO.read(reference.toFile()), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, BufferedImage expected, BufferedImage actual) throws IOException {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        BufferedImage difference = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        int off = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int by = distance(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, Math.min(255, by * 8) * 0x010101);
                off += by > TOLERANCE ? 1 : 0;
            }
        }
        double share = (double) off / (actual.getWidth() * actual.getHeight());
        if (share > OUTLIERS) {
            write(actual, REPORTS.resolve(name + "-actual.png"));
            write(difference, REPORTS.resolve(name + "-difference.png"));
        }
        assertThat(share)
                .as("share of pixels that differ from golden/%s.png; see proof/testing/%s", name, REPORTS)
                .isLessThanOrEqualTo(OUTLIERS);
    }

    private static int distance(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        return Math.max(Math.max(red, green), Math.abs((a & 255) - (b & 255)));
    }

    private static BufferedImage picture(Image image) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, image.width(), image.height(), image.pixels(), 0, image.width());
        return picture;
    }

    private static void write(BufferedImage picture, Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", path.toFile());
    }
}
