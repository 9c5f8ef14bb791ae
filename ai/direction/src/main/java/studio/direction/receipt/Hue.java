package studio.direction.receipt;

import studio.math.Color;

/// Whether two colours would be called by the same word.
final class Hue {
    private static final double GREY = 0.13;

    private Hue() {}

    static boolean alike(Color shown, Color wanted) {
        double shownChroma = chroma(shown);
        double wantedChroma = chroma(wanted);
        double lighter = lightness(shown) - lightness(wanted);
        if (wantedChroma < GREY) {
            return shownChroma < 0.2 && Math.abs(lighter) < 0.3;
        }
        double off = Math.abs((hue(shown) - hue(wanted) + 540) % 360 - 180);
        return shownChroma > 0.1 && off < 24 && Math.abs(lighter) < 0.34;
    }

    /// The largest difference of a channel's code value, 0–1.
    static double distance(Color a, Color b) {
        return Math.max(
                Math.abs(Color.encode(a.red()) - Color.encode(b.red())),
                Math.max(
                        Math.abs(Color.encode(a.green()) - Color.encode(b.green())),
                        Math.abs(Color.encode(a.blue()) - Color.encode(b.blue()))));
    }

    private static double high(Color c) {
        return Color.encode(Math.max(c.red(), Math.max(c.green(), c.blue())));
    }

    private static double low(Color c) {
        return Color.encode(Math.min(c.red(), Math.min(c.green(), c.blue())));
    }

    private static double chroma(Color c) {
        return high(c) - low(c);
    }

    private static double lightness(Color c) {
        return (high(c) + low(c)) / 2;
    }

    /// The hue in degrees, as in HSL.
    private static double hue(Color c) {
        double r = Color.encode(c.red());
        double g = Color.encode(c.green());
        double b = Color.encode(c.blue());
        double span = Math.max(1e-9, chroma(c));
        if (r >= g && r >= b) {
            return ((g - b) / span * 60 + 360) % 360;
        }
        return g >= b ? (b - r) / span * 60 + 120 : (r - g) / span * 60 + 240;
    }
}
