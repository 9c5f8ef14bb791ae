package studio.scene.select;

import studio.math.Color;

/// The eleven basic colour terms of English (Berlin and Kay 1969).
public enum Hue {
    BLACK,
    GREY,
    WHITE,
    RED,
    ORANGE,
    BROWN,
    YELLOW,
    GREEN,
    BLUE,
    PURPLE,
    PINK;

    private static final double COLOURLESS = 0.04;

    /// What most people would call a colour. It is decided in OKLCh (Ottosson 2020): lightness, chroma, and the angle
    /// of the hue, on which the terms lie in this order:
    ///
    /// ```
    /// 12° red  42° orange (brown when dark)  85° yellow  115° green  190° blue  285° purple  340° pink
    /// ```
    public static Hue of(Color color) {
        double l = StrictMath.cbrt(
                0.4122214708 * color.red() + 0.5363325363 * color.green() + 0.0514459929 * color.blue());
        double m = StrictMath.cbrt(
                0.2119034982 * color.red() + 0.6806995451 * color.green() + 0.1073969566 * color.blue());
        double s = StrictMath.cbrt(
                0.0883024619 * color.red() + 0.2817188376 * color.green() + 0.6299787005 * color.blue());
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double chroma = Math.sqrt(a * a + b * b);
        if (chroma < COLOURLESS) {
            return grey(lightness);
        }
        double angle = StrictMath.toDegrees(StrictMath.atan2(b, a));
        return coloured(lightness, chroma, angle < 0 ? angle + 360 : angle);
    }

    private static Hue grey(double lightness) {
        if (lightness < 0.3) {
            return BLACK;
        }
        return lightness > 0.88 ? WHITE : GREY;
    }

    private static Hue coloured(double lightness, double chroma, double angle) {
        if (angle < 42 || angle >= 340) {
            boolean reddish = angle >= 12 && angle < 42;
            return lightness > (reddish ? 0.72 : 0.6) ? PINK : RED;
        }
        if (angle < 85) {
            return lightness > 0.62 && chroma > 0.1 ? ORANGE : BROWN;
        }
        if (angle < 115) {
            return lightness > 0.65 ? YELLOW : GREEN;
        }
        if (angle < 190) {
            return GREEN;
        }
        return angle < 285 ? BLUE : PURPLE;
    }
}
