package studio.render.sight;

import studio.math.Color;
import studio.math.surface.Material;

/// The one colour that a surface shows on the whole.
final class Albedo {
    private Albedo() {}

    /// The mean of the pattern's two colours. What glows shows its light instead, held to what a picture can show.
    static Color of(Material material) {
        Color base = material.base().lerp(material.accent(), accentShare(material));
        Color light = material.emission();
        double brightest = Math.max(light.red(), Math.max(light.green(), light.blue()));
        return brightest > base.luminance() ? light.times(1 / Math.max(1, brightest)) : base;
    }

    /// How much of the surface the second colour covers, about.
    private static double accentShare(Material material) {
        return switch (material.pattern()) {
            case PLAIN, WATER -> 0;
            case TILES -> 0.08;
            case BRICK -> 0.15;
            case MARBLE, LEAF -> 0.25;
            case DOTS -> 0.3;
            case WOOD, BOARDS, FABRIC, BRUSHED, GRASS, SPECKLE -> 0.4;
            case PLASTER, BARK, STRIPES, CHECKS -> 0.5;
        };
    }
}
