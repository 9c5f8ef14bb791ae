package studio.math;

import java.util.Locale;

/// A colour in linear light with the primaries of sRGB (Rec. 709); components may exceed one for light.
public record Color(double red, double green, double blue) {
    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(1, 1, 1);

    public static Color grey(double level) {
        return new Color(level, level, level);
    }

    /// From an sRGB code `0xRRGGBB`, decoded by IEC 61966-2-1.
    public static Color srgb(int code) {
        return new Color(
                decode((code >> 16 & 255) / 255.0), decode((code >> 8 & 255) / 255.0), decode((code & 255) / 255.0));
    }

    /// From hue in degrees, saturation and lightness in 0–1, read as sRGB.
    public static Color hsl(double hue, double saturation, double lightness) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return new Color(
                decode(hslChannel(hue, lightness, reach, 0)),
                decode(hslChannel(hue, lightness, reach, 8)),
                decode(hslChannel(hue, lightness, reach, 4)));
    }

    private static double hslChannel(double hue, double lightness, double reach, int offset) {
        double k = ((offset + hue / 30) % 12 + 12) % 12;
        return Math.max(0, lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
    }

    public Color times(double factor) {
        return new Color(red * factor, green * factor, blue * factor);
    }

    public Color times(Color other) {
        return new Color(red * other.red, green * other.green, blue * other.blue);
    }

    public Color plus(Color other) {
        return new Color(red + other.red, green + other.green, blue + other.blue);
    }

    public Color lerp(Color other, double t) {
        return times(1 - t).plus(other.times(t));
    }

    /// Relative luminance, ITU-R BT.709.
    public double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /// The sRGB code `0xRRGGBB`, components clamped to 0–1.
    public int toSrgb() {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    /// The sRGB code as `#rrggbb`.
    public String toHex() {
        return String.format(Locale.ROOT, "#%06x", toSrgb());
    }

    public boolean isFinite() {
        return Double.isFinite(red) && Double.isFinite(green) && Double.isFinite(blue);
    }

    /// Whether the components are finite and none is negative: a colour that a surface or a light can have.
    public boolean isPhysical() {
        return isFinite() && red >= 0 && green >= 0 && blue >= 0;
    }

    private static int channel(double linear) {
        return (int) Math.round(encode(Math.clamp(linear, 0.0, 1.0)) * 255);
    }

    /// The sRGB transfer function from linear light to code value, both 0–1.
    public static double encode(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }

    /// The inverse of [#encode].
    public static double decode(double code) {
        return code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
    }
}
