package studio.film.picture;

/// A picture of sRGB pixels, `0xRRGGBB`, rows from the top. The array is handed over, not copied: read only.
public final class Picture {
    private final int width;
    private final int height;
    private final int[] rgb;

    public Picture(int width, int height, int[] rgb) {
        if (width < 1 || height < 1 || rgb.length != (long) width * height) {
            throw new IllegalArgumentException("picture size does not match its pixels");
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] rgb() {
        return rgb;
    }

    public int at(int x, int y) {
        return rgb[y * width + x];
    }

    /// The same picture of another width with its proportions kept; each new pixel is the mean of what it covers, in
    /// code values, as good as linear light for the small ratios of contact sheets. It never grows.
    public Picture shrunkTo(int newWidth) {
        if (newWidth >= width) {
            return this;
        }
        int newHeight = Math.max(1, (int) Math.round((double) height * newWidth / width));
        int[] small = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = y * height / newHeight;
            int bottom = Math.max(top + 1, (y + 1) * height / newHeight);
            for (int x = 0; x < newWidth; x++) {
                int left = x * width / newWidth;
                int right = Math.max(left + 1, (x + 1) * width / newWidth);
                small[y * newWidth + x] = mean(left, top, right, bottom);
            }
        }
        return new Picture(newWidth, newHeight, small);
    }

    private int mean(int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = at(x, y);
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        long half = count / 2;
        return (int) ((red + half) / count) << 16 | (int) ((green + half) / count) << 8 | (int) ((blue + half) / count);
    }
}
