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

/// A family car, its nose towards +Z: one pressed body with wheel arches, a glass house with pillars and a roof.
final class Car {
    static final Thing THING = Thing.floor("prop/car", w -> build(Finish.gloss(0xA8242A), new Assembly()))
            .called("car", "automobile", "sedan", "hatchback", "vehicle", "sports car", "race car", "racecar")
            .outdoors()
            .spans(3.5, 5);
    static final Thing TAXI = Thing.floor("prop/taxi", Car::taxi)
            .called("taxi", "cab", "taxicab", "taxi cab")
            .outdoors()
            .spans(3.5, 5);
    static final Thing POLICE = Thing.floor("prop/police-car", Car::police)
            .called("police car", "patrol car", "cop car")
            .outdoors()
            .spans(3.5, 5);

    private static final double HALF = 0.86;

    private Car() {}

    private static Model taxi(Wish wish) {
        Solid sign = Box.rounded(0.5, 0.15, 0.2, 0.04, 2).at(0, 1.43, -0.15);
        Assembly extra = new Assembly().add("sign", Finish.glow(0xFFF3C0, 0.6), sign);
        Solid checks = Box.bevelled(0.12, 0.08, 0.012, 0.002)
                .repeated(9, new Vec3(0.24, 0, 0))
                .at(-0.96, 0.66, HALF);
        extra.add(
                "checks",
                Finish.BLACK,
                checks.plus(checks.at(0.12, 0.08, 0)).turnY(-90).paired());
        return build(Finish.gloss(0xF2B81C), extra);
    }

    private static Model police(Wish wish) {
        Solid bar = Box.rounded(0.5, 0.1, 0.2, 0.03, 2).at(0.26, 1.43, -0.15);
        Assembly extra = new Assembly()
                .add("beacon", Finish.glow(0x2040FF, 1.2), bar)
                .add("beacon", Finish.glow(0xFF2020, 1.2), bar.mirrored());
        Solid door = Extrusion.of(Outline.of(-0.75, 0.34, 0.85, 0.34, 0.9, 0.84, -0.8, 0.86), 0.014)
                .at(0, 0, HALF);
        extra.add("doors", Finish.gloss(0x16181C), door.turnY(-90).paired());
        return build(Finish.gloss(0xF0F0EE), extra);
    }

    private static Model build(Material paint, Assembly car) {
        car.body(paint, shell().plus(roof()));
        car.add("glass", Finish.DARK_GLASS, house());
        wheels(car);
        lights(car);
        Solid handles = Box.rounded(0.16, 0.025, 0.03, 0.01, 1)
                .at(0.38, 0.78, HALF)
                .plus(Box.rounded(0.16, 0.025, 0.03, 0.01, 1).at(-0.62, 0.78, HALF));
        car.add("trim", Finish.CHROME, handles.turnY(-90).paired());
        Solid mirror = Box.rounded(0.16, 0.12, 0.1, 0.04, 3).at(HALF + 0.06, 0.9, 0.62);
        return car.body(paint, mirror.paired()).top(1.42, 1, 1.2).model();
    }

    /// The side outline, nose to the right, arches cut for wheels at x = 1.3 and −1.28.
    private static Solid shell() {
        Outline hull = Outline.of(-2.08, 0.4, -2.06, 0.28, -1.66, 0.25)
                .then(arch(-1.28))
                .then(Outline.of(-0.88, 0.22, 0.9, 0.22))
                .then(arch(1.3))
                .then(Outline.of(1.68, 0.25, 2.08, 0.28, 2.14, 0.42, 2.1, 0.6, 1.98, 0.72, 1.5, 0.83, 0.95, 0.9))
                .then(Outline.of(0.2, 0.91, -0.8, 0.93, -1.6, 0.95, -2.0, 0.92, -2.1, 0.8, -2.12, 0.55));
        return Extrusion.of(hull, 2 * HALF, 0.07)
                .mapped(Car::pressed)
                .creased(38)
                .turnY(-90);
    }

    private static Outline arch(double x) {
        double[] pairs = new double[22];
        for (int i = 0; i <= 10; i++) {
            double angle = Math.PI * (1 - i / 10.0);
            pairs[2 * i] = x + 0.38 * StrictMath.cos(angle);
            pairs[2 * i + 1] = 0.3 + 0.38 * StrictMath.sin(angle);
        }
        return Outline.of(pairs);
    }

    /// Draws nose and tail in, seen from above, and leans the sides in towards the sill.
    private static Vec3 pressed(Vec3 p) {
        double end = Math.max(0, Math.abs(p.x()) - 1.2) / 0.92;
        double low = Math.max(0, 0.55 - p.y());
        return new Vec3(p.x(), p.y(), p.z() * (1 - 0.13 * end * end - 0.12 * low));
    }

    private static Vec3 leaning(Vec3 p) {
        double above = Math.max(0, p.y() - 0.88);
        return new Vec3(p.x(), p.y(), p.z() * (1 - 0.42 * above));
    }

    private static Solid house() {
        Outline glass = Outline.of(-1.62, 0.9, 1.02, 0.88, 0.28, 1.36, -0.2, 1.4, -0.8, 1.39, -1.25, 1.3);
        return Extrusion.of(glass, 1.6, 0.03).mapped(Car::leaning).creased(30).turnY(-90);
    }

    private static Solid roof() {
        Outline top = Outline.of(
                -1.3, 1.285, -0.8, 1.37, -0.2, 1.385, 0.24, 1.345, 0.31, 1.36, -0.2, 1.43, -0.8, 1.42, -1.32, 1.31);
        Solid panel = Extrusion.of(top, 1.64, 0.012).mapped(Car::leaning);
        Solid front = pillar(1.02, 0.28, 0.06);
        Solid middle = pillar(-0.22, -0.26, 0.08);
        Solid rear = pillar(-1.5, -1.12, 0.24);
        return Solid.join(panel, front, middle, rear).creased(35).turnY(-90);
    }

    private static Solid pillar(double foot, double head, double wide) {
        Outline side =
                Outline.of(foot - wide / 2, 0.88, foot + wide / 2, 0.88, head + wide / 2, 1.38, head - wide / 2, 1.38);
        Solid one = Extrusion.of(side, 0.06, 0.008).at(0, 0, 0.79);
        return one.plus(one.at(0, 0, -1.58)).mapped(Car::leaning);
    }

    private static void wheels(Assembly car) {
        Solid tyre = Wheel.tyre(0.32, 0.21);
        Solid rim = Wheel.rim(0.32, 0.2);
        for (double z : new double[] {1.3, -1.28}) {
            car.add("tyres", Finish.RUBBER, tyre.at(0.75, 0.32, z).plus(tyre.at(-0.75, 0.32, z)));
            car.add(
                    "rims",
                    Finish.BRUSHED,
                    rim.at(0.75, 0.32, z).plus(rim.at(0.75, 0.32, z).mirrored()));
        }
        car.add("underside", Finish.RUBBER, Box.bevelled(1.36, 0.2, 3.7, 0.03).up(0.24));
    }

    private static void lights(Assembly car) {
        Solid lamp = Round.ellipsoid(0.2, 0.075, 0.1).at(0.58, 0.62, 1.99);
        car.add("headlights", Finish.glow(0xFFF6DC, 0.8), lamp.paired());
        Solid grille = Box.rounded(0.8, 0.12, 0.05, 0.02, 2).at(0, 0.42, 2.11);
        car.add("grille", Finish.BLACK, grille);
        Solid tail = Box.rounded(0.3, 0.13, 0.08, 0.03, 2).at(0.58, 0.72, -2.06);
        car.add("taillights", Finish.glow(0xB01010, 0.25), tail.paired());
        Solid plate = Box.of(0.42, 0.1, 0.012).at(0, 0.3, 2.14);
        car.add("plate", Finish.WHITE, plate.plus(Box.of(0.42, 0.1, 0.012).at(0, 0.5, -2.12)));
    }
}
