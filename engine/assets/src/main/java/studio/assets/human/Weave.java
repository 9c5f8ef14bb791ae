package studio.assets.human;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a cloth is patterned, at the size that people wear.
public enum Weave {
    PLAIN(""),
    /// Bands across.
    STRIPES("striped stripy stripes stripe"),
    /// Fine lines down.
    PINSTRIPES("pinstriped pinstripe"),
    CHECKS("checked checkered chequered plaid tartan gingham check checks"),
    DOTS("dotted spotted polka dots dot polka-dot speckled"),
    FLOWERS("floral flowery flowered flowers hawaiian patterned paisley printed"),
    CAMOUFLAGE("camouflage camouflaged camo"),
    /// Two bright bands round the chest, as on clothes that are meant to be seen.
    BANDS("reflective");

    private final String words;

    Weave(String words) {
        this.words = words;
    }

    /// The pattern that a word names.
    static Optional<Weave> named(String word) {
        for (Weave weave : values()) {
            if (List.of(weave.words.split(" ", -1)).contains(word.toLowerCase(Locale.ROOT)) && !word.isEmpty()) {
                return Optional.of(weave);
            }
        }
        return Optional.empty();
    }

    /// The share of the second colour at a place of the cloth.
    ///
    /// @param u metres around the body from the middle of the front, the same to both sides
    /// @param v metres up
    double ink(double u, double v) {
        return switch (this) {
            case PLAIN -> 0;
            case STRIPES -> band(v, 0.056, 0.5);
            case PINSTRIPES -> band(u, 0.022, 0.14);
            case CHECKS -> 0.5 * band(u, 0.07, 0.5) + 0.5 * band(v, 0.07, 0.5);
            case DOTS -> dot(u, v);
            case FLOWERS -> flower(u, v);
            case CAMOUFLAGE -> blotch(u, v);
            case BANDS -> v > 1.0 && v < 1.05 || v > 1.16 && v < 1.21 ? 1 : 0;
        };
    }

    private static double band(double at, double period, double share) {
        double phase = at / period - Math.floor(at / period);
        return phase < share ? 1 : 0;
    }

    private static double dot(double u, double v) {
        double row = Math.floor(v / 0.045);
        double x = u + (row % 2 == 0 ? 0 : 0.026);
        double dx = x - Math.rint(x / 0.052) * 0.052;
        double dy = v - (row + 0.5) * 0.045;
        return dx * dx + dy * dy < 0.0135 * 0.0135 ? 1 : 0;
    }

    private static double flower(double u, double v) {
        double row = Math.floor(v / 0.06);
        double x = u + (row % 2 == 0 ? 0 : 0.04);
        double dx = x - Math.rint(x / 0.08) * 0.08;
        double dy = v - (row + 0.5) * 0.06;
        double r = Math.sqrt(dx * dx + dy * dy);
        double petal = 0.013 + 0.009 * StrictMath.cos(5 * StrictMath.atan2(dy, dx));
        return r < 0.006 ? 0.35 : r < petal ? 1 : 0;
    }

    private static double blotch(double u, double v) {
        double wave = StrictMath.sin(u * 31 + 2.1 * StrictMath.sin(v * 23))
                + StrictMath.sin(v * 37 + 1.7 * StrictMath.sin(u * 19 + 1.3))
                + 0.6 * StrictMath.sin((u + v) * 67);
        return wave > 0.85 ? 1 : wave > 0 ? 0.45 : 0;
    }
}
