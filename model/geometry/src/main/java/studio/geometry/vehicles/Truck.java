package studio.geometry.vehicles;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Lorries: a box truck with a tall cab, a red fire engine with a ladder, and a pickup.
final class Truck {
    static final Thing THING = Thing.floor("prop/truck", Truck::box)
            .called("truck", "lorry", "delivery truck", "box truck", "van", "semi truck")
            .outdoors()
            .spans(5, 9);
    static final Thing FIRE = Thing.floor("prop/fire-truck", Truck::fire)
            .called("fire truck", "fire engine", "firetruck")
            .outdoors()
            .spans(5, 9);

    private Truck() {}

    private static Model box(Wish wish) {
        Assembly truck = new Assembly();
        Material paint = Finish.gloss(0x2E5FA3);
        cab(truck, paint);
        Solid load = Box.bevelled(2.3, 2.3, 4.3, 0.04).at(0, 0.75, -1.25);
        Solid ribs = Box.of(0.02, 2.1, 0.05)
                .repeated(7, new Vec3(0, 0, -0.66))
                .at(1.16, 0.85, 0.72)
                .paired();
        return truck.body(paint, load.plus(ribs)).model();
    }

    private static Model fire(Wish wish) {
        Assembly truck = new Assembly();
        Material paint = Finish.gloss(0xB5161B);
        cab(truck, paint);
        truck.body(paint, Box.bevelled(2.2, 1.5, 4.3, 0.05).at(0, 0.75, -1.25));
        Solid door = Box.bevelled(0.03, 0.9, 1.2, 0.01).at(1.11, 1.1, -0.1);
        truck.add(
                "shutters",
                Finish.BRUSHED,
                door.plus(door.at(0, 0, -1.35)).plus(door.at(0, 0, -2.55)).paired());
        Solid rail = Box.of(0.06, 0.09, 5.2).at(0.3, 2.4, -0.7).paired();
        Solid rungs = Box.of(0.6, 0.04, 0.04).repeated(14, new Vec3(0, 0, 0.37)).at(0, 2.43, -3.1);
        truck.add("ladder", Finish.STEEL, rail.plus(rungs).turnX(0));
        truck.add(
                "stripe",
                Finish.WHITE,
                Box.of(0.02, 0.12, 4.2).at(1.105, 0.88, -1.25).paired());
        Solid beacon = Round.capsule(0.09, 0.22, 16).at(0.6, 2.3, 2.2).paired();
        return truck.add("beacon", Finish.glow(0x3060FF, 1.5), beacon).model();
    }

    /// The cab over the front axle, and the chassis with six wheels.
    static void cab(Assembly truck, Material paint) {
        Outline side = Outline.of(1.0, 0.45, 2.75, 0.45, 2.82, 0.6, 2.8, 1.3, 2.55, 2.2, 2.4, 2.32, 1.0, 2.36);
        truck.body(paint, Extrusion.of(side, 2.16, 0.06).creased(35).turnY(-90));
        Outline screen = Outline.of(2.815, 1.32, 2.57, 2.16, 2.53, 2.14, 2.77, 1.31);
        truck.add("glass", Finish.DARK_GLASS, Extrusion.of(screen, 1.9, 0.004).turnY(-90));
        Solid window = Extrusion.of(Outline.of(1.5, 1.35, 2.62, 1.35, 2.42, 2.1, 1.5, 2.1), 0.02)
                .at(0, 0, 1.08);
        truck.add("glass", Finish.DARK_GLASS, window.turnY(-90).paired());
        truck.add("grille", Finish.BLACK, Box.rounded(1.3, 0.32, 0.04, 0.015, 2).at(0, 0.78, 2.81));
        truck.add("bumper", Finish.GREY, Box.rounded(2.2, 0.22, 0.2, 0.05, 3).at(0, 0.36, 2.78));
        truck.add(
                "headlights",
                Finish.glow(0xFFF6DC, 0.8),
                Round.ellipsoid(0.15, 0.11, 0.05).at(0.85, 0.8, 2.81).paired());
        truck.add("chassis", Finish.IRON, Box.bevelled(1.1, 0.22, 5.9, 0.02).at(0, 0.5, -0.3));
        for (double z : new double[] {2.0, -1.6, -2.7}) {
            truck.add(
                    "tyres",
                    Finish.RUBBER,
                    Wheel.tyre(0.46, 0.3).at(0.92, 0.46, z).paired());
            truck.add(
                    "rims",
                    Finish.BRUSHED,
                    Wheel.rim(0.46, 0.29).at(0.92, 0.46, z).paired());
        }
        Solid mirror = Box.rounded(0.06, 0.4, 0.18, 0.02, 2).at(1.24, 1.5, 2.5);
        truck.add(
                "mirrors",
                Finish.BLACK,
                mirror.plus(Box.of(0.2, 0.03, 0.03).at(1.14, 1.75, 2.5)).paired());
    }
}
