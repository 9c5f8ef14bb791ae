package studio.assets.bake;

import studio.assets.BadAsset;
import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A material in a baked file.
final class Surface {
    private Surface() {}

    static void write(Material material, Ink out) {
        colour(material.base(), out);
        colour(material.accent(), out);
        colour(material.emission(), out);
        out.text(material.pattern().name()).float64(material.scale()).float64(material.roughness());
        out.float64(material.metallic()).float64(material.transmission()).float64(material.refraction());
    }

    static Material read(Lens in) throws BadAsset {
        Color base = colour(in);
        Color accent = colour(in);
        Color emission = colour(in);
        String pattern = in.text();
        try {
            return new Material(
                    base,
                    accent,
                    Pattern.valueOf(pattern),
                    in.float64(),
                    in.float64(),
                    in.float64(),
                    in.float64(),
                    in.float64(),
                    emission);
        } catch (IllegalArgumentException e) {
            throw new BadAsset("a baked file holds a material that there is not");
        }
    }

    private static void colour(Color color, Ink out) {
        out.float64(color.red()).float64(color.green()).float64(color.blue());
    }

    private static Color colour(Lens in) throws BadAsset {
        return new Color(in.float64(), in.float64(), in.float64());
    }
}
