package studio.render;

/// A rendered picture with its buffers. The arrays are handed over, not copied: read only.
public final class Image {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final float[] depth;
    private final float[] normals;
    private final float[] albedo;
    private final int[] ids;

    /// Rows from the top.
    ///
    /// @param pixels display-ready sRGB, `0xRRGGBB`
    /// @param depth distance along the camera's forward in metres, infinity for the sky
    /// @param normals world normals, three a pixel, zero for the sky
    /// @param albedo linear base colour, three a pixel
    /// @param ids entity index plus one, zero for none
    public Image(int width, int height, int[] pixels, float[] depth, float[] normals, float[] albedo, int[] ids) {
        int n = width * height;
        if (pixels.length != n || depth.length != n || ids.length != n) {
            throw new IllegalArgumentException("image buffers do not match its size");
        }
        if (normals.length != 3 * n || albedo.length != 3 * n) {
            throw new IllegalArgumentException("image buffers do not match its size");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.depth = depth;
        this.normals = normals;
        this.albedo = albedo;
        this.ids = ids;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] pixels() {
        return pixels;
    }

    public float[] depth() {
        return depth;
    }

    public float[] normals() {
        return normals;
    }

    public float[] albedo() {
        return albedo;
    }

    public int[] ids() {
        return ids;
    }
}
