package studio.geometry.vehicles;

import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Panel;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A steam engine with its tender and a carriage on rails, the way a child draws a train.
final class Train {
    static final Thing THING = Thing.floor("prop/train", Train::make)
            .called("train", "locomotive", "steam train", "railway", "steam engine", "subway train")
            .outdoors()
            .spans(8, 25);

    private Train() {}

    private static Model make(Wish wish) {
        Assembly train = new Assembly();
        Material paint = Finish.gloss(0x9A1F22);
        engine(train, paint);
        carriage(train, paint, -5.6);
        carriage(train, paint, -11.2);
        Solid rail = Box.bevelled(0.07, 0.14, 22, 0.012).at(0.72, 0.08, -5);
        train.add("rails", Finish.STEEL, rail.paired());
        Solid sleeper = Box.bevelled(2.2, 0.1, 0.24, 0.015)
                .repeated(34, new Vec3(0, 0, -0.66))
                .at(0, 0, 5.9);
        return train.add("sleepers", Finish.WALNUT, sleeper).model();
    }

    private static void engine(Assembly train, Material paint) {
        Solid boiler = Round.cylinder(0.78, 4.2, 0.04, 36).turnX(90).at(0, 2.05, 0.9);
        Solid bands = Round.torus(0.785, 0.025, 28, 6).turnX(90).at(0, 2.05, 1.6);
        train.body(paint, boiler);
        train.add("bands", Finish.BRASS, bands.plus(bands.at(0, 0, 1.1)).plus(bands.at(0, 0, 2.2)));
        train.add(
                "smokebox",
                Finish.BLACK,
                Round.cylinder(0.8, 0.7, 0.05, 36).turnX(90).at(0, 2.05, 4.6));
        train.add("smokebox", Finish.IRON, Round.ellipsoid(0.6, 0.6, 0.12).at(0, 2.05, 5.3));
        Solid chimney =
                Lathe.sharp(28, 0, 0, 0.26, 0, 0.2, 0.12, 0.22, 0.7, 0.34, 0.9, 0.34, 1.0, 0.26, 1.0, 0.2, 0.9, 0, 0.9);
        train.add("smokebox", Finish.BLACK, chimney.at(0, 2.75, 4.9));
        Solid dome = Lathe.smooth(24, 0.3, 0, 0.28, 0.2, 0.26, 0.42, 0.12, 0.55, 0, 0.57);
        train.add("dome", Finish.BRASS, dome.at(0, 2.75, 2.7));
        train.body(paint, Box.bevelled(1.9, 0.14, 7, 0.02).at(0, 1.2, 2.0));
        cabin(train, paint);
        train.add(
                "lamp",
                Finish.glow(0xFFF0C0, 1.5),
                Round.cylinder(0.17, 0.2).turnX(90).at(0, 3.0, 5.2));
        Solid catcher = Box.bevelled(0.07, 0.75, 0.07, 0.01)
                .turnX(-35)
                .repeated(9, new Vec3(0.2, 0, 0))
                .at(-0.8, 0.25, 5.95);
        train.add(
                "catcher",
                Finish.IRON,
                catcher.plus(Box.bevelled(1.9, 0.2, 0.2, 0.02).at(0, 0.95, 5.45)));
        drivers(train);
    }

    private static void cabin(Assembly train, Material paint) {
        Panel.Opening window = new Panel.Opening(-0.4, 1.05, 0.8, 0.65);
        Solid side = Panel.of(1.6, 1.95, 0.06, List.of(window)).turnY(90).at(0.97, 1.25, 0.1);
        Solid front = Panel.of(1.94, 1.95, 0.06, List.of()).at(0, 1.25, 0.9);
        train.body(paint, side.paired().plus(front).plus(front.at(0, 0, -1.55)));
        Solid roof = Round.cylinder(1.5, 1.9, 0.02, 48)
                .turnX(90)
                .scaled(0.72, 0.3, 1)
                .at(0, 2.95, -0.85);
        train.add("roof", Finish.BLACK, roof);
    }

    private static void drivers(Assembly train) {
        for (double z : new double[] {0.4, 1.9, 3.4}) {
            train.add("wheels", Finish.IRON, wheel(0.62).at(0.74, 0.84, z).paired());
        }
        train.add("wheels", Finish.IRON, wheel(0.36).at(0.74, 0.58, 4.7).paired());
        Solid rod = Box.bevelled(0.06, 0.13, 3.3, 0.02).at(0.9, 0.66, 1.9).paired();
        train.add("rods", Finish.STEEL, rod);
    }

    private static Solid wheel(double r) {
        Solid tread = Lathe.ring(Outline.of(r * 0.82, -0.06, r, -0.06, r, 0.06, r * 0.82, 0.06), 24);
        Solid spokes =
                Box.bevelled(r * 0.9, 0.05, 0.07, 0.01).at(r * 0.45, -0.025, 0).around(8);
        return Solid.join(tread, spokes, Round.cylinder(r * 0.2, 0.16, 0.01, 10).up(-0.08))
                .turnZ(-90);
    }

    private static void carriage(Assembly train, Material paint, double z) {
        train.body(paint, Box.rounded(1.95, 1.9, 4.9, 0.06, 2).at(0, 1.05, z + 1.9));
        Solid pane = Box.rounded(0.03, 0.75, 0.6, 0.02, 2)
                .repeated(6, new Vec3(0, 0, 0.76))
                .at(0.975, 1.9, z);
        train.add("windows", Finish.DARK_GLASS, pane.paired());
        Solid roof = Round.cylinder(1.5, 5.1, 0.02, 48)
                .turnX(90)
                .scaled(0.72, 0.26, 1)
                .at(0, 2.88, z - 0.65);
        train.add("roof", Finish.GREY, roof);
        for (double at : new double[] {0.4, 1.2, 2.7, 3.5}) {
            train.add("wheels", Finish.IRON, wheel(0.38).at(0.74, 0.6, z + at).paired());
        }
        train.add("coupling", Finish.IRON, Box.bevelled(0.16, 0.14, 1.2, 0.02).at(0, 1.05, z + 4.5));
    }
}
