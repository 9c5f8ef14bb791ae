package studio.geometry;

/// An image that is laid over a mesh by its texture coordinates: 8-bit sRGB with alpha, rows from the top. Shared and
/// never changed after it was made; compare by identity.
public final class Texture {
    private final int width;
    private final int height;
    private final int[] argb;

    /// Takes the array over: `0xAARRGGBB` a texel, `width × height` of them.
    public Texture(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException("texture size does not match its texels");
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The texels themselves, not a copy: read only.
    public int[] argb() {
        return argb;
    }
}
