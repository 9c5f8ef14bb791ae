package studio.geometry.sets;

import studio.math.Color;

/// Reads a colour choice written as six hexadecimal digits of sRGB, such as `d9d2c3`.
final class Tint {
    private Tint() {}

    /// The colour, or the default when the text is no such code.
    static Color of(String text, int otherwise) {
        return Color.srgb(text.matches("[0-9a-fA-F]{6}") ? Integer.parseInt(text, 16) : otherwise);
    }
}
