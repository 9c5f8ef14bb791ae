package studio.direction.casting;

import java.util.List;
import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// How pattern and surface words change a material: "striped", "shiny", "rusty", "transparent".
public final class Surface {
    private static final Color RUST = Color.srgb(0x7A3A18);

    private Surface() {}

    /// The material after all the words, in their order; words that say nothing about a surface leave it as it is.
    public static Material worded(Material material, List<String> words, double size) {
        Material result = material;
        for (String word : words) {
            result = worded(result, word, size);
        }
        return result;
    }

    private static Material worded(Material m, String word, double size) {
        return switch (word) {
            case "striped", "stripy", "stripes", "zebra-striped" ->
                m.withPattern(Pattern.STRIPES, contrast(m.base()), period(size, 6));
            case "checked", "checkered", "chequered", "plaid", "tartan", "gingham" ->
                m.withPattern(Pattern.CHECKS, contrast(m.base()), period(size, 5));
            case "dotted", "spotted", "polka-dot", "polka-dotted", "polka dot", "speckled" ->
                m.withPattern(Pattern.DOTS, contrast(m.base()), period(size, 6));
            case "shiny", "glossy", "polished", "lacquered", "gleaming", "wet", "sleek" ->
                m.withRoughness(Math.min(m.roughness(), 0.12));
            case "matte", "dull", "rough", "dusty", "chalky" -> m.withRoughness(0.95);
            case "rusty", "rusted", "corroded" ->
                Material.of(m.base().lerp(RUST, 0.75), RUST.times(0.45), Pattern.SPECKLE, period(size, 14), 0.92);
            case "transparent", "clear", "see-through", "translucent" -> glazed(m);
            case "glowing", "luminous", "lit", "shining", "illuminated", "neon" ->
                m.withEmission(m.base().times(2.2));
            default -> m;
        };
    }

    private static Material glazed(Material m) {
        return Material.glass(m.base().lerp(Color.WHITE, 0.3));
    }

    private static Color contrast(Color base) {
        return base.luminance() > 0.45 ? Color.srgb(0x28303C) : Color.srgb(0xF0ECE2);
    }

    private static double period(double size, double repeats) {
        return Math.max(0.004, size / repeats);
    }
}
