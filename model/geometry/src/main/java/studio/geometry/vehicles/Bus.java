package studio.geometry.vehicles;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Buses: a city bus, and the yellow American school bus with its bonnet.
final class Bus {
    static final Thing THING = Thing.floor("prop/bus", w -> bus(Finish.gloss(0xC2352B)))
            .called("bus", "coach", "city bus", "double-decker bus")
            .outdoors()
            .spans(7, 12);
    static final Thing SCHOOL = Thing.floor("prop/school-bus", Bus::school)
            .called("school bus", "schoolbus")
            .outdoors()
            .spans(7, 12);

    private Bus() {}

    private static Model bus(Material paint) {
        Assembly bus = new Assembly();
        bus.body(paint, Box.rounded(2.4, 2.55, 9, 0.16, 4).up(0.35));
        windows(bus, 9, -4.0, 1.0);
        bus.add(
                "glass",
                Finish.DARK_GLASS,
                Box.rounded(2.1, 1.25, 0.06, 0.03, 2).at(0, 1.35, 4.49));
        bus.add("glass", Finish.DARK_GLASS, Box.rounded(1.9, 0.8, 0.06, 0.03, 2).at(0, 1.6, -4.49));
        bus.add(
                "sign",
                Finish.glow(0xFFB040, 0.8),
                Box.rounded(1.4, 0.2, 0.05, 0.02, 1).at(0, 2.63, 4.48));
        front(bus, 4.5);
        wheels(bus, 2.9, -2.6);
        return bus.model();
    }

    private static Model school(Wish wish) {
        Assembly bus = new Assembly();
        Material paint = Finish.gloss(0xF0A81E);
        bus.body(paint, Box.rounded(2.35, 2.3, 7, 0.18, 4).at(0, 0.5, -0.9));
        bus.body(paint, Box.rounded(1.9, 0.95, 1.7, 0.14, 4).at(0, 0.5, 3.2));
        windows(bus, 7, -3.9, 0.88);
        bus.add(
                "glass",
                Finish.DARK_GLASS,
                Box.rounded(2.0, 0.85, 0.06, 0.03, 2).at(0, 1.55, 2.6));
        Solid stripe = Box.of(0.02, 0.07, 6.8).at(1.175, 1.05, -0.9).paired();
        bus.add("stripes", Finish.BLACK, stripe.plus(stripe.up(-0.3)));
        bus.add(
                "beacons",
                Finish.glow(0xFF3020, 0.6),
                Round.ball(0.1, 14).at(0.7, 2.6, 2.58).paired());
        front(bus, 4.04);
        wheels(bus, 3.1, -2.8);
        return bus.model();
    }

    private static void windows(Assembly bus, double length, double from, double step) {
        int count = (int) (length * 0.86 / step);
        Solid pane = Box.rounded(0.03, 0.85, step * 0.86, 0.012, 1).at(0, 1.55, from + step / 2);
        Solid row = pane.repeated(count, new Vec3(0, 0, step));
        double half = bus.placed().bounds().max().x();
        bus.add("glass", Finish.DARK_GLASS, row.at(half, 0, 0).paired());
    }

    private static void front(Assembly bus, double z) {
        bus.add(
                "headlights",
                Finish.glow(0xFFF6DC, 0.8),
                Round.ellipsoid(0.14, 0.12, 0.05).at(0.78, 0.85, z).paired());
        bus.add("bumper", Finish.BLACK, Box.rounded(2.3, 0.2, 0.16, 0.05, 3).at(0, 0.4, z));
    }

    private static void wheels(Assembly bus, double front, double rear) {
        for (double z : new double[] {front, rear}) {
            bus.add(
                    "tyres",
                    Finish.RUBBER,
                    Wheel.tyre(0.48, 0.3).at(1.12, 0.48, z).paired());
            bus.add(
                    "rims",
                    Finish.BRUSHED,
                    Wheel.rim(0.48, 0.3).at(1.12, 0.48, z).paired());
            bus.add(
                    "arches",
                    Finish.BLACK,
                    Round.cylinder(0.6, 2.43, 0.01, 28).turnZ(-90).at(-1.215, 0.52, z));
        }
    }
}
