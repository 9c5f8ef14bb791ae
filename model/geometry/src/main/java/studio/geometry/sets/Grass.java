package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A patch of growing grass: tufts of blades that lean apart, dense in the middle and thin at the rim, so that patches
/// laid over each other show no border.
final class Grass {
    static final Thing THING = Thing.scenery("set/grass", Grass::make)
            .called("grass", "tuft", "turf")
            .takes("radius", "height", "tufts", "seed", "dry")
            .outdoors()
            .sheets("body")
            .spans(0.2, 20);

    private static final int BLADES = 9;

    private Grass() {}

    private static Model make(Wish wish) {
        double radius = wish.number("radius", 2, 0.1, 8);
        double height = wish.number("height", 0.13, 0.02, 1.5);
        int tufts = (int) wish.number("tufts", 260, 1, 600);
        List<Solid> blades = new ArrayList<>();
        for (int i = 0; i < tufts; i++) {
            tuft(wish.seed().derive(i), radius, height, blades);
        }
        return new Assembly().body(finish(wish), Patchwork.join(blades)).placed();
    }

    private static void tuft(Seed own, double radius, double height, List<Solid> blades) {
        double angle = own.derive("angle").between(0, 2 * Math.PI);
        double away = radius * StrictMath.pow(own.derive("away").unit(), 0.62);
        double grown = height * own.derive("height").between(0.45, 1.15) * (1.15 - 0.5 * away / radius);
        Vec3 root = new Vec3(away * StrictMath.cos(angle), -0.01, away * StrictMath.sin(angle));
        for (int i = 0; i < BLADES; i++) {
            Seed blade = own.derive(i);
            double out = blade.derive("out").between(0, 0.05);
            double yaw = blade.derive("yaw").between(0, 2 * Math.PI);
            Vec3 at = root.plus(new Vec3(out * StrictMath.sin(yaw), 0, out * StrictMath.cos(yaw)));
            double tall = grown * blade.derive("tall").between(0.6, 1);
            blades.add(Sheet.blade(at, tall, 0.009, tall * blade.derive("lean").between(0.15, 0.75), yaw));
        }
    }

    private static Material finish(Wish wish) {
        return wish.is("dry", "yes")
                ? Material.of(Color.srgb(0xC2A865), Color.srgb(0x9C8347), Pattern.GRASS, 0.4, 0.7)
                : Material.of(Color.srgb(0x7FA047), Color.srgb(0x55792F), Pattern.GRASS, 0.5, 0.6);
    }
}
