package studio.assets.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import studio.assets.bake.Baked;
import studio.assets.bake.Bakery;
import studio.assets.bake.Recipe;
import studio.assets.picture.Pictures;
import studio.geometry.Texture;

/// Pictures of baked things, kept as PNG files beside them and drawn when they are first asked for.
public final class Thumbnails {
    public static final int WIDTH = 160;
    public static final int HEIGHT = 120;

    private final Bakery bakery;

    /// @param bakery where the things, and then their pictures, lie
    public Thumbnails(Bakery bakery) {
        this.bakery = bakery;
    }

    /// The file with a thing's picture, made now when there is none or when the thing was baked anew since.
    ///
    /// @throws IOException when the thing cannot be baked
    public Path file(Recipe recipe) throws IOException {
        Path file = bakery.file(recipe.name(), ".png");
        Baked baked = bakery.baked(recipe);
        Path thing = bakery.file(recipe.name(), ".baked");
        boolean known = Files.exists(file)
                && Files.exists(thing)
                && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(thing)) >= 0;
        if (!known) {
            Bakery.write(file, png(Sketch.of(baked.model(0, 1), WIDTH, HEIGHT)));
        }
        return file;
    }

    /// A thing's picture.
    ///
    /// @throws IOException when the thing cannot be baked
    public Texture picture(Recipe recipe) throws IOException {
        return Pictures.read(file(recipe), WIDTH);
    }

    private static byte[] png(Texture picture) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
