package studio.trace.film;

/// A plane of numbers with a margin left and right, so that vectors may be read beyond the picture's edges.
final class Sheet {
    /// Columns left and right of the picture.
    static final int MARGIN = 32;

    final int width;
    final int height;
    final int stride;
    final float[] values;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = (width + 7 & ~7) + 2 * MARGIN;
        this.values = new float[stride * height];
    }

    int at(int x, int y) {
        return y * stride + MARGIN + x;
    }
}
