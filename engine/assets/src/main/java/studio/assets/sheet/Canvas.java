package studio.assets.sheet;

import studio.geometry.Texture;

/// What a sketch is drawn on: a colour and a depth for each point, several points a pixel.
final class Canvas {
    private final int width;
    private final int height;
    private final float[] depths;
    private final float[] colours;

    Canvas(int width, int height, float paper) {
        this.width = width;
        this.height = height;
        depths = new float[width * height];
        colours = new float[width * height * 3];
        java.util.Arrays.fill(depths, Float.NEGATIVE_INFINITY);
        java.util.Arrays.fill(colours, paper);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isNearer(int at, float depth) {
        return depth > depths[at];
    }

    /// Puts colour on a point, code values from 0 to 1.
    ///
    /// @param cover 1 hides what was there, less lets it through and leaves its depth
    void put(int at, float depth, float[] rgb, float cover) {
        if (cover >= 1) {
            depths[at] = depth;
        }
        for (int c = 0; c < 3; c++) {
            colours[at * 3 + c] += (rgb[c] - colours[at * 3 + c]) * cover;
        }
    }

    /// The picture, each pixel the mean of `points × points`.
    Texture shrunk(int points) {
        int wide = width / points;
        int high = height / points;
        int[] argb = new int[wide * high];
        for (int pixel = 0; pixel < argb.length; pixel++) {
            argb[pixel] = 255 << 24
                    | mean(pixel % wide * points, pixel / wide * points, points, 0) << 16
                    | mean(pixel % wide * points, pixel / wide * points, points, 1) << 8
                    | mean(pixel % wide * points, pixel / wide * points, points, 2);
        }
        return new Texture(wide, high, argb);
    }

    private int mean(int left, int top, int points, int channel) {
        float sum = 0;
        for (int y = top; y < top + points; y++) {
            for (int x = left; x < left + points; x++) {
                sum += colours[(y * width + x) * 3 + channel];
            }
        }
        return Math.clamp(Math.round(sum * 255 / (points * points)), 0, 255);
    }
}
