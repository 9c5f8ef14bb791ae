package studio.assets.picture;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Texture;
import studio.math.Color;

/// A picture in halves of halves: each texel of the next is the mean of four in linear light, and what cannot be
/// seen does not colour what can.
public final class Mips {
    private static final float[] LINEAR = new float[256];
    private static final byte[] CODES = new byte[4_097];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = (float) Color.decode(i / 255.0);
        }
        for (int i = 0; i < CODES.length; i++) {
            CODES[i] = (byte) Math.round(Color.encode(i / 4096.0) * 255);
        }
    }

    private Mips() {}

    /// The picture itself first, then each half, down to one texel.
    public static List<Texture> of(Texture picture) {
        List<Texture> all = new ArrayList<>();
        all.add(picture);
        while (all.getLast().width() > 1 || all.getLast().height() > 1) {
            all.add(half(all.getLast()));
        }
        return all;
    }

    private static Texture half(Texture picture) {
        int width = Math.max(1, picture.width() / 2);
        int height = Math.max(1, picture.height() / 2);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = mean(picture, x * 2, y * 2);
            }
        }
        return new Texture(width, height, argb);
    }

    private static int mean(Texture picture, int left, int top) {
        float red = 0;
        float green = 0;
        float blue = 0;
        int alpha = 0;
        for (int i = 0; i < 4; i++) {
            int x = Math.min(picture.width() - 1, left + (i & 1));
            int y = Math.min(picture.height() - 1, top + (i >> 1));
            int texel = picture.argb()[y * picture.width() + x];
            int cover = texel >>> 24;
            red += LINEAR[texel >> 16 & 255] * cover;
            green += LINEAR[texel >> 8 & 255] * cover;
            blue += LINEAR[texel & 255] * cover;
            alpha += cover;
        }
        if (alpha == 0) {
            return picture.argb()[top * picture.width() + left] & 0xffffff;
        }
        int rgb = code(red / alpha) << 16 | code(green / alpha) << 8 | code(blue / alpha);
        return (alpha + 2) / 4 << 24 | rgb;
    }

    private static int code(float linear) {
        return CODES[Math.round(linear * 4096)] & 255;
    }
}
