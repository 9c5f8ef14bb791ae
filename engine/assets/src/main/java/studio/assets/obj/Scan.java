package studio.assets.obj;

import java.nio.charset.StandardCharsets;
import studio.assets.BadAsset;

/// Walks over the lines and words of a text that lies in memory as bytes.
final class Scan {
    private static final int DIGITS = 18;
    private static final int EXPONENT = 400;

    private final byte[] text;
    private int at;

    Scan(byte[] text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length;
    }

    /// Goes to the first byte of the next line.
    void nextLine() {
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        while (at < text.length && (text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
    }

    /// Goes over blanks, and over line ends that a backslash stands before.
    void skipBlanks() {
        while (at < text.length) {
            byte b = text[at];
            boolean carriedOn = b == '\\' && at + 1 < text.length && (text[at + 1] == '\n' || text[at + 1] == '\r');
            if (carriedOn) {
                at += text[at + 1] == '\r' && at + 2 < text.length && text[at + 2] == '\n' ? 3 : 2;
            } else if (b == ' ' || b == '\t') {
                at++;
            } else {
                return;
            }
        }
    }

    /// Whether nothing but a comment is left on this line.
    boolean atLineEnd() {
        skipBlanks();
        return at >= text.length || text[at] == '\n' || text[at] == '\r' || text[at] == '#';
    }

    /// The next word of this line, empty at its end.
    String word() {
        skipBlanks();
        int from = at;
        while (at < text.length && text[at] > ' ') {
            at++;
        }
        return new String(text, from, at - from, StandardCharsets.UTF_8);
    }

    /// What is left of this line.
    String rest() {
        skipBlanks();
        int from = at;
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return new String(text, from, at - from, StandardCharsets.UTF_8).strip();
    }

    /// Whether this byte comes next; goes over it if so.
    boolean takes(char wanted) {
        boolean taken = at < text.length && text[at] == wanted;
        at += taken ? 1 : 0;
        return taken;
    }

    /// Whether a number begins here.
    boolean atNumber() {
        return at < text.length && (text[at] >= '0' && text[at] <= '9' || text[at] == '-' || text[at] == '+');
    }

    int integer() throws BadAsset {
        boolean negative = takes('-');
        int from = at;
        long value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - from < DIGITS) {
            value = value * 10 + (text[at++] - '0');
        }
        if (at == from || value > Integer.MAX_VALUE) {
            throw new BadAsset("a whole number is missing or too large");
        }
        return (int) (negative ? -value : value);
    }

    float number() throws BadAsset {
        skipBlanks();
        boolean negative = takes('-');
        if (!negative) {
            takes('+');
        }
        int from = at;
        long digits = 0;
        int scale = 0;
        boolean point = false;
        while (at < text.length && (text[at] >= '0' && text[at] <= '9' || !point && text[at] == '.')) {
            byte b = text[at++];
            if (b == '.') {
                point = true;
            } else if (digits < 100_000_000_000_000_000L) {
                digits = digits * 10 + (b - '0');
                scale -= point ? 1 : 0;
            } else {
                scale += point ? 0 : 1;
            }
        }
        if (at == from || at == from + 1 && point) {
            throw new BadAsset("a number is missing");
        }
        double value = scaled(digits, scale + exponent());
        if (!(Math.abs(value) <= 1e12)) {
            throw new BadAsset("a number is too large");
        }
        return (float) (negative ? -value : value);
    }

    private int exponent() throws BadAsset {
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (at < text.length && text[at] == '+') {
                at++;
            }
            return Math.clamp(integer(), -EXPONENT, EXPONENT);
        }
        return 0;
    }

    private static double scaled(long digits, int scale) {
        if (scale == 0 || digits == 0) {
            return digits;
        }
        // Powers of ten up to 22 are exact, so is the quotient's rounding: the usual case is right to the last digit.
        int power = Math.abs(scale);
        double ten = power <= 22 ? POWERS[power] : StrictMath.pow(10, power);
        return scale < 0 ? digits / ten : digits * ten;
    }

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
}
