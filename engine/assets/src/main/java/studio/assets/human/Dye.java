package studio.assets.human;

import studio.geometry.Texture;
import studio.math.Color;

/// Takes the colour out of a picture and keeps its light and shade, so that a material's base colour can dye it.
final class Dye {
    /// How bright dark cloth is in the pack's pictures, linear.
    private static final double CLOTH_DARK = 0.03;

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

    /// A grey copy of a bleached picture whose light and shade are weaker, so that letters and badges fade.
    static Texture calmed(Texture bleached, double mean, double keep) {
        int[] from = bleached.argb();
        int[] to = new int[from.length];
        double level = 255 * Color.encode(mean);
        for (int i = 0; i < from.length; i++) {
            int grey = (int) Math.round(level + keep * ((from[i] & 255) - level));
            int soft = Math.clamp(grey, 0, 255);
            to[i] = from[i] & 0xff000000 | soft << 16 | soft << 8 | soft;
        }
        return new Texture(bleached.width(), bleached.height(), to);
    }

    /// Two skins mixed, texel by texel.
    static Texture mixed(Texture picture, Texture other, double share) {
        int[] from = picture.argb();
        int[] to = new int[from.length];
        boolean same = other.argb().length == from.length;
        for (int i = 0; i < from.length; i++) {
            int mixed = same ? mixed(from[i] & 0xffffff, other.argb()[i] & 0xffffff, share) : from[i];
            to[i] = from[i] & 0xff000000 | mixed & 0xffffff;
        }
        return new Texture(picture.width(), picture.height(), to);
    }

    /// A copy whose dark texels have a new colour and whose bright ones stay: a jacket is dyed, shirt and tie are
    /// not.
    static Texture darkDyed(Texture picture, Color color) {
        int[] from = picture.argb();
        int[] to = new int[from.length];
        int[] codes = codes(1);
        double bright = Math.max(color.red(), Math.max(color.green(), color.blue()));
        for (int i = 0; i < from.length; i++) {
            float light = luminance(from[i]);
            double keep = Math.clamp((light - 0.1) / 0.15, 0, 1);
            double shade = Color.decode(codes[(int) Math.min(1023, light * 1024)] / 255.0) / CLOTH_DARK;
            int dyed = color.times(Math.min(shade, 1 / Math.max(bright, 1e-3))).toSrgb();
            to[i] = from[i] & 0xff000000 | mixed(dyed, from[i], keep);
        }
        return new Texture(picture.width(), picture.height(), to);
    }

    /// A copy whose grey texels are pulled towards ivory and whose coloured ones stay: teeth get white, gums stay red.
    static Texture whitened(Texture picture) {
        int[] from = picture.argb();
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            int most = Math.max(from[i] >> 16 & 255, Math.max(from[i] >> 8 & 255, from[i] & 255));
            int least = Math.min(from[i] >> 16 & 255, Math.min(from[i] >> 8 & 255, from[i] & 255));
            double keep = Math.clamp(((most - least) / (most + 1.0) - 0.2) / 0.2, 0, 1);
            int level = 205 + most / 6;
            to[i] = from[i] & 0xff000000 | mixed(level << 16 | level - 6 << 8 | level - 24, from[i], keep);
        }
        return new Texture(picture.width(), picture.height(), to);
    }

    private static int mixed(int dyed, int own, double keep) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double level = (dyed >> shift & 255) * (1 - keep) + (own >> shift & 255) * keep;
            mixed |= (int) Math.round(level) << shift;
        }
        return mixed;
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
