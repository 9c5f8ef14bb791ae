package studio.cli.assets;

import java.util.Arrays;
import studio.assets.sheet.Sketch;
import studio.assets.sheet.Thumbnails;
import studio.film.picture.Picture;
import studio.geometry.Model;
import studio.geometry.Texture;
import studio.math.Color;
import studio.render.lettering.Lettering;
import studio.scene.content.Text;

/// Thumbnails in rows, each with a name below it.
final class Sheet {
    /// Things on a sheet at most.
    static final int EACH = 80;

    private static final int COLUMNS = 10;
    private static final int LINE = 16;
    private static final int LONGEST = 26;

    private final int width;
    private final int[] rgb;
    private final Lettering lettering = new Lettering();
    private int count;

    Sheet(int things) {
        width = COLUMNS * Thumbnails.WIDTH;
        rgb = new int[width * (Thumbnails.HEIGHT + LINE) * Math.max(1, (things + COLUMNS - 1) / COLUMNS)];
        Arrays.fill(rgb, 0xffffff);
    }

    void add(Texture picture, String name) {
        put(picture, 0);
        add(name);
    }

    /// A place with nothing but a name.
    void add(String name) {
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        Model words = lettering.of(new Text(shown.isBlank() ? "-" : shown, 1, Color.srgb(0x202020)));
        put(Sketch.front(words, Thumbnails.WIDTH - 8, LINE - 4), Thumbnails.HEIGHT + 2);
        count++;
    }

    Picture picture() {
        return new Picture(width, rgb.length / width, rgb);
    }

    private void put(Texture picture, int below) {
        int left = count % COLUMNS * Thumbnails.WIDTH + (Thumbnails.WIDTH - picture.width()) / 2;
        int top = count / COLUMNS * (Thumbnails.HEIGHT + LINE) + below;
        for (int i = 0; i < picture.argb().length; i++) {
            rgb[(top + i / picture.width()) * width + left + i % picture.width()] = picture.argb()[i] & 0xffffff;
        }
    }
}
