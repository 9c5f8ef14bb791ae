package studio.geometry.sets;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Noise;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Ground to the horizon, level at y = 0 around the origin (out to `flat` metres) and gently uneven beyond.
final class Ground {
    static final Thing THING = Thing.scenery("set/ground", Ground::make)
            .called("ground")
            .takes("pattern", "radius", "flat", "relief", "seed")
            .outdoors()
            .sheets("body")
            .spans(10, 4000);

    private Ground() {}

    private static Model make(Wish wish) {
        double radius = wish.number("radius", 400, 10, 2000);
        double flat = wish.number("flat", 8, 0, 500);
        double relief = wish.number("relief", usualRelief(wish), 0, 100);
        double from = wish.seed().between(0, 1000);
        return new Assembly()
                .body(finish(wish), Sheet.ground(radius, 40, 72, (x, z) -> height(x, z, flat, relief, from)))
                .placed();
    }

    private static double height(double x, double z, double flat, double relief, double from) {
        double r = StrictMath.hypot(x, z);
        double t = Math.clamp((r - flat) / (flat * 2 + 12), 0.0, 1.0);
        double rise = t * t * (3 - 2 * t) * relief;
        return rise * (Noise.fractal(x / 22 + from, 0.5, z / 22, 3) + 0.5 * Math.min(1, r / 150));
    }

    private static double usualRelief(Wish wish) {
        return switch (wish.word("pattern", "grass")) {
            case "asphalt", "concrete", "paving" -> 0;
            case "sand", "snow" -> 1.2;
            default -> 0.8;
        };
    }

    static Material finish(Wish wish) {
        return switch (wish.word("pattern", "grass")) {
            case "sand" -> Finish.speckled(0xD9C08E, 0xC4A873, 0.006, 0.95);
            case "soil" -> Finish.speckled(0x6B4E35, 0x523A27, 0.02, 0.95);
            case "snow" -> Finish.skin(0xF1F4F8, 0xE2E9F2, 0.7);
            case "asphalt" -> Finish.speckled(0x4B4C4E, 0x3C3D3F, 0.008, 0.9);
            case "gravel" -> Finish.speckled(0x9B948A, 0x746D64, 0.03, 0.95);
            case "concrete" -> Finish.CONCRETE;
            case "paving" -> Material.of(Color.srgb(0xA8A399), Color.srgb(0x77726A), Pattern.TILES, 0.5, 0.85);
            case "rock" -> Finish.speckled(0x8A847A, 0x6C665E, 0.08, 0.9);
            default -> Material.of(Color.srgb(0x5F8A36), Color.srgb(0x47702A), Pattern.GRASS, 0.6, 0.95);
        };
    }
}
