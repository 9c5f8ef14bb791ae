package studio.assets.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import studio.assets.BadAsset;
import studio.geometry.Texture;

/// Reads pictures into textures, made smaller where they are larger than a thing needs.
public final class Pictures {
    private static final int LARGEST = 8192;
    private static final long MOST = 36_000_000;

    private Pictures() {}

    /// @param side the longest side of the result, in texels
    /// @throws BadAsset when the file is no picture, damaged or too large
    public static Texture read(Path file, int side) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, side);
        }
    }

    /// @param side the longest side of the result, in texels
    /// @throws BadAsset when what comes in is no picture, damaged or too large
    public static Texture read(InputStream in, int side) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new BadAsset("not a picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            if (reader.getWidth(0) > LARGEST
                    || reader.getHeight(0) > LARGEST
                    || (long) reader.getWidth(0) * reader.getHeight(0) > MOST) {
                throw new BadAsset("picture larger than " + LARGEST + " a side or " + MOST + " texels");
            }
            BufferedImage image = reader.read(0);
            reader.dispose();
            return texture(image, side);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadAsset("damaged picture");
        }
    }

    private static Texture texture(BufferedImage image, int side) {
        BufferedImage now = image;
        // Halving keeps every texel's share; the last step is a smooth one to the exact size.
        while (Math.max(now.getWidth(), now.getHeight()) > side) {
            double factor = Math.max(0.5, side / (double) Math.max(now.getWidth(), now.getHeight()));
            now = scaled(now, (int) Math.round(now.getWidth() * factor), (int) Math.round(now.getHeight() * factor));
        }
        int[] argb = now.getRGB(
                0, 0, now.getWidth(), now.getHeight(), new int[now.getWidth() * now.getHeight()], 0, now.getWidth());
        return new Texture(now.getWidth(), now.getHeight(), argb);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
        graphics.dispose();
        return smaller;
    }
}
