package studio.direction.casting;

import java.util.Map;
import java.util.Optional;
import studio.math.Color;

/// The paints that colour words name. Each is chosen from the middle of what people call by that name, so that it stays
/// that colour under warm and cold light.
public final class Palette {
    private static final Map<String, Integer> PAINTS = Map.ofEntries(
            Map.entry("red", 0xC01818),
            Map.entry("crimson", 0xA81028),
            Map.entry("scarlet", 0xD02010),
            Map.entry("maroon", 0x6A1420),
            Map.entry("burgundy", 0x6A1830),
            Map.entry("orange", 0xE8780C),
            Map.entry("amber", 0xE09A18),
            Map.entry("yellow", 0xF0C81A),
            Map.entry("golden", 0xD8A21C),
            Map.entry("gold", 0xD8A21C),
            Map.entry("blonde", 0xD8B868),
            Map.entry("green", 0x2A8F34),
            Map.entry("lime", 0x86C81E),
            Map.entry("olive", 0x6E7A28),
            Map.entry("emerald", 0x14865A),
            Map.entry("mint", 0x9ADCB8),
            Map.entry("teal", 0x148080),
            Map.entry("turquoise", 0x28BEBC),
            Map.entry("cyan", 0x1CB8D0),
            Map.entry("aqua", 0x2CC4CC),
            Map.entry("blue", 0x1E4CC8),
            Map.entry("navy", 0x16225A),
            Map.entry("azure", 0x2F80D8),
            Map.entry("indigo", 0x3A2C90),
            Map.entry("purple", 0x7A2CB0),
            Map.entry("violet", 0x7A34C0),
            Map.entry("lavender", 0xB8A0E0),
            Map.entry("lilac", 0xC0A0D8),
            Map.entry("magenta", 0xC020A0),
            Map.entry("pink", 0xEE78AC),
            Map.entry("rose", 0xE0607C),
            Map.entry("peach", 0xF4B088),
            Map.entry("coral", 0xF07058),
            Map.entry("salmon", 0xF0907C),
            Map.entry("brown", 0x6A4020),
            Map.entry("chestnut", 0x6A3420),
            Map.entry("chocolate", 0x50301C),
            Map.entry("tan", 0xC09A68),
            Map.entry("beige", 0xD8C49C),
            Map.entry("sandy", 0xD2B078),
            Map.entry("khaki", 0xA89A68),
            Map.entry("cream", 0xF0E4C4),
            Map.entry("ivory", 0xF2ECDC),
            Map.entry("white", 0xF2F2F0),
            Map.entry("silver", 0xB8BAC0),
            Map.entry("grey", 0x808284),
            Map.entry("gray", 0x808284),
            Map.entry("charcoal", 0x303236),
            Map.entry("black", 0x121214),
            Map.entry("bronze", 0x9A6A34),
            Map.entry("copper", 0xB4693A));

    private Palette() {}

    /// The paint of a colour word, which may carry a shade before it: "dark green", "light blue". The last colour of
    /// the
    /// words counts, so that "blue-green" is green and "sky blue" is blue.
    public static Optional<Color> paint(String words) {
        String[] parts = words.strip().split("[ -]+");
        for (int i = parts.length - 1; i >= 0; i--) {
            Integer code = PAINTS.get(parts[i]);
            if (code != null) {
                return Optional.of(shaded(Color.srgb(code), parts, i));
            }
        }
        return Optional.empty();
    }

    private static Color shaded(Color paint, String[] parts, int end) {
        Color result = paint;
        for (int i = 0; i < end; i++) {
            result = shade(result, parts[i]);
        }
        return result;
    }

    private static Color shade(Color paint, String word) {
        return switch (word) {
            case "dark", "deep", "rich" -> paint.times(0.4);
            case "light", "pale", "pastel", "soft", "sky", "baby" -> paint.lerp(Color.WHITE, 0.35);
            case "bright", "vivid", "vibrant", "neon", "brilliant" -> paint.times(1.25);
            case "dull", "faded" -> paint.lerp(Color.grey(paint.luminance()), 0.4);
            default -> paint;
        };
    }
}
