package studio.geometry.vehicles;

import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.math.Vec3;
import studio.math.surface.Material;

/// An airliner with swept wings, two engines and its wheels down; its nose points to +Z.
final class Airplane {
    static final Thing THING = Thing.air("prop/airplane", w -> make())
            .called("airplane", "aeroplane", "plane", "jet", "aircraft", "airliner", "jumbo jet")
            .outdoors()
            .sheets("windows")
            .spans(10, 40);

    private Airplane() {}

    private static Model make() {
        Assembly plane = new Assembly();
        Material paint = Finish.gloss(0xEDEEF0);
        plane.body(paint, hull().plus(wings()).plus(tail()));
        Solid engine =
                Lathe.smooth(28, 0.3, 0, 0.62, 0.35, 0.78, 1.2, 0.8, 2.0, 0.72, 2.35, 0.6, 2.35, 0.55, 2.0, 0, 1.9);
        plane.body(paint, engine.turnX(90).at(3.9, 1.75, 0.2).paired());
        plane.add(
                "fans",
                Finish.IRON,
                Round.cylinder(0.56, 0.1).turnX(90).at(3.9, 1.75, 2.1).paired());
        Solid pane = Round.ball(1, 8)
                .scaled(0.05, 0.16, 0.11)
                .repeated(22, new Vec3(0, 0, -0.62))
                .at(1.42, 3.25, 6.6);
        plane.add("windows", Finish.DARK_GLASS, pane.paired());
        plane.add("windows", Finish.DARK_GLASS, cockpit());
        gear(plane);
        return plane.add(
                        "stripe",
                        Finish.gloss(0x2458A8),
                        Box.of(0.04, 0.2, 14.5).at(1.47, 2.85, -0.6).paired())
                .model();
    }

    private static Solid hull() {
        return Lathe.of(
                        Outline.of(
                                        0, -11, 0.25, -10.8, 0.7, -9.2, 1.25, -6.5, 1.5, -4, 1.5, 0, 1.5, 6, 1.38, 8,
                                        1.0, 9.6, 0.45, 10.6, 0, 10.85)
                                .smooth(3),
                        36)
                .creased(180)
                .turnX(90)
                .mapped(p ->
                        new Vec3(p.x(), p.y() + Math.max(0, -p.z() - 4) * 0.11 - Math.max(0, p.z() - 7) * 0.08, p.z()))
                .up(3);
    }

    private static Solid wings() {
        return blade(new Vec3(1.2, 2.3, 2.6), new Vec3(11.5, 3.2, -3.4), 4.6, 1.3, 0.5)
                .paired();
    }

    private static Solid tail() {
        Solid flat = blade(new Vec3(0.3, 4.0, -8), new Vec3(4.2, 4.4, -10.4), 2.4, 0.9, 0.2)
                .paired();
        Solid fin = blade(new Vec3(0, 0, 0), new Vec3(4.0, 0, -2.9), 3.4, 1.5, 0.26)
                .turnZ(90)
                .at(0, 3.9, -6.9);
        return flat.plus(fin);
    }

    /// A wing from the middle of its root's leading edge to that of its tip.
    static Solid blade(Vec3 root, Vec3 tip, double rootChord, double tipChord, double thick) {
        Vec3[] inner = section(root, rootChord, thick);
        Vec3[] outer = section(tip, tipChord, thick * tipChord / rootChord);
        return Loft.capped(List.of(inner, outer)).creased(40);
    }

    private static Vec3[] section(Vec3 at, double chord, double thick) {
        double[] along = {0, 0.03, 0.12, 0.35, 0.7, 1, 0.7, 0.35, 0.12, 0.03};
        double[] high = {0, 0.3, 0.5, 0.55, 0.3, 0, -0.15, -0.35, -0.4, -0.25};
        Vec3[] ring = new Vec3[along.length];
        for (int i = 0; i < ring.length; i++) {
            ring[ring.length - 1 - i] = at.plus(new Vec3(0, high[i] * thick, -along[i] * chord));
        }
        return ring;
    }

    private static Solid cockpit() {
        return Round.ball(1, 28)
                .where(p -> p.y() > 0.3 && p.y() < 0.62 && p.z() > 0.45)
                .scaled(1.18, 1.12, 2.6)
                .at(0, 2.85, 7.95);
    }

    private static void gear(Assembly plane) {
        Solid wheel = Wheel.tyre(0.45, 0.3);
        plane.add(
                "tyres",
                Finish.RUBBER,
                wheel.at(1.9, 0.45, -1).paired().plus(wheel.at(0.2, 0.45, 7.3).paired()));
        Solid strut = Round.cylinder(0.12, 2.0).up(0.4);
        plane.add("struts", Finish.STEEL, strut.at(1.7, 0, -1).paired().plus(strut.at(0, 0, 7.3)));
    }
}
