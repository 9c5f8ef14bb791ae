package studio.geometry.vehicles;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A motorcycle: fat tyres, a tank and mudguards in one colour, a finned engine, chromed forks and exhaust.
final class Motorcycle {
    static final Thing THING = Thing.floor("prop/motorcycle", w -> motorcycle())
            .called("motorcycle", "motorbike", "scooter", "moped")
            .outdoors()
            .spans(1.7, 2.5);

    private Motorcycle() {}

    private static Model motorcycle() {
        Assembly bike = new Assembly();
        wheels(bike);
        panels(bike);
        engine(bike);
        frame(bike);
        handles(bike);
        return bike.seat(0.89, -0.3, 0.28, 0.5).model();
    }

    private static void wheels(Assembly bike) {
        for (double z : new double[] {0.72, -0.68}) {
            bike.add("tyres", Finish.RUBBER, Wheel.tyre(0.31, 0.13).at(0, 0.31, z));
            bike.add(
                    "rims",
                    Finish.BRUSHED,
                    Wheel.rim(0.31, 0.11)
                            .at(0, 0.31, z)
                            .plus(Wheel.rim(0.31, 0.11).mirrored().at(0, 0.31, z)));
        }
    }

    private static void panels(Assembly bike) {
        Material paint = Finish.gloss(0xB0201E);
        Solid tank = new Blob(0.06)
                .limb(0, 0.78, 0.28, 0.12, 0, 0.76, 0.0, 0.11)
                .limb(0, 0.8, 0.2, 0.13, 0, 0.78, 0.05, 0.12)
                .solid(0.022);
        Solid mud = Sweep.along(Path.arc(0.36, 30, 150, 16), Outline.rounded(0.012, 0.15, 0.005, 2))
                .turnY(90);
        Solid rear =
                new Blob(0.05).limb(0, 0.72, -0.45, 0.09, 0, 0.78, -0.78, 0.06).solid(0.022);
        bike.body(
                paint,
                Solid.join(
                        tank,
                        rear,
                        mud.at(0, 0.31, 0.72),
                        mud.at(0, 0.31, -0.68),
                        Box.rounded(0.24, 0.16, 0.36, 0.04, 3).at(0, 0.5, -0.28)));
        Solid seat = new Blob(0.05)
                .limb(0, 0.79, -0.1, 0.085, 0, 0.78, -0.4, 0.1)
                .limb(0, 0.83, -0.45, 0.075, 0, 0.86, -0.65, 0.06)
                .solid(0.022)
                .scaled(1.15, 1, 1);
        bike.add("seat", Finish.leather(0x1E1C1B), seat);
    }

    private static void engine(Assembly bike) {
        Solid fins = Box.bevelled(0.24, 0.014, 0.24, 0.004)
                .repeated(7, new Vec3(0, 0.03, 0))
                .at(0, 0.42, 0.12);
        bike.add(
                "engine",
                Finish.BRUSHED,
                Box.rounded(0.26, 0.2, 0.36, 0.04, 3)
                        .at(0, 0.22, 0.04)
                        .plus(fins)
                        .plus(Round.cylinder(0.1, 0.34, 0.02, 24).turnZ(-90).at(-0.17, 0.32, -0.02)));
    }

    private static void frame(Assembly bike) {
        Solid fork = Round.cylinder(0.026, 0.72).turnX(-24).at(0.09, 0.29, 0.74);
        Solid frame = Sweep.tube(
                Path.of(0, 0.86, 0.42, 0, 0.5, 0.36, 0, 0.26, 0.16, 0, 0.26, -0.3, 0, 0.5, -0.45)
                        .smooth(3),
                0.024,
                10);
        Solid arm = Sweep.tube(Path.of(0.09, 0.32, -0.25, 0.1, 0.31, -0.68), 0.025, 10)
                .paired();
        bike.add("frame", Finish.CHROME, fork.paired().plus(frame).plus(arm));
        Solid exhaust = Sweep.taper(
                Path.of(0.14, 0.4, 0.22, 0.17, 0.24, 0.2, 0.17, 0.22, -0.1, 0.18, 0.3, -0.85)
                        .smooth(4),
                0.026,
                0.05,
                14);
        bike.add("frame", Finish.CHROME, exhaust);
    }

    private static void handles(Assembly bike) {
        Solid bar = Sweep.tube(
                        Path.of(0, 0.95, 0.44, 0.14, 1.0, 0.42, 0.32, 1.0, 0.3).smooth(4), 0.013, 10)
                .paired();
        bike.add(
                "bars",
                Finish.CHROME,
                bar.plus(Round.cylinder(0.06, 0.05).turnX(60).at(0, 0.94, 0.46)));
        bike.add(
                "grips",
                Finish.RUBBER,
                Round.capsule(0.021, 0.13, 12).turnX(-65).at(0.27, 0.975, 0.33).paired());
        bike.add("shell", Finish.CHROME, Round.ellipsoid(0.105, 0.105, 0.1).at(0, 0.84, 0.52));
        bike.add(
                "headlight",
                Finish.glow(0xFFF6DC, 1),
                Round.ellipsoid(0.085, 0.085, 0.03).at(0, 0.84, 0.6));
        bike.add(
                "taillight",
                Finish.glow(0xC01010, 0.6),
                Round.ellipsoid(0.05, 0.03, 0.03).at(0, 0.78, -0.85));
    }
}
