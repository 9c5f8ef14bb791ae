package studio.assets.human;

import studio.geometry.Texture;
import studio.math.Color;

/// Takes the colour out of a picture and keeps its light and shade, so that a material's base colour can dye it.
final class Dye {
    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = (float) Color.decode(i / 255.0);
        }
    }

    private Dye() {}

    /// A grey copy whose opaque texels are `mean` bright on average, in linear light.
    static Texture bleached(Texture picture, double mean) {
        int[] from = picture.argb();
        double sum = 0;
        double opaque = 0;
        for (int texel : from) {
            double alpha = (texel >>> 24) / 255.0;
            sum += alpha * luminance(texel);
            opaque += alpha;
        }
        double gain = sum > 0 ? mean * opaque / sum : 1;
        int[] to = new int[from.length];
        int[] codes = codes(gain);
        for (int i = 0; i < from.length; i++) {
            int level = codes[(int) Math.min(1023, luminance(from[i]) * 1024)];
            to[i] = from[i] & 0xff000000 | level << 16 | level << 8 | level;
        }
        return new Texture(picture.width(), picture.height(), to);
    }

    private static int[] codes(double gain) {
        int[] codes = new int[1024];
        for (int i = 0; i < codes.length; i++) {
            // A soft shoulder: highlights stay distinct when a dark cloth is made bright.
            double bright = (i + 0.5) / 1024 * gain;
            double soft = bright < 0.7 ? bright : 0.7 + 0.3 * (1 - 1 / (1 + (bright - 0.7) / 0.3));
            codes[i] = (int) Math.round(255 * Color.encode(soft));
        }
        return codes;
    }

    private static float luminance(int texel) {
        return 0.2126f * LINEAR[texel >> 16 & 255] + 0.7152f * LINEAR[texel >> 8 & 255] + 0.0722f * LINEAR[texel & 255];
    }
}
