package studio.trace.film;

import studio.trace.sample.Elementary;

/// From light to display: exposure, then a curve with a soft toe and shoulder. The curve works on channels that were
/// first mixed a little into each other and are unmixed after, so that bright saturated colours fade to white on the
/// way
/// that film takes instead of turning into their neighbours.
public final class Tone {
    private static final float MIX = 0.055f;
    private static final float UNMIX = 0.045f;
    private final float gain;

    public Tone(double stops) {
        this.gain = Elementary.exp2((float) stops) * 0.72f;
    }

    /// The sRGB code `0xRRGGBB` of a linear colour.
    public int code(float red, float green, float blue) {
        float mean = (red + green + blue) * gain * MIX;
        float keep = (1 - 3 * MIX) * gain;
        float r = curve(red * keep + mean);
        float g = curve(green * keep + mean);
        float b = curve(blue * keep + mean);
        float grey = (r + g + b) * UNMIX;
        float scale = 1 / (1 - 3 * UNMIX);
        return channel((r - grey) * scale) << 16 | channel((g - grey) * scale) << 8 | channel((b - grey) * scale);
    }

    /// A rational curve after Narkowicz's fit of the Academy's reference rendering (2016).
    private static float curve(float x) {
        float v = Math.max(0, x);
        return Math.min(1, v * (2.51f * v + 0.03f) / (v * (2.43f * v + 0.59f) + 0.14f));
    }

    private static int channel(float linear) {
        float v = Math.max(0, Math.min(1, linear));
        float coded = v <= 0.0031308f ? 12.92f * v : 1.055f * Elementary.pow(v, 1 / 2.4f) - 0.055f;
        return Math.min(255, (int) (coded * 255 + 0.5f));
    }
}
