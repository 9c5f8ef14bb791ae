package studio.geometry.tableware;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Pattern;

/// Knife, fork and spoon, laid flat with their tips away from the viewer.
final class Cutlery {
    static final Thing KNIFE = Thing.tabletop("prop/knife", w -> knife())
            .called("knife", "table knife", "kitchen knife", "butter knife")
            .spans(0.18, 0.32);
    static final Thing FORK = Thing.tabletop("prop/fork", w -> fork())
            .called("fork", "table fork")
            .spans(0.15, 0.25);
    static final Thing SPOON = Thing.tabletop("prop/spoon", w -> spoon())
            .called("spoon", "teaspoon", "tablespoon", "ladle")
            .spans(0.13, 0.25);
    static final Thing STRAW = Thing.tabletop("prop/straw", w -> straw())
            .called("straw", "drinking straw")
            .spans(0.15, 0.25);

    private Cutlery() {}

    private static Model knife() {
        Outline blade = Outline.of(-0.009, 0, 0.011, 0, 0.013, 0.03, 0.013, 0.1, 0.004, 0.14, -0.009, 0.15)
                .smoothLoop(3);
        Solid steel = Extrusion.of(blade, 0.002, 0.0008).turnX(-90).at(0, 0.008, 0);
        Solid handle = Box.rounded(0.02, 0.015, 0.11, 0.006, 3).at(0, 0.0005, 0.054);
        return new Assembly()
                .body(Finish.STEEL, steel)
                .body(Finish.wood(0x4A2E1E, 0x382012), handle)
                .add(
                        "rivets",
                        Finish.BRASS,
                        Round.cylinder(0.003, 0.0165)
                                .repeated(3, new Vec3(0, 0, 0.032))
                                .at(0, 0, 0.022))
                .model();
    }

    /// A handle from z = 0.1 to 0.0, broad at its end.
    private static Solid handle() {
        List<Vec3[]> rings = new ArrayList<>();
        for (int k = 0; k <= 10; k++) {
            double t = k / 10.0;
            double w = 0.0098 - 0.0072 * StrictMath.sin(t * 1.5);
            double y = 0.003 + 0.01 * t * t;
            double z = 0.1 - 0.105 * t;
            rings.add(new Vec3[] {
                new Vec3(w, y - 0.001, z),
                new Vec3(w, y + 0.001, z),
                new Vec3(-w, y + 0.001, z),
                new Vec3(-w, y - 0.001, z)
            });
        }
        return Loft.capped(rings).creased(60);
    }

    private static Model fork() {
        Outline head = Outline.of(
                -0.003, 0, 0.003, 0, 0.011, 0.016, 0.0125, 0.026, 0.0118, 0.068, 0.0098, 0.068, 0.0085, 0.032, 0.0058,
                0.03, 0.0046, 0.068, 0.0026, 0.068, 0.0014, 0.03, -0.0014, 0.03, -0.0026, 0.068, -0.0046, 0.068,
                -0.0058, 0.03, -0.0085, 0.032, -0.0098, 0.068, -0.0118, 0.068, -0.0125, 0.026, -0.011, 0.016);
        Solid tines = Extrusion.of(head, 0.002, 0.0005)
                .turnX(-90)
                .mapped(p -> new Vec3(
                        p.x(),
                        p.y()
                                + 0.013
                                - 0.013 * StrictMath.sin(Math.min(1, -p.z() / 0.03))
                                + 3.4 * StrictMath.pow(Math.max(0, -p.z() - 0.03), 2),
                        p.z()));
        return new Assembly().body(Finish.STEEL, handle().plus(tines)).model();
    }

    private static Model spoon() {
        Solid lined = Lathe.smooth(32, 0, -1, 0.62, -0.8, 1, 0, 0.94, 0.02, 0.58, -0.68, 0, -0.86)
                .scaled(0.0205, 0.011, 0.032);
        return new Assembly()
                .body(Finish.STEEL, handle().plus(lined.at(0, 0.0115, -0.034)))
                .model();
    }

    private static Model straw() {
        Path bend = Path.of(0, 0.003, 0.1, 0, 0.003, -0.06, 0, 0.012, -0.075, 0, 0.05, -0.095);
        return new Assembly()
                .body(
                        Finish.matte(0xE0404A).withPattern(Pattern.STRIPES, Color.srgb(0xF4F0EA), 0.02),
                        Sweep.tube(bend, 0.003, 12))
                .model();
    }
}
