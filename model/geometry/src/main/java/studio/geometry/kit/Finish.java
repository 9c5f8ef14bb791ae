package studio.geometry.kit;

import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// The workshop's shelf of surfaces, by the names that makers use. Colours are sRGB codes.
public final class Finish {
    public static final Material OAK = wood(0xB5814F, 0x8E5E34);
    public static final Material PINE = wood(0xD6AE78, 0xB98A52);
    public static final Material WALNUT = wood(0x6B4428, 0x4A2C18);
    public static final Material CHERRY = wood(0x8C4A2C, 0x6A321C);
    public static final Material PORCELAIN = gloss(0xF2EFE8);
    public static final Material PAPER = matte(0xEFEBDD);
    public static final Material STEEL = Material.metal(Color.srgb(0xC9CBCF), 0.28);
    public static final Material CHROME = Material.metal(Color.srgb(0xDADCE0), 0.08);
    public static final Material BRUSHED =
            Material.metal(Color.srgb(0xBFC1C4), 0.35).withPattern(Pattern.BRUSHED, Color.srgb(0xA6A8AC), 0.01);
    public static final Material BRASS = Material.metal(Color.srgb(0xC9A24A), 0.22);
    public static final Material COPPER = Material.metal(Color.srgb(0xB8704A), 0.25);
    public static final Material GOLD = Material.metal(Color.srgb(0xE0B64C), 0.15);
    public static final Material IRON = Material.metal(Color.srgb(0x55565A), 0.5);
    public static final Material BLACK = plastic(0x1B1B1D);
    public static final Material GREY = plastic(0x7C7F84);
    public static final Material WHITE = plastic(0xEDEDEA);
    public static final Material RUBBER = Material.of(Color.srgb(0x1A1A1A), 0.85);
    public static final Material GLASS = Material.glass(Color.srgb(0xF4FAF8));
    public static final Material DARK_GLASS = Material.of(Color.srgb(0x10161C), 0.05);
    public static final Material SCREEN = Material.of(Color.srgb(0x0C0F14), 0.08);
    public static final Material BARK =
            Material.of(Color.srgb(0x6E543C), Color.srgb(0x4A3828), Pattern.BARK, 0.08, 0.9);
    public static final Material LEAVES =
            Material.of(Color.srgb(0x4E8A34), Color.srgb(0x3B7026), Pattern.LEAF, 0.05, 0.6);
    public static final Material STONE =
            Material.of(Color.srgb(0x8E8B84), Color.srgb(0x6F6C66), Pattern.SPECKLE, 0.03, 0.85);
    public static final Material CONCRETE =
            Material.of(Color.srgb(0xA9A7A1), Color.srgb(0x96948E), Pattern.SPECKLE, 0.02, 0.9);
    public static final Material TERRACOTTA =
            Material.of(Color.srgb(0xB9653F), Color.srgb(0xA85833), Pattern.PLASTER, 0.05, 0.8);
    public static final Material SOIL =
            Material.of(Color.srgb(0x4A3626), Color.srgb(0x35261A), Pattern.SPECKLE, 0.01, 0.95);

    private Finish() {}

    public static Material wood(int base, int grain) {
        return Material.of(Color.srgb(base), Color.srgb(grain), Pattern.WOOD, 0.08, 0.45);
    }

    /// Dull: chalk, paper, felt.
    public static Material matte(int rgb) {
        return Material.of(Color.srgb(rgb), 0.85);
    }

    /// Moulded plastic.
    public static Material plastic(int rgb) {
        return Material.of(Color.srgb(rgb), 0.4);
    }

    /// Lacquer, glaze, car paint.
    public static Material gloss(int rgb) {
        return Material.of(Color.srgb(rgb), 0.15);
    }

    /// Woven cloth.
    public static Material cloth(int rgb) {
        Color color = Color.srgb(rgb);
        return Material.of(color, color.times(0.8), Pattern.FABRIC, 0.004, 0.9);
    }

    /// Leather: soft sheen.
    public static Material leather(int rgb) {
        Color color = Color.srgb(rgb);
        return Material.of(color, color.times(0.85), Pattern.PLASTER, 0.01, 0.5);
    }

    /// Skins and rinds with a soft unevenness of colour.
    public static Material skin(int rgb, int other, double roughness) {
        return Material.of(Color.srgb(rgb), Color.srgb(other), Pattern.PLASTER, 0.03, roughness);
    }

    public static Material speckled(int rgb, int other, double grain, double roughness) {
        return Material.of(Color.srgb(rgb), Color.srgb(other), Pattern.SPECKLE, grain, roughness);
    }

    /// Gives off light of its colour.
    public static Material glow(int rgb, double strength) {
        return Material.of(Color.srgb(rgb), 0.6).withEmission(Color.srgb(rgb).times(strength));
    }
}
