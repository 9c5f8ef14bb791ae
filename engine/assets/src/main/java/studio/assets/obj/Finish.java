package studio.assets.obj;

import java.util.Locale;
import java.util.regex.Pattern;
import studio.math.Color;
import studio.math.surface.Material;

/// Turns the materials of material files, made for fixed light of the nineties, into the studio's.
final class Finish {
    private static final Pattern METAL = Pattern.compile(
            "chrom|metal|steel|inox|alumin|brass|bronze|copper|silver|acero|laiton|messing|stainless|(^|[^a-z])gold");
    private static final Pattern GLASS =
            Pattern.compile("glas|verre|vidrio|cristal|crystal|vitre|window|water|agua|bulb");
    private static final double GLOW = 4;
    private static final double DARK = 0.06;

    /// What a widespread modeller writes for its plain white, and the reflectance of white paint.
    private static final double WHITE = 0.64;

    private static final double PAINT = 0.7;

    private Finish() {}

    /// @param name what the file calls the material: words such as "chrome" say more than its numbers
    /// @param pictured whether a picture lies on it, whose colours then count alone
    static Material of(String name, ObjMaterial written, boolean pictured) {
        String word = name.toLowerCase(Locale.ROOT);
        double roughness = roughness(written);
        if (written.emitted().brightest() > 0.02) {
            return Material.light(colour(written.emitted()).times(GLOW));
        }
        if (!pictured && METAL.matcher(word).find()) {
            return Material.metal(metal(written), Math.clamp(roughness, 0.12, 0.5));
        }
        Color base = pictured ? tint(written.diffuse()) : colour(written.diffuse());
        boolean clear = GLASS.matcher(word).find() ? written.opacity() < 0.95f : written.opacity() < 0.7f;
        if (!pictured && clear) {
            return glass(base, written.opacity());
        }
        return Material.of(base, roughness);
    }

    /// Clear glass is dark in material files, because there the colour is painted on: the less opaque, the less
    /// colour.
    private static Material glass(Color base, float opacity) {
        Color seen = new Color(Math.sqrt(base.red()), Math.sqrt(base.green()), Math.sqrt(base.blue()));
        return Material.glass(Color.WHITE.times(0.96).lerp(seen, Math.clamp(opacity, 0.0, 1.0) * 0.6));
    }

    /// Metals are painted darker than they are, their reflections being left out.
    private static Color metal(ObjMaterial written) {
        Color diffuse = colour(written.diffuse());
        Color specular = colour(written.specular());
        boolean plain = written.specular().brightest() - written.specular().darkest() < 0.05;
        Color base = plain ? diffuse.lerp(Color.grey(0.6), 0.35) : specular.lerp(diffuse, 0.5);
        double level = base.luminance();
        return level < 0.3 && level > 0 ? base.times(0.3 / level).lerp(Color.grey(0.3), 0.3) : base;
    }

    private static double roughness(ObjMaterial written) {
        double alpha = Math.sqrt(2 / (written.shine() + 2.0));
        double shown = Math.clamp(Math.sqrt(alpha), 0.15, 1.0);
        double gloss = Math.clamp(written.specular().brightest() / 0.5, 0.0, 1.0);
        return 0.9 + (shown - 0.9) * gloss;
    }

    /// What a picture is multiplied by: nothing where the file's colour is a grey of whatever brightness.
    private static Color tint(ObjMaterial.Rgb written) {
        boolean grey = written.brightest() - written.darkest() < 0.1 || written.brightest() < DARK;
        return grey ? Color.WHITE : colour(written).times(1 / Color.decode(written.brightest()));
    }

    private static Color colour(ObjMaterial.Rgb rgb) {
        if (Math.abs(rgb.brightest() - WHITE) < 0.005 && Math.abs(rgb.darkest() - WHITE) < 0.005) {
            return Color.grey(PAINT);
        }
        return new Color(Color.decode(rgb.red()), Color.decode(rgb.green()), Color.decode(rgb.blue()));
    }
}
