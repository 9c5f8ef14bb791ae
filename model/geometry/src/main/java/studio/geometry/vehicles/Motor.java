package studio.geometry.vehicles;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Motorcycle, scooter, helicopter, tyre, tractor parts kept small.
final class Motor {
    static final Thing MOTORCYCLE = Thing.floor("prop/motorcycle", w -> motorcycle())
            .called("motorcycle", "motorbike", "scooter", "moped")
            .outdoors()
            .spans(1.7, 2.5);
    static final Thing HELICOPTER = Thing.air("prop/helicopter", w -> helicopter())
            .called("helicopter", "chopper")
            .outdoors()
            .sheets("canopy")
            .spans(6, 15);
    static final Thing TYRE = Thing.floor("prop/tyre", w -> tyre())
            .called("tyre", "tire", "wheel", "car tire")
            .spans(0.4, 1);
    static final Thing TENT = Thing.floor("prop/tent", w -> tent())
            .called("tent", "camping tent")
            .outdoors()
            .spans(1.5, 5);

    private Motor() {}

    private static Model motorcycle() {
        Assembly bike = new Assembly();
        Material paint = Finish.gloss(0xB0201E);
        for (double z : new double[] {0.72, -0.68}) {
            bike.add("tyres", Finish.RUBBER, Wheel.tyre(0.31, 0.13).at(0, 0.31, z));
            bike.add(
                    "rims",
                    Finish.BRUSHED,
                    Wheel.rim(0.31, 0.11)
                            .at(0, 0.31, z)
                            .plus(Wheel.rim(0.31, 0.11).mirrored().at(0, 0.31, z)));
        }
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
        return bike.seat(0.89, -0.3, 0.28, 0.5).model();
    }

    private static Model helicopter() {
        Assembly h = new Assembly();
        Material paint = Finish.gloss(0xC23A22);
        Blob hull = new Blob(0.4)
                .ellipsoid(0, 1.45, 0.7, 0.85, 0.9, 1.5)
                .limb(0, 1.7, -0.4, 0.55, 0, 1.95, -1.8, 0.28)
                .limb(0, 1.95, -1.8, 0.24, 0, 2.1, -4.4, 0.12)
                .limb(0, 2.3, 0.1, 0.3, 0, 2.3, -0.6, 0.25);
        h.body(paint, hull.solid(0.11));
        h.body(
                paint,
                Airplane.blade(new Vec3(0, 2.0, -4.0), new Vec3(0.02, 3.1, -4.55), 0.75, 0.4, 0.09)
                        .plus(Airplane.blade(new Vec3(0.05, 2.05, -3.7), new Vec3(0.95, 2.05, -3.8), 0.45, 0.35, 0.07)
                                .paired()));
        Solid canopy = Round.ball(1, 36)
                .where(p -> p.z() > 0.15 && p.y() > -0.25)
                .scaled(0.88, 0.93, 1.53)
                .at(0, 1.45, 0.71);
        h.add("canopy", Finish.DARK_GLASS, canopy);
        Solid rotor = Box.rounded(4.6, 0.035, 0.24, 0.015, 2).at(2.35, 0, 0);
        h.add(
                "rotor",
                Finish.plastic(0x2A2C30),
                rotor.around(4)
                        .turnY(25)
                        .up(2.95)
                        .plus(Round.cylinder(0.07, 0.5).up(2.5))
                        .plus(Round.cylinder(0.2, 0.14).up(2.88)));
        Solid small = Box.rounded(0.09, 0.75, 0.02, 0.008, 2).up(0.05);
        h.add(
                "rotor",
                Finish.plastic(0x2A2C30),
                Solid.join(small, small.turnZ(180), small.turnZ(90), small.turnZ(270))
                        .turnY(90)
                        .turnX(30)
                        .at(0.16, 2.2, -4.4));
        Solid skid = Sweep.tube(
                Path.of(0.85, 0.05, -1.0, 0.85, 0.05, 1.3, 0.85, 0.14, 1.6, 0.85, 0.3, 1.75)
                        .smooth(4),
                0.05,
                10);
        Solid strut = Sweep.tube(Path.of(0.45, 0.85, 0, 0.85, 0.05, 0).smooth(1), 0.04, 8);
        return h.add(
                        "skids",
                        Finish.STEEL,
                        Solid.join(skid, strut.at(0, 0, 0.95), strut.at(0, 0, -0.4))
                                .paired())
                .model();
    }

    private static Model tyre() {
        Solid ring = Wheel.tyre(0.33, 0.21);
        Solid tread = Box.bevelled(0.2, 0.012, 0.022, 0.003).at(0, 0.325, 0);
        Solid all = Solid.NOTHING;
        for (int i = 0; i < 40; i++) {
            all = all.plus(tread.turnX(9.0 * i));
        }
        return new Assembly().body(Finish.RUBBER, ring.plus(all)).model();
    }

    private static Model tent() {
        Material cloth = Finish.cloth(0xD8782A);
        Outline end = Outline.of(-1.05, 0, 1.05, 0, 0, 1.35);
        Assembly tent = new Assembly();
        Solid roof = Extrusion.of(Outline.of(-1.05, 0, -1.0, 0, 0, 1.3, 1.0, 0, 1.05, 0, 0, 1.36), 2.3, 0.004);
        Solid back = Extrusion.of(end, 0.02, 0.004).at(0, 0, -1.12);
        Solid flap = Extrusion.of(Outline.of(-1.02, 0, -0.34, 0, -0.02, 1.3), 0.02, 0.004)
                .at(0, 0, 1.12);
        Solid rolled = Sweep.tube(
                Path.of(-0.36, 0.0, 1.15, -0.2, 0.6, 1.16, -0.03, 1.28, 1.15).smooth(3), 0.04, 10);
        tent.body(
                cloth,
                Solid.join(roof, back, flap, rolled).plus(flap.plus(rolled).mirrored()));
        tent.add("floor", Finish.cloth(0x4A5A52), Box.bevelled(2.0, 0.02, 2.2, 0.004));
        tent.add(
                "dark",
                Finish.matte(0x2A211A),
                Extrusion.of(end.scaled(0.94, 0.94), 0.02, 0.002).at(0, 0.01, 0.2));
        tent.add(
                "poles",
                Finish.BRUSHED,
                Round.cylinder(0.018, 1.42)
                        .at(0, 0, 1.18)
                        .plus(Round.cylinder(0.018, 1.42).at(0, 0, -1.18)));
        Solid rope = Sweep.tube(Path.of(0, 1.38, 1.18, 0, 0.02, 2.0), 0.006, 6);
        return tent.add("ropes", Finish.matte(0xE8E0CC), rope.plus(rope.scaled(1, 1, -1)))
                .model();
    }
}
