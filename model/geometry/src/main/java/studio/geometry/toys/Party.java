package studio.geometry.toys;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Noise;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Balloons, cake and other things for a party.
final class Party {
    static final Thing BALLOON = Thing.air("prop/balloon", Party::balloon)
            .called("balloon", "party balloon")
            .spans(0.3, 1.5);
    static final Thing CAKE = Thing.tabletop("prop/cake", w -> cake(0))
            .called("cake", "chocolate cake", "layer cake", "wedding cake")
            .spans(0.15, 0.4);
    static final Thing BIRTHDAY = Thing.tabletop("prop/birthday-cake", w -> cake(7))
            .called("birthday cake")
            .spans(0.15, 0.4);
    static final Thing GIFT = Thing.tabletop("prop/gift", Party::gift)
            .called("gift", "present", "gift box", "wrapped gift")
            .spans(0.15, 0.5);
    static final Thing HOT_AIR = Thing.air("prop/hot-air-balloon", Party::hotAir)
            .called("hot air balloon")
            .outdoors()
            .sheets("body", "gores")
            .spans(8, 25);

    private Party() {}

    private static Model balloon(Wish wish) {
        Solid skin = Lathe.smooth(
                36, 0, 0, 0.012, 0.006, 0.02, 0.02, 0.07, 0.09, 0.122, 0.2, 0.128, 0.27, 0.09, 0.345, 0.03, 0.375, 0,
                0.378);
        Solid knot = Lathe.smooth(16, 0, -0.02, 0.016, -0.022, 0.012, -0.01, 0.006, 0.002, 0, 0.004);
        Path string = Path.of(0, -0.01, 0, 0.015, -0.15, 0.01, -0.012, -0.35, -0.01, 0.012, -0.55, 0.01, 0, -0.72, 0)
                .smooth(6);
        return new Assembly()
                .body(Finish.gloss(0xD22630), skin.plus(knot))
                .add("string", Finish.matte(0xE8E4DA), Sweep.tube(string, 0.0018, 6))
                .model();
    }

    private static Model cake(int candles) {
        Assembly cake = new Assembly();
        Material icing = Finish.skin(0xE79AAE, 0xDF8CA2, 0.5);
        cake.add(
                "plate",
                Finish.PORCELAIN,
                Lathe.sharp(48, 0, 0, 0.09, 0, 0.155, 0.012, 0.157, 0.016, 0.15, 0.016, 0.09, 0.006, 0, 0.006));
        cake.body(icing, Round.cylinder(0.12, 0.095, 0.012, 56).up(0.006));
        Solid drips = Solid.NOTHING;
        for (int i = 0; i < 22; i++) {
            double length = 0.02 + 0.035 * Noise.cell(i, 3, 1);
            drips = drips.plus(Round.capsule(0.0085, length, 10)
                    .at(0.1185, 0.1 - length, 0)
                    .turnY(360.0 * i / 22));
        }
        cake.body(
                Finish.skin(0xF4C2CE, 0xEDB4C2, 0.5),
                drips.plus(Round.cylinder(0.121, 0.012, 0.005, 56).up(0.092)));
        Solid rose = Lathe.smooth(14, 0, 0, 0.015, 0.002, 0.014, 0.009, 0.007, 0.017, 0, 0.021)
                .at(0.095, 0.102, 0)
                .around(12);
        cake.add("cream", Finish.skin(0xFBF4E6, 0xF3EAD8, 0.5), rose);
        cake.add(
                "cherries",
                Finish.gloss(0xB5141E),
                Round.ball(0.009, 12).at(0.095, 0.124, 0).around(12));
        for (int i = 0; i < candles; i++) {
            double angle = 360.0 * i / candles;
            int[] colours = {0x3F8FD2, 0xF2C230, 0x5AB45A};
            cake.add(
                    "candles",
                    Finish.matte(colours[i % 3]),
                    Round.cylinder(0.0035, 0.06).at(0.055, 0.102, 0).turnY(angle));
            cake.add(
                    "flames",
                    Finish.glow(0xFFB648, 8),
                    Lathe.smooth(10, 0, 0, 0.0035, 0.006, 0.002, 0.014, 0, 0.02)
                            .at(0.055, 0.165, 0)
                            .turnY(angle));
        }
        return cake.model();
    }

    private static Model gift(Wish wish) {
        Solid loop = Sweep.along(
                Path.of(0, 0, 0, 0.035, 0.045, 0.005, 0.075, 0.05, 0, 0.08, 0.015, -0.002, 0.03, 0.004, 0)
                        .smooth(5),
                Outline.rounded(0.026, 0.004, 0.0018, 2));
        Solid bow = loop.plus(loop.mirrored()).plus(Round.ball(0.014, 14).up(0.008));
        return new Assembly()
                .body(
                        Finish.gloss(0x2E6FB0),
                        Box.bevelled(0.22, 0.15, 0.22, 0.004)
                                .plus(Box.bevelled(0.232, 0.045, 0.232, 0.004).up(0.14)))
                .add(
                        "ribbon",
                        Finish.gloss(0xF2D04A),
                        Box.bevelled(0.03, 0.188, 0.235, 0.001)
                                .plus(Box.bevelled(0.235, 0.188, 0.03, 0.001))
                                .plus(bow.up(0.186))
                                .plus(bow.turnY(90).up(0.186)))
                .model();
    }

    private static Model hotAir(Wish wish) {
        Solid skin = Lathe.smooth(48, 0, 3.2, 0.7, 3.2, 1.4, 4.2, 3.6, 7.2, 4.4, 9.8, 3.7, 12.6, 1.8, 14.3, 0, 14.6);
        Assembly balloon = new Assembly();
        int[] colours = {0xD83A2E, 0xF2B62E};
        balloon.body(Finish.cloth(colours[0]), skin.where(p -> gore(p) == 0));
        balloon.add("gores", Finish.cloth(colours[1]), skin.where(p -> gore(p) == 1));
        Solid basket = Lathe.sharp(4, 0, 0, 0.8, 0, 0.92, 1.05, 0.96, 1.05, 0.96, 1.15, 0.86, 1.15, 0.75, 0.1, 0, 0.1)
                .turnY(45);
        balloon.add("basket", Finish.wood(0x9A6A38, 0x6E4622), basket);
        balloon.add(
                "ropes",
                Finish.matte(0x4A3A28),
                Sweep.tube(Path.of(0.6, 1.1, 0.6, 0.5, 3.25, 0.5), 0.025, 6).fourfold());
        return balloon.add("burner", Finish.STEEL, Round.cylinder(0.16, 0.4).up(1.9))
                .model();
    }

    private static int gore(Vec3 p) {
        double turn = StrictMath.atan2(p.z(), p.x()) / (2 * Math.PI) * 12;
        return Math.floorMod((int) Math.floor(turn + 1e-9), 2);
    }
}
