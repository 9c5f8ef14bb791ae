package studio.geometry.vehicles;

import studio.geometry.kit.Box;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;

/// Wheels that roll along Z: their axle is the X axis, their middle the origin.
final class Wheel {
    private Wheel() {}

    /// A fat tyre.
    static Solid tyre(double radius, double width) {
        double w = width / 2;
        double r = radius;
        Outline section = Outline.of(
                r * 0.62, -w * 0.85, r * 0.8, -w, r * 0.94, -w * 0.92, r, -w * 0.6, r, w * 0.6, r * 0.94, w * 0.92,
                r * 0.8, w, r * 0.62, w * 0.85);
        return Lathe.ring(section, 36).creased(40).turnZ(-90);
    }

    /// A disc with five spokes that fills the tyre on both sides.
    static Solid rim(double radius, double width) {
        double r = radius * 0.66;
        Solid dish = Lathe.sharp(
                30,
                0,
                -width * 0.36,
                r,
                -width * 0.42,
                r,
                width * 0.42,
                r * 0.9,
                width * 0.42,
                r * 0.84,
                width * 0.2,
                0,
                width * 0.2);
        Solid spoke = Box.bevelled(r * 0.9, width * 0.16, r * 0.24, 0.008)
                .at(r * 0.45, width * 0.2, 0)
                .around(5);
        Solid hub = Round.cylinder(r * 0.24, width * 0.2, 0.01, 16).up(width * 0.2);
        return Solid.join(dish, spoke, hub).turnZ(-90);
    }

    /// A bicycle wheel: thin rim and wire spokes; the tyre is [#bicycleTyre].
    static Solid spoked(double radius) {
        Solid rim =
                Lathe.ring(Outline.rectangle(0.018, 0.024).filleted(0.006, 2).moved(radius - 0.03, 0), 48);
        Solid spokes = Solid.NOTHING;
        for (int i = 0; i < 20; i++) {
            double side = i % 2 == 0 ? 0.03 : -0.03;
            Solid wire = Sweep.tube(Path.of(0.02, side, 0, radius - 0.03, 0, 0), 0.0016, 4);
            spokes = spokes.plus(wire.turnY(18.0 * i));
        }
        Solid hub = Round.cylinder(0.022, 0.08).up(-0.04);
        return Solid.join(rim, spokes, hub).turnZ(-90);
    }

    static Solid bicycleTyre(double radius) {
        return Round.torus(radius - 0.017, 0.017, 48, 10).turnZ(-90);
    }
}
