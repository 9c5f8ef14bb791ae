package studio.geometry.nature;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Noise;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Logs, hills, mountains and clouds.
final class Stones {
    static final Thing LOG = Thing.floor("prop/log", Stones::log)
            .called("log", "tree trunk", "firewood", "stump")
            .takes("seed")
            .outdoors()
            .spans(0.5, 3);
    static final Thing HILL = Thing.scenery(
                    "set/hill", w -> mound(w, 60, 14, Finish.speckled(0x5F8A3A, 0x4E7630, 0.8, 0.95)))
            .called("hill", "dune")
            .takes("radius", "height", "seed")
            .outdoors()
            .sheets("body")
            .spans(5, 900);
    static final Thing MOUNTAIN = Thing.scenery("set/mountain", Stones::mountain)
            .called("peak", "volcano")
            .takes("radius", "height", "seed")
            .outdoors()
            .sheets("body", "snow")
            .spans(30, 4000);
    static final Thing CLOUD = Thing.air("set/cloud", Stones::cloud)
            .called("cloud", "clouds")
            .takes("seed", "width")
            .outdoors()
            .spans(1, 200);
    static final Thing SNOWMAN = Thing.floor("prop/snowman", Stones::snowman)
            .called("snowman")
            .outdoors()
            .spans(0.8, 2.2);

    private Stones() {}

    private static Model log(Wish wish) {
        Solid bark = Round.cylinder(0.17, 1.3, 0.008, 28).mapped(p -> {
            double angle = StrictMath.atan2(p.z(), p.x());
            double swell =
                    1 + 0.05 * Noise.fractal(3 * StrictMath.cos(angle), p.y() * 2.5, 3 * StrictMath.sin(angle), 3);
            return new Vec3(p.x() * swell, p.y(), p.z() * swell);
        });
        Solid end = Round.cylinder(0.152, 1.306, 0.002, 28).up(-0.003);
        Solid ring = Round.torus(0.05, 0.002, 24, 6);
        Solid rings = ring.plus(Round.torus(0.09, 0.002, 28, 6)).plus(Round.torus(0.125, 0.002, 32, 6));
        Solid twig = Sweep.taper(
                Path.of(0.14, 0.8, 0, 0.26, 0.86, 0.02, 0.3, 0.95, 0.02).smooth(3), 0.045, 0.03, 12);
        return new Assembly()
                .body(Finish.BARK, bark.plus(twig).turnZ(90).turnX(0))
                .add("ends", Finish.wood(0xD8B07A, 0xB8884E), end.turnZ(90))
                .add(
                        "rings",
                        Finish.matte(0xA87C48),
                        rings.up(1.304).plus(rings.up(-0.004)).turnZ(90))
                .model();
    }

    /// A mound that fades to y = 0 at its rim.
    private static Solid mound(double radius, double height, double from, double rough) {
        return Sheet.ground(radius, 30, 64, (x, z) -> {
            double t = Math.clamp(1 - StrictMath.hypot(x, z) / radius, 0.0, 1.0);
            double swell = t * t * (3 - 2 * t);
            return height * swell * (1 + rough * Noise.fractal(x / radius * 3 + from, 0.3, z / radius * 3, 4)) - 0.02;
        });
    }

    private static Model mound(Wish wish, double radius, double height, Material finish) {
        Solid hill = mound(
                wish.number("radius", radius, 3, 900),
                wish.number("height", height, 0.5, 300),
                wish.seed().between(0, 90),
                0.4);
        return new Assembly().body(finish, hill).placed();
    }

    private static Model mountain(Wish wish) {
        double radius = wish.number("radius", 260, 20, 3000);
        double height = wish.number("height", radius * 0.7, 10, 3000);
        double from = wish.seed().between(0, 90);
        Solid all = Sheet.ground(radius, 44, 96, (x, z) -> {
            double r = StrictMath.hypot(x, z) / radius;
            double ridge = 1 - Math.abs(Noise.fractal(x / radius * 2.6 + from, 0.4, z / radius * 2.6, 5)) * 1.3;
            return height * StrictMath.pow(Math.max(0, 1 - r), 1.25) * (0.55 + 0.45 * ridge) - 0.02;
        });
        double snow = height * 0.5;
        return new Assembly()
                .body(
                        Finish.speckled(0x6E6C6A, 0x575652, radius * 0.03, 0.95),
                        all.where(p -> p.y()
                                        <= snow + height * 0.05 * Noise.at(p.x() / radius * 20, 0, p.z() / radius * 20))
                                .creased(60))
                .add(
                        "snow",
                        Finish.matte(0xF0F4F8),
                        all.where(p -> p.y()
                                        > snow + height * 0.05 * Noise.at(p.x() / radius * 20, 0, p.z() / radius * 20))
                                .creased(60))
                .placed();
    }

    private static Model cloud(Wish wish) {
        double width = wish.number("width", 8, 0.5, 200);
        Blob puffs = new Blob(0.035);
        for (int i = 0; i < 34; i++) {
            Seed own = wish.seed().derive(i);
            double x = own.derive("x").between(-0.42, 0.42);
            double r = own.derive("r").between(0.06, 0.14) * (1.3 - 1.3 * Math.abs(x));
            puffs.ball(
                    x,
                    r * 0.55 + own.derive("y").between(0, 0.13) * (1 - 2 * Math.abs(x)),
                    own.derive("z").between(-0.14, 0.14),
                    r);
        }
        Solid shape = puffs.solid(0.021).mapped(p -> new Vec3(p.x(), Math.max(p.y(), p.y() * 0.25), p.z()));
        return new Assembly()
                .body(Finish.matte(0xF8F9FB).withEmission(Color.grey(0.12)), shape.scaled(width))
                .model();
    }

    private static Model snowman(Wish wish) {
        Material snow = Finish.skin(0xF2F5F9, 0xE6ECF3, 0.8);
        Assembly man = new Assembly()
                .body(
                        snow,
                        Solid.join(
                                Round.ball(0.36, 36).scaled(1, 0.92, 1).up(0.32),
                                Round.ball(0.26, 32).up(0.8),
                                Round.ball(0.18, 28).up(1.18)));
        Solid coal = Round.ball(0.022, 10);
        man.add(
                "coal",
                Finish.matte(0x1A1A1C),
                Solid.join(
                        coal.at(0.06, 1.24, 0.162).paired(),
                        coal.at(0, 0.92, 0.235),
                        coal.at(0, 0.81, 0.262),
                        coal.at(0, 0.7, 0.245)));
        Solid smile = Solid.NOTHING;
        for (int i = -2; i <= 2; i++) {
            smile = smile.plus(coal.scaled(0.6).at(0.034 * i, 1.105 + 0.009 * i * i, 0.166 - 0.006 * i * i));
        }
        man.add("coal", Finish.matte(0x1A1A1C), smile);
        man.add(
                "nose",
                Finish.matte(0xE8782A),
                Round.cone(0.026, 0.002, 0.19, 12).turnX(84).at(0, 1.18, 0.165));
        Solid arm = Sweep.taper(
                        Path.of(0.22, 0.86, 0, 0.45, 0.98, 0.03, 0.62, 1.14, 0.02)
                                .smooth(3),
                        0.016,
                        0.008,
                        8)
                .plus(Sweep.taper(Path.of(0.5, 1.02, 0.03, 0.6, 1.02, 0.06), 0.009, 0.005, 6));
        man.add("arms", Finish.BARK, arm.paired());
        man.add(
                "hat",
                Finish.matte(0x1E1E22),
                Round.cylinder(0.2, 0.02, 0.006, 32)
                        .up(1.33)
                        .plus(Round.cylinder(0.13, 0.2, 0.008, 32).up(1.34)));
        man.add(
                "band",
                Finish.matte(0xB02A2A),
                Round.cylinder(0.133, 0.04, 0.003, 32).up(1.352));
        Solid scarf = Round.torus(0.17, 0.045, 32, 10)
                .scaled(1, 0.85, 1)
                .up(1.03)
                .plus(Box.rounded(0.09, 0.32, 0.03, 0.012, 3).turnZ(6).at(0.08, 0.72, 0.25));
        return man.add("scarf", Finish.cloth(0xB02A2A), scarf).model();
    }
}
