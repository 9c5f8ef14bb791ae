package studio.geometry.sport;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Balls: a plain ball, beach ball, football, basketball, tennis ball.
final class Balls {
    static final Thing BALL = Thing.floor("prop/ball", w -> plain())
            .called("ball", "rubber ball", "sphere")
            .spans(0.06, 0.5);
    static final Thing SPORTS = Thing.floor("prop/sports-ball", w -> football())
            .called("sports ball", "soccer ball", "football")
            .spans(0.18, 0.3);
    static final Thing BASKETBALL = Thing.floor("prop/basketball", w -> basketball())
            .called("basketball")
            .spans(0.2, 0.3);
    static final Thing BEACH = Thing.floor("prop/beach-ball", w -> beach())
            .called("beach ball")
            .sheets("body", "panels")
            .spans(0.25, 0.6);
    static final Thing TENNIS = Thing.floor("prop/tennis-ball", w -> tennis())
            .called("tennis ball", "baseball", "golf ball")
            .spans(0.04, 0.09);
    static final Thing CRYSTAL = Thing.tabletop("prop/crystal-ball", w -> crystal())
            .called("crystal ball", "snow globe", "orb")
            .spans(0.1, 0.3);

    private Balls() {}

    private static Model plain() {
        return new Assembly().body(Finish.gloss(0xD0282E), Round.ball(0.12, 40)).model();
    }

    private static Model basketball() {
        Solid seam = Round.torus(0.1195, 0.0018, 56, 6);
        Solid side = Round.torus(0.09, 0.0018, 40, 6).at(0, 0.079, 0).turnX(90);
        return new Assembly()
                .body(Finish.speckled(0xC9662A, 0xB8581E, 0.003, 0.7), Round.ball(0.12, 40))
                .add(
                        "seams",
                        Finish.BLACK,
                        Solid.join(seam, seam.turnX(90), seam.turnZ(90), side, side.scaled(1, 1, -1))
                                .turnX(20)
                                .turnZ(15))
                .model();
    }

    /// Twelve dark five-sided patches at the corners of an icosahedron.
    private static Model football() {
        double g = (1 + Math.sqrt(5)) / 2;
        Solid all = Solid.NOTHING;
        double[][] corners = {
            {0, 1, g},
            {0, 1, -g},
            {0, -1, g},
            {0, -1, -g},
            {1, g, 0},
            {1, -g, 0},
            {-1, g, 0},
            {-1, -g, 0},
            {g, 0, 1},
            {g, 0, -1},
            {-g, 0, 1},
            {-g, 0, -1}
        };
        for (double[] c : corners) {
            Vec3 n = new Vec3(c[0], c[1], c[2]).normalized();
            all = all.plus(dome(0.042).pointing(n));
        }
        return new Assembly()
                .body(Finish.plastic(0xF4F4F2), Round.ball(0.11, 44))
                .add("patches", Finish.plastic(0x1C1C1E), all)
                .model();
    }

    /// A five-sided patch of the sphere around +Y, a hair above it.
    private static Solid dome(double radius) {
        List<Vec3[]> rings = new ArrayList<>();
        for (int k = 0; k <= 4; k++) {
            Vec3[] ring = new Vec3[20];
            for (int i = 0; i < 20; i++) {
                double angle = 2 * Math.PI * i / 20;
                double corner = StrictMath.cos(Math.PI / 5) / StrictMath.cos((angle % (2 * Math.PI / 5)) - Math.PI / 5);
                double r = radius * (1 - k / 4.0) * corner;
                ring[i] = new Vec3(r * StrictMath.cos(angle), 0, -r * StrictMath.sin(angle));
            }
            double lift = k == 0 ? 0.106 : 0.1106;
            for (int i = 0; i < 20; i++) {
                ring[i] = ring[i].plus(new Vec3(0, 0.11, 0)).normalized().times(lift);
            }
            rings.add(ring);
        }
        return Loft.capped(rings).creased(60);
    }

    private static Model beach() {
        Solid skin = Round.ball(0.18, 48);
        int[] colours = {0xF2F0EA, 0xE03A30, 0xF2F0EA, 0x2E86D0, 0xF2F0EA, 0xF4C22E};
        Assembly ball = new Assembly();
        for (int i = 0; i < 6; i++) {
            int gore = i;
            Solid strip = skin.where(p -> Math.floorMod(
                                    (int) Math.floor((StrictMath.atan2(p.z(), p.x()) / (2 * Math.PI)) * 6 + 1e-9), 6)
                            == gore)
                    .turnX(25);
            ball.add(i % 2 == 0 ? "panels" : "body", Finish.gloss(colours[i]), strip);
        }
        return ball.add(
                        "valve",
                        Finish.WHITE,
                        Round.cylinder(0.022, 0.004).up(0.178).turnX(25))
                .model();
    }

    private static Model tennis() {
        List<Vec3> seam = new ArrayList<>();
        for (int i = 0; i <= 80; i++) {
            double t = 2 * Math.PI * i / 80;
            double a = 0.44;
            double x = StrictMath.cos(t) + a * StrictMath.cos(3 * t);
            double y = StrictMath.sin(t) - a * StrictMath.sin(3 * t);
            seam.add(new Vec3(x, y, 2 * Math.sqrt(a) * StrictMath.sin(2 * t))
                    .normalized()
                    .times(0.0328));
        }
        return new Assembly()
                .body(Finish.matte(0xCFE03A), Round.ball(0.033, 32))
                .add("seam", Finish.matte(0xF4F4EC), Sweep.tube(new Path(seam), 0.0011, 6))
                .model();
    }

    private static Model crystal() {
        return new Assembly()
                .add(
                        "base",
                        Finish.WALNUT,
                        Lathe.smooth(36, 0, 0, 0.07, 0, 0.072, 0.012, 0.05, 0.03, 0.045, 0.04, 0, 0.042))
                .body(
                        Material.glass(Color.srgb(0xD8E8F6)),
                        Round.ball(0.085, 40).up(0.12))
                .model();
    }
}
