package studio.math.surface;

import studio.math.Color;

/// What a surface looks like, in the metal-rough model of glTF 2.0.
///
/// @param base colour of diffuse reflection, or of the metal's reflection, linear
/// @param accent the second colour of the pattern
/// @param pattern how the two colours are laid out
/// @param scale size of the pattern's period in metres (board width, brick length, stripe pair, vein distance)
/// @param roughness perceptual roughness 0–1 (squared into GGX alpha)
/// @param metallic 0 for dielectrics, 1 for metals
/// @param transmission 0 for opaque, 1 for clear glass tinted by the base colour
/// @param refraction index of refraction, 1.5 for most things
/// @param emission radiance given off, in the scene's light units, linear
public record Material(
        Color base,
        Color accent,
        Pattern pattern,
        double scale,
        double roughness,
        double metallic,
        double transmission,
        double refraction,
        Color emission) {

    public Material {
        if (!base.isPhysical() || !accent.isPhysical() || !emission.isPhysical()) {
            throw new IllegalArgumentException("material: colours are finite and not negative");
        }
        if (!isShare(roughness) || !isShare(metallic) || !isShare(transmission)) {
            throw new IllegalArgumentException("material: roughness, metallic and transmission are 0 to 1");
        }
        if (!(scale > 0 && scale <= 1e6) || !(refraction >= 1 && refraction <= 10)) {
            throw new IllegalArgumentException("material: scale above 0, index of refraction 1 to 10");
        }
    }

    /// A plain dielectric.
    public static Material of(Color base, double roughness) {
        return new Material(base, base, Pattern.PLAIN, 1, roughness, 0, 0, 1.5, Color.BLACK);
    }

    /// A patterned dielectric.
    public static Material of(Color base, Color accent, Pattern pattern, double scale, double roughness) {
        return new Material(base, accent, pattern, scale, roughness, 0, 0, 1.5, Color.BLACK);
    }

    public static Material metal(Color base, double roughness) {
        return new Material(base, base, Pattern.PLAIN, 1, roughness, 1, 0, 1.5, Color.BLACK);
    }

    public static Material glass(Color tint) {
        return new Material(tint, tint, Pattern.PLAIN, 1, 0.02, 0, 1, 1.5, Color.BLACK);
    }

    public static Material light(Color emission) {
        return new Material(Color.grey(0.8), Color.grey(0.8), Pattern.PLAIN, 1, 1, 0, 0, 1.5, emission);
    }

    /// The same surface dyed: the pattern stays, its accent becomes a shade of the new colour.
    public Material dyed(Color color) {
        double ratio = Math.clamp((accent.luminance() + 0.02) / (base.luminance() + 0.02), 0.45, 1.35);
        return new Material(
                color,
                pattern == Pattern.PLAIN ? color : color.times(ratio),
                pattern,
                scale,
                roughness,
                metallic,
                transmission,
                refraction,
                emission);
    }

    public Material withPattern(Pattern laid, Color second, double period) {
        return new Material(base, second, laid, period, roughness, metallic, transmission, refraction, emission);
    }

    public Material withRoughness(double value) {
        return new Material(base, accent, pattern, scale, value, metallic, transmission, refraction, emission);
    }

    public Material withEmission(Color light) {
        return new Material(base, accent, pattern, scale, roughness, metallic, transmission, refraction, light);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
