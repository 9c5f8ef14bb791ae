package studio.render.sight;

import studio.geometry.Texture;
import studio.math.Color;

/// A texture made small, in linear light: enough to tell its colours and its holes. Coordinates repeat.
final class Swatch {
    private static final int SIDE = 128;
    private static final int SAMPLES = 4;
    private static final float[] LINEAR = linear();

    private final int width;
    private final int height;
    private final float[] rgba;
    private final boolean holed;

    private Swatch(int width, int height, float[] rgba, boolean holed) {
        this.width = width;
        this.height = height;
        this.rgba = rgba;
        this.holed = holed;
    }

    static Swatch of(Texture texture) {
        int width = Math.min(SIDE, texture.width());
        int height = Math.min(SIDE, texture.height());
        float[] rgba = new float[width * height * 4];
        boolean holed = false;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * 4;
                average(texture, x, y, width, height, rgba, at);
                holed |= rgba[at + 3] < 0.5f;
            }
        }
        return new Swatch(width, height, rgba, holed);
    }

    /// Whether some of it is cut away.
    boolean holed() {
        return holed;
    }

    boolean isHole(double u, double v) {
        return rgba[at(u, v) + 3] < 0.5f;
    }

    Color color(double u, double v) {
        int at = at(u, v);
        return new Color(rgba[at], rgba[at + 1], rgba[at + 2]);
    }

    private int at(double u, double v) {
        int x = Math.min(width - 1, (int) ((u - Math.floor(u)) * width));
        int y = Math.min(height - 1, (int) ((v - Math.floor(v)) * height));
        return (y * width + x) * 4;
    }

    /// The mean of up to four by four texels; colours count by their opacity, so that holes lend none.
    private static void average(Texture texture, int x, int y, int width, int height, float[] out, int at) {
        float red = 0;
        float green = 0;
        float blue = 0;
        float alpha = 0;
        for (int j = 0; j < SAMPLES; j++) {
            int row = (int) ((y + (j + 0.5) / SAMPLES) * texture.height() / height);
            for (int i = 0; i < SAMPLES; i++) {
                int column = (int) ((x + (i + 0.5) / SAMPLES) * texture.width() / width);
                int argb = texture.argb()[row * texture.width() + column];
                float weight = (argb >>> 24) / 255f;
                red += weight * LINEAR[argb >> 16 & 255];
                green += weight * LINEAR[argb >> 8 & 255];
                blue += weight * LINEAR[argb & 255];
                alpha += weight;
            }
        }
        float scale = alpha > 0 ? 1 / alpha : 0;
        out[at] = red * scale;
        out[at + 1] = green * scale;
        out[at + 2] = blue * scale;
        out[at + 3] = alpha / (SAMPLES * SAMPLES);
    }

    private static float[] linear() {
        float[] table = new float[256];
        for (int code = 0; code < 256; code++) {
            table[code] = (float) Color.decode(code / 255.0);
        }
        return table;
    }
}
