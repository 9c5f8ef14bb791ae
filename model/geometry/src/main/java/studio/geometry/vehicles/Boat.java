package studio.geometry.vehicles;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Boats: an open rowing boat with oars, a sailing boat, and a ship with a funnel. The bow points to +Z.
final class Boat {
    static final Thing THING = Thing.water("prop/boat", Boat::row)
            .called("boat", "rowboat", "row boat", "rowing boat", "canoe", "dinghy", "fishing boat")
            .outdoors()
            .spans(2.5, 6);
    static final Thing SAIL = Thing.water("prop/sailboat", Boat::sail)
            .called("sailboat", "sailing boat", "yacht", "sail boat")
            .outdoors()
            .spans(5, 12);
    static final Thing SHIP = Thing.water("prop/ship", Boat::ship)
            .called("ship", "cruise ship", "steamship", "ocean liner", "ferry")
            .outdoors()
            .spans(15, 60);

    private Boat() {}

    /// A hull by stations from stern to bow, open at the top when `shell` is positive: its inside is then a second
    /// skin.
    static Solid hull(double length, double beam, double depth, double shell) {
        List<Vec3[]> rings = new ArrayList<>();
        int stations = 14;
        for (int k = 0; k <= stations; k++) {
            double t = (double) k / stations;
            rings.add(station(t, length, beam, depth, shell));
        }
        return Loft.capped(rings).creased(45);
    }

    private static Vec3[] station(double t, double length, double beam, double depth, double shell) {
        double wide = beam
                / 2
                * Math.max(
                        0.015,
                        (1 - StrictMath.pow(Math.abs(t - 0.42) / 0.58, 2.4))
                                * (t < 0.42 ? 0.35 + 0.65 * Math.sqrt(t / 0.42) : 1));
        double sheer = depth * (1 + 0.35 * (t - 0.4) * (t - 0.4) * 4);
        double keel = depth * 0.9 * StrictMath.pow(Math.max(0, t - 0.55) / 0.45, 3);
        int n = 8;
        boolean open = shell > 0;
        Vec3[] ring = new Vec3[open ? 4 * n + 4 : 2 * n + 2];
        double z = (t - 0.5) * length;
        for (int i = 0; i <= 2 * n + 1; i++) {
            double u = Math.clamp((i - n - 0.5) / (n + 0.5), -1.0, 1.0);
            double y = keel + (sheer - keel) * StrictMath.pow(Math.abs(u), 2.6);
            ring[i] = new Vec3(wide * Math.signum(u) * StrictMath.pow(Math.abs(u), 0.6), y, z + keel * 0.1);
            if (open) {
                double in = Math.max(0.1, 1 - shell / wide);
                double lifted = i == 0 || i == 2 * n + 1 ? y : Math.min(sheer, y + shell);
                ring[4 * n + 3 - i] = new Vec3(ring[i].x() * in, lifted, z * (1 - shell / length));
            }
        }
        return ring;
    }

    /// The board that closes an open hull's stern.
    private static Solid transom(double length, double beam, double depth) {
        Vec3[] outer = station(0, length, beam, depth, 0);
        Vec3[] inner = station(0.012, length, beam, depth, 0);
        return Loft.capped(List.of(outer, inner)).creased(45);
    }

    private static Model row(Wish wish) {
        Material wood = Finish.gloss(0x8F4A2A);
        Assembly boat = new Assembly().body(wood, hull(3.6, 1.4, 0.55, 0.04).plus(transom(3.6, 1.4, 0.55)));
        Solid bench = Box.bevelled(1.18, 0.035, 0.26, 0.008);
        boat.add(
                "seats",
                Finish.PINE,
                bench.at(0, 0.38, 0)
                        .plus(bench.scaled(0.72, 1, 1).at(0, 0.38, -0.95))
                        .plus(bench.scaled(0.72, 1, 1).at(0, 0.4, 0.9)));
        Solid oar = Sweep.tube(Path.of(0.3, 0.62, 0.1, 1.6, 0.38, -0.5), 0.022, 10)
                .plus(Box.rounded(0.5, 0.015, 0.14, 0.006, 2)
                        .turnZ(-11)
                        .turnY(25)
                        .at(1.78, 0.33, -0.6));
        return boat.add("oars", Finish.PINE, oar.paired())
                .seat(0.415, 0, 0.8, 0.26)
                .model();
    }

    private static Model sail(Wish wish) {
        Material white = Finish.gloss(0xF1F0EC);
        Assembly boat = new Assembly().body(white, hull(7, 2.2, 1.0, 0));
        boat.add(
                "stripe",
                Finish.gloss(0x22406E),
                Box.rounded(1.5, 0.35, 2.2, 0.1, 3).at(0, 0.95, -0.1));
        boat.add(
                "mast",
                Finish.BRUSHED,
                Round.cylinder(0.06, 7.6)
                        .at(0, 0.8, 0.6)
                        .plus(Round.cylinder(0.045, 3.2).turnX(-90).at(0, 1.75, 0.6)));
        boat.body(
                Finish.matte(0xF7F4EA),
                canvas(new Vec3(0, 1.85, 0.5), new Vec3(0, 1.85, -2.6), new Vec3(0, 8.2, 0.5), 0.4));
        boat.body(
                Finish.matte(0xF7F4EA),
                canvas(new Vec3(0, 1.3, 3.2), new Vec3(0.1, 1.6, 0.9), new Vec3(0, 7.4, 0.75), 0.3));
        return boat.model();
    }

    /// A three-cornered sail that bellies out to +X, with two sides a finger apart.
    private static Solid canvas(Vec3 tack, Vec3 clew, Vec3 head, double belly) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int k = 0; k <= 10; k++) {
            double v = k / 10.0;
            Vec3[] ring = new Vec3[18];
            for (int i = 0; i < 9; i++) {
                double u = i / 8.0;
                Vec3 p = tack.lerp(head, v).plus(clew.minus(tack).times(u * (1 - v)));
                double out = belly * 4 * u * (1 - u) * StrictMath.sin(Math.PI * Math.min(1, v * 0.9 + 0.08)) + 0.012;
                ring[i] = p.plus(new Vec3(out, 0, 0));
                ring[17 - i] = p.plus(new Vec3(out - 0.024, 0, 0));
            }
            rows.add(ring);
        }
        Solid sail = Loft.capped(rows).creased(100);
        return sail;
    }

    private static Model ship(Wish wish) {
        Assembly ship = new Assembly().body(Finish.gloss(0x1F3556), hull(30, 5.4, 3.2, 0));
        Material white = Finish.gloss(0xF1F0EC);
        ship.add("decks", white, Box.bevelled(4.2, 1.4, 18, 0.12).at(0, 3.0, -2));
        ship.add("decks", white, Box.bevelled(3.7, 1.3, 13.5, 0.12).at(0, 4.4, -2));
        ship.add("decks", white, Box.bevelled(3.3, 1.2, 5, 0.12).at(0, 5.7, 2.4));
        Solid port = Round.ball(1, 8).scaled(0.05, 0.2, 0.2).repeated(14, new Vec3(0, 0, 1.2));
        ship.add(
                "windows",
                Finish.DARK_GLASS,
                port.at(2.1, 3.8, -9.8)
                        .paired()
                        .plus(port.scaled(1, 1, 0.75).at(1.85, 5.1, -8).paired()));
        Solid funnel = Round.cylinder(0.9, 2.6, 0.08, 28).scaled(0.8, 1, 1.2);
        ship.add("funnels", Finish.gloss(0xB5261E), funnel.at(0, 5.6, -1.6).plus(funnel.at(0, 5.6, -5.2)));
        ship.add(
                "bands",
                Finish.BLACK,
                Round.cylinder(0.93, 0.5, 0.05, 28)
                        .scaled(0.8, 1, 1.2)
                        .at(0, 7.6, -1.6)
                        .plus(Round.cylinder(0.93, 0.5, 0.05, 28)
                                .scaled(0.8, 1, 1.2)
                                .at(0, 7.6, -5.2)));
        return ship.add("mast", Finish.STEEL, Round.cylinder(0.12, 4.2).at(0, 5.9, 4.2))
                .model();
    }
}
