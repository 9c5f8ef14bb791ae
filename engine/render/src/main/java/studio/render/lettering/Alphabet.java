package studio.render.lettering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The strokes of each letter, as a pen would draw them on a grid.
///
/// A stroke is a row of points, each a column letter and a row digit: columns A to M are 0 to 12, rows 0 to c are 0
/// (the
/// baseline) to 12 (the height of a capital). A capital column letter makes a corner; small ones are passed smoothly. A
/// star closes the stroke into a smooth ring.
///
/// ```
///   c  A──────╮ gb           B = A0 Ac Ec gb h9 g7 E6 A6 …
///      │      │ h9
///   6  ├──────╯ g7
///      │
///   0  A
/// ```
final class Alphabet {
    private static final Map<Character, String> STROKES = strokes();
    private static final String UNKNOWN = "A0AcGcG0A0";

    private Alphabet() {}

    /// The strokes of a character, separated by spaces; empty for a space. Small letters have those of their capitals;
    /// accents are left out; what the alphabet lacks is an empty box.
    static String of(char character) {
        if (Character.isWhitespace(character)) {
            return "";
        }
        String plain = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
        return STROKES.getOrDefault(Character.toUpperCase(plain.charAt(0)), UNKNOWN);
    }

    private static Map<Character, String> strokes() {
        Map<Character, String> all = new HashMap<>();
        letters(all);
        digits(all);
        signs(all);
        return all;
    }

    private static void letters(Map<Character, String> all) {
        all.put('A', "A0EcI0 B4H4");
        all.put('B', "A6AcEcgbh9g7E6A6 A6A0E0h1i3h5E6");
        all.put('C', "I9gbeccba8a4c1e0g1I3");
        all.put('D', "A6AcDcgbi8i4g1D0A0A6");
        all.put('E', "H0A0AcHc A6G6");
        all.put('F', "A0AcHc A6G6");
        all.put('G', "I9gbeccba8a4c1e0g1I3I6E6");
        all.put('H', "A0Ac I0Ic A6I6");
        all.put('I', "A0Ac");
        all.put('J', "GcG4f1d0b1A3");
        all.put('K', "A0Ac IcA5 D7I0");
        all.put('L', "AcA0H0");
        all.put('M', "A0AcF3KcK0");
        all.put('N', "A0AcI0Ic");
        all.put('O', "*e0g1i4i8gbeccba8a4c1");
        all.put('P', "A0AcEcgbh8g6E5A5");
        all.put('Q', "*e0g1i4i8gbeccba8a4c1 F3I0");
        all.put('R', "A0AcEcgbh8g6E5A5 D5I0");
        all.put('S', "H9fbdcbba9b7d6g5h3g1d0b1A3");
        all.put('T', "AcIc EcE0");
        all.put('U', "AcA4b1e0h1I4Ic");
        all.put('V', "AcE0Ic");
        all.put('W', "AcC0F9I0Kc");
        all.put('X', "A0Ic AcI0");
        all.put('Y', "AcE6Ic E6E0");
        all.put('Z', "AcIcA0I0");
    }

    private static void digits(Map<Character, String> all) {
        all.put('0', "*d0f1g4g8fbdcbba8a4b1");
        all.put('1', "A9DcD0");
        all.put('2', "A9bbdcfbg9f7D4A0G0");
        all.put('3', "A9bbdcfbg9f7D6f5g3f1d0b1A3");
        all.put('4', "F0FcA3H3");
        all.put('5', "GcAcA6d7f6g4f1d0b1A2");
        all.put('6', "Fcdbb8A3 *d0f1g3f6d7b6a3b1");
        all.put('7', "AcGcC0");
        all.put('8', "*d6f7g9fbdcbba9b7 *d0f1g3f5d6b5a3b1");
        all.put('9', "B0d1f4G9 *d5f6g9fbdcbba9b6");
    }

    private static void signs(Map<Character, String> all) {
        all.put('.', "A0");
        all.put(',', "B1A0");
        all.put('!', "AcA4 A0");
        all.put('?', "A9bbdcfbg9f7D5D4 D0");
        all.put(':', "A7 A1");
        all.put(';', "B7 B1A0");
        all.put('\'', "AcA9");
        all.put('\u2019', "AcA9");
        all.put('"', "AcA9 DcD9");
        all.put('-', "A6F6");
        all.put('\u2013', "A6I6");
        all.put('\u2014', "A6L6");
        all.put('_', "A0I0");
        all.put('+', "A6I6 E2Ea");
        all.put('=', "A8I8 A4I4");
        all.put('/', "A0Gc");
        all.put('\\', "AcG0");
        all.put('(', "Cca9a3C0");
        all.put(')', "Acc9c3A0");
        all.put('&', "I0b9dcfae7a3b1d0g1I5");
        all.put('#', "B0Dc F0Hc A4I4 A8I8");
        all.put('%', "A0Ic *b8c9cbbcaba9 *h0i1i3h4g3g1");
        all.put('*', "A6G6 B3F9 B9F3");
        all.put('$', "H9fbdcbba9b7d6g5h3g1d0b1A3 DcD0");
        all.put('\u20ac', "I9gbeccba8a4c1e0g1I3 A7F7 A5F5");
    }
}
