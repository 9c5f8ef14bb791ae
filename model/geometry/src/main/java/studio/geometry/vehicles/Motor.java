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

/// Helicopter, tyre and tent.
final class Motor {
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
