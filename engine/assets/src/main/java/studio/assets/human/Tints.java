package studio.assets.human;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.math.Color;

/// Colour words of clothes and hair.
final class Tints {
    private static final Map<String, Integer> CLOTH = Map.ofEntries(
            Map.entry("red", 0xb01e23),
            Map.entry("dark-red", 0x6e1418),
            Map.entry("orange", 0xd9701a),
            Map.entry("yellow", 0xe0b92c),
            Map.entry("green", 0x2f7a3d),
            Map.entry("dark-green", 0x1d4a2a),
            Map.entry("teal", 0x1f7a7a),
            Map.entry("turquoise", 0x2aa198),
            Map.entry("cyan", 0x2fb3c4),
            Map.entry("violet", 0x6b3fa0),
            Map.entry("maroon", 0x5a1420),
            Map.entry("cream", 0xe6dcc3),
            Map.entry("tan", 0xb08d62),
            Map.entry("lime", 0x8fbf2f),
            Map.entry("blue", 0x2452a4),
            Map.entry("light-blue", 0x7fb0dd),
            Map.entry("dark-blue", 0x1a2747),
            Map.entry("navy", 0x1a2747),
            Map.entry("purple", 0x5e3687),
            Map.entry("pink", 0xd9799b),
            Map.entry("brown", 0x6b4427),
            Map.entry("beige", 0xc9b48f),
            Map.entry("khaki", 0x8c8257),
            Map.entry("white", 0xe8e6e1),
            Map.entry("grey", 0x7d7f82),
            Map.entry("gray", 0x7d7f82),
            Map.entry("silver", 0xa9abae),
            Map.entry("gold", 0xb8912f),
            Map.entry("golden", 0xb8912f),
            Map.entry("olive", 0x5d6330),
            Map.entry("mustard", 0xc2951f),
            Map.entry("lavender", 0xa995cf),
            Map.entry("lilac", 0xb89fce),
            Map.entry("magenta", 0xa8237e),
            Map.entry("coral", 0xd9654f),
            Map.entry("peach", 0xe0a27e),
            Map.entry("salmon", 0xd97f6c),
            Map.entry("burgundy", 0x5c1627),
            Map.entry("crimson", 0x981428),
            Map.entry("scarlet", 0xc01d14),
            Map.entry("indigo", 0x33297d),
            Map.entry("mint", 0x8cc7a6),
            Map.entry("ivory", 0xe9e3d0),
            Map.entry("charcoal", 0x34363a),
            Map.entry("camouflage", 0x5a5f3c),
            Map.entry("rust", 0x94481f),
            Map.entry("bright-yellow", 0xf0d020),
            Map.entry("dark-yellow", 0xa9832f),
            Map.entry("dark-grey", 0x3f4144),
            Map.entry("light-grey", 0xb4b6b8),
            Map.entry("light-green", 0x86b874),
            Map.entry("pale-blue", 0x9cbfe0),
            Map.entry("sky-blue", 0x7fb0dd),
            Map.entry("royal-blue", 0x2342a8),
            Map.entry("bright-red", 0xc9181c),
            Map.entry("dark-brown", 0x3d2515),
            Map.entry("light-brown", 0x94704a),
            Map.entry("light-pink", 0xe6aebf),
            Map.entry("hot-pink", 0xd63a86),
            Map.entry("dark-purple", 0x3a2055),
            Map.entry("black", 0x1c1c1f));

    private static final java.util.Set<String> SHADES =
            java.util.Set.of("dark", "light", "bright", "pale", "royal", "sky", "hot", "deep", "colored", "coloured");

    /// Colours that people wear when nobody says which.
    static final List<String> QUIET = List.of(
            "navy",
            "grey",
            "white",
            "black",
            "dark-green",
            "dark-red",
            "teal",
            "khaki",
            "light-blue",
            "beige",
            "mustard",
            "lavender",
            "burgundy",
            "olive",
            "charcoal",
            "mint",
            "brown",
            "blue",
            "coral",
            "cream");

    private static final Map<String, Integer> HAIR = Map.ofEntries(
            Map.entry("black", 0x17120f),
            Map.entry("brown", 0x4a2c1a),
            Map.entry("dark-brown", 0x2a1a11),
            Map.entry("light-brown", 0x7a5230),
            Map.entry("blond", 0xc49a5a),
            Map.entry("blonde", 0xc49a5a),
            Map.entry("red", 0x8a3a16),
            Map.entry("ginger", 0xa8521f),
            Map.entry("auburn", 0x5e2516),
            Map.entry("grey", 0x8e8a85),
            Map.entry("gray", 0x8e8a85),
            Map.entry("silver", 0xa8a4a0),
            Map.entry("golden", 0xc49a5a),
            Map.entry("dark", 0x2a1a11),
            Map.entry("fair", 0xc49a5a),
            Map.entry("white", 0xcfcac2));

    private Tints() {}

    /// Whether a word only says or shades a colour.
    static boolean isShade(String word) {
        return SHADES.contains(word) || CLOTH.containsKey(word);
    }

    /// A cloth's colour from a word or `#rrggbb`.
    static Optional<Color> cloth(String word) {
        return hex(word).or(() -> Optional.ofNullable(CLOTH.get(word)).map(Color::srgb));
    }

    /// Hair's colour from a word or `#rrggbb`; a word that names no hair colour is read as a dye.
    static Optional<Color> hair(String word) {
        return hex(word)
                .or(() -> Optional.ofNullable(HAIR.get(word)).map(Color::srgb))
                .or(() -> cloth(word));
    }

    private static Optional<Color> hex(String word) {
        return word.matches("#[0-9a-f]{6}")
                ? Optional.of(Color.srgb(Integer.parseInt(word.substring(1), 16)))
                : Optional.empty();
    }
}
