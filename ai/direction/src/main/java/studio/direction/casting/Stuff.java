package studio.direction.casting;

import java.util.Optional;
import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// What material words make a thing of: "wooden", "glass", "brick".
public final class Stuff {
    private Stuff() {}

    /// The material that a word names, empty when it names none.
    public static Optional<Material> of(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "wood", "wooden", "oak", "pine", "bamboo", "timber" -> wood(0x9A6236, 0x5E3718);
                    case "mahogany", "walnut", "teak" -> wood(0x5E2F1C, 0x35180D);
                    case "metal", "metallic", "steel", "iron", "aluminum", "aluminium", "tin" -> metal(0xA9ACB2, 0.32);
                    case "chrome", "silver" -> metal(0xC9CBD0, 0.16);
                    case "gold", "golden" -> metal(0xE0AC38, 0.24);
                    case "brass" -> metal(0xC49A48, 0.3);
                    case "bronze" -> metal(0x9A6A34, 0.34);
                    case "copper" -> metal(0xC4703F, 0.28);
                    case "glass", "crystal", "diamond" -> Material.glass(Color.srgb(0xE6F0EE));
                    case "ice", "icy", "frozen" ->
                        Material.glass(Color.srgb(0xC8E4F0)).withRoughness(0.12);
                    case "stone", "rock", "rocky", "granite", "concrete", "cement" ->
                        patterned(0x8C8880, 0x5C5850, Pattern.SPECKLE, 0.05, 0.85);
                    case "marble" -> patterned(0xE8E4DC, 0x77787C, Pattern.MARBLE, 0.35, 0.15);
                    case "brick" -> patterned(0x9A4630, 0xB4ABA0, Pattern.BRICK, 0.22, 0.9);
                    case "tile", "tiled" -> patterned(0xD8DCD8, 0x8C9494, Pattern.TILES, 0.12, 0.2);
                    case "leather" -> patterned(0x5E3620, 0x4A2816, Pattern.PLASTER, 0.03, 0.42);
                    case "plastic" -> Material.of(Color.srgb(0x3C78B4), 0.28);
                    case "rubber" -> Material.of(Color.srgb(0x1C1C1E), 0.75);
                    case "ceramic", "porcelain", "china" -> Material.of(Color.srgb(0xEEEAE0), 0.12);
                    case "clay", "terracotta" -> Material.of(Color.srgb(0xB06844), 0.8);
                    case "paper", "cardboard", "origami" -> Material.of(Color.srgb(0xDCCDB0), 0.9);
                    case "fabric", "cloth", "cotton", "linen", "canvas", "denim" ->
                        patterned(0x8A93A4, 0x767F90, Pattern.FABRIC, 0.004, 0.9);
                    case "wool", "woolen", "woollen", "knitted", "velvet", "silk", "satin", "fluffy", "furry" ->
                        patterned(0xC4B49A, 0xA8977C, Pattern.FABRIC, 0.01, softness(word));
                    case "straw", "wicker" -> patterned(0xC8A458, 0x94743A, Pattern.FABRIC, 0.02, 0.85);
                    case "wax" -> Material.of(Color.srgb(0xEADFC4), 0.4);
                    case "chocolate" -> Material.of(Color.srgb(0x50301C), 0.35);
                    default -> null;
                });
    }

    private static double softness(String word) {
        return word.equals("silk") || word.equals("satin") ? 0.35 : 0.95;
    }

    private static Material wood(int light, int dark) {
        return patterned(light, dark, Pattern.WOOD, 0.12, 0.5);
    }

    private static Material metal(int code, double roughness) {
        return Material.metal(Color.srgb(code), roughness);
    }

    private static Material patterned(int base, int accent, Pattern pattern, double scale, double roughness) {
        return Material.of(Color.srgb(base), Color.srgb(accent), pattern, scale, roughness);
    }
}
