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
import studio.geometry.kit.Wish;
import studio.math.surface.Material;

/// A bicycle with a diamond frame, seen best from its side; it rides towards +Z.
final class Bicycle {
    static final Thing THING = Thing.floor("prop/bicycle", Bicycle::make)
            .called("bicycle", "bike", "push bike", "cycle")
            .outdoors()
            .spans(1.5, 2);

    private Bicycle() {}

    private static Model make(Wish wish) {
        Material paint = Finish.gloss(0x1E7F86);
        Assembly bike = new Assembly().body(paint, frame().plus(guards()));
        for (double x : new double[] {-0.5, 0.55}) {
            bike.add("wheels", Finish.CHROME, Wheel.spoked(0.34).at(0, 0.34, x));
            bike.add("tyres", Finish.RUBBER, Wheel.bicycleTyre(0.34).at(0, 0.34, x));
        }
        bike.add("saddle", Finish.leather(0x5A3A22), saddle());
        bike.add("bars", Finish.CHROME, bars());
        bike.add(
                "grips",
                Finish.RUBBER,
                Round.capsule(0.016, 0.12, 12).turnX(-75).at(0.27, 0.985, 0.38).paired());
        return drive(bike).model();
    }

    private static Solid tube(double radius, double... triples) {
        return Sweep.tube(Path.of(triples), radius, 12);
    }

    private static Solid frame() {
        Solid main = Solid.join(
                tube(0.018, 0, 0.3, -0.04, 0, 0.85, -0.18),
                tube(0.019, 0, 0.3, -0.04, 0, 0.7, 0.37),
                tube(0.017, 0, 0.76, -0.155, 0, 0.8, 0.345),
                tube(0.022, 0, 0.66, 0.385, 0, 0.88, 0.32));
        Solid rear = Solid.join(
                tube(0.01, 0.05, 0.3, -0.06, 0.055, 0.34, -0.5), tube(0.009, 0.02, 0.76, -0.16, 0.055, 0.34, -0.5));
        Solid fork = Sweep.taper(
                Path.of(0.03, 0.68, 0.38, 0.055, 0.55, 0.42, 0.055, 0.34, 0.55).smooth(4), 0.015, 0.009, 10);
        return main.plus(rear.paired())
                .plus(fork.paired())
                .plus(Round.cylinder(0.03, 0.08).turnZ(90).at(0.04, 0.3, -0.04));
    }

    private static Solid guards() {
        Outline strip = Outline.rounded(0.05, 0.006, 0.002, 1);
        Solid rear = Sweep.along(Path.arc(0.37, 20, 175, 18), strip).turnY(90).at(0, 0.34, -0.5);
        Solid front = Sweep.along(Path.arc(0.37, 55, 165, 14), strip).turnY(90).at(0, 0.34, 0.55);
        return rear.plus(front.turnY(0));
    }

    private static Solid saddle() {
        Solid seat = new Blob(0.05)
                .ellipsoid(0, 0.94, -0.27, 0.085, 0.032, 0.075)
                .limb(0, 0.945, -0.22, 0.03, 0, 0.94, -0.06, 0.018)
                .solid(0.012);
        return seat.plus(tube(0.013, 0, 0.84, -0.178, 0, 0.93, -0.2));
    }

    private static Solid bars() {
        Path half = Path.of(0, 0.96, 0.3, 0.1, 0.975, 0.33, 0.2, 1.0, 0.4, 0.26, 0.99, 0.42, 0.27, 0.985, 0.3)
                .smooth(5);
        return Sweep.tube(half, 0.011, 10).paired().plus(tube(0.014, 0, 0.86, 0.325, 0, 0.965, 0.298));
    }

    private static Assembly drive(Assembly bike) {
        Solid ring = Round.torus(0.09, 0.006, 36, 6).turnZ(90).at(0.05, 0.3, -0.04);
        Solid small = Round.cylinder(0.035, 0.012).turnZ(-90).at(0.044, 0.34, -0.5);
        Solid chain = tube(0.004, 0.05, 0.39, -0.04, 0.05, 0.375, -0.5)
                .plus(tube(0.004, 0.05, 0.21, -0.04, 0.05, 0.305, -0.5));
        Solid crank = Box.bevelled(0.014, 0.18, 0.022, 0.004).at(0.065, 0.12, -0.04);
        Solid spider = Box.bevelled(0.008, 0.09, 0.016, 0.002).up(-0.005).turnX(0);
        Solid arms = Solid.join(spider, spider.turnX(72), spider.turnX(144), spider.turnX(216), spider.turnX(288))
                .at(0.05, 0.3, -0.04);
        bike.add(
                "drive",
                Finish.STEEL,
                Solid.join(
                        ring,
                        small,
                        chain,
                        crank,
                        crank.turnX(180).at(0, 0.6, -0.08).mirrored(),
                        arms));
        Solid pedal = Box.bevelled(0.1, 0.022, 0.08, 0.004).at(0.125, 0.11, -0.04);
        return bike.add("pedals", Finish.BLACK, pedal.plus(pedal.at(-0.25, 0.36, 0)));
    }
}
