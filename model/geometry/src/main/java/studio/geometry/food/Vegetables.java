package studio.geometry.food;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Noise;
import studio.math.Vec3;

/// Vegetables: carrot, tomato, broccoli, pepper, cucumber, pumpkin, mushroom, corn, potato, acorn.
final class Vegetables {
    static final Thing CARROT = Thing.tabletop("prop/carrot", w -> carrot())
            .called("carrot")
            .sheets("leaves")
            .spans(0.15, 0.4);
    static final Thing TOMATO =
            Thing.tabletop("prop/tomato", w -> tomato()).called("tomato").spans(0.05, 0.12);
    static final Thing BROCCOLI = Thing.tabletop("prop/broccoli", w -> broccoli())
            .called("broccoli", "cauliflower")
            .spans(0.1, 0.25);
    static final Thing PEPPER = Thing.tabletop("prop/pepper", w -> pepper())
            .called("pepper", "bell pepper", "capsicum", "paprika")
            .spans(0.07, 0.15);
    static final Thing CUCUMBER = Thing.tabletop("prop/cucumber", w -> cucumber())
            .called("cucumber", "zucchini", "pickle")
            .spans(0.15, 0.35);
    static final Thing PUMPKIN = Thing.floor("prop/pumpkin", w -> pumpkin())
            .called("pumpkin", "squash", "jack-o-lantern")
            .spans(0.2, 0.5);
    static final Thing MUSHROOM = Thing.tabletop("prop/mushroom", w -> mushroom())
            .called("mushroom", "toadstool")
            .spans(0.06, 0.25);
    static final Thing CORN = Thing.tabletop("prop/corn", w -> corn())
            .called("corn", "maize")
            .sheets("husk")
            .spans(0.15, 0.3);
    static final Thing POTATO = Thing.tabletop("prop/potato", w -> potato())
            .called("potato", "sweet potato")
            .spans(0.06, 0.15);
    static final Thing ACORN = Thing.tabletop("prop/acorn", w -> acorn())
            .called("acorn", "nut", "hazelnut")
            .spans(0.02, 0.06);

    private Vegetables() {}

    private static Model carrot() {
        Solid root = Lathe.smooth(24, 0, 0, 0.005, 0.01, 0.011, 0.06, 0.0165, 0.12, 0.018, 0.146, 0.01, 0.153, 0, 0.152)
                .mapped(p -> {
                    double ring = 1 + 0.02 * StrictMath.sin(p.y() * 420);
                    return new Vec3(p.x() * ring, p.y(), p.z() * ring);
                });
        Solid leaves = Solid.NOTHING;
        Solid stalks = Solid.NOTHING;
        for (int i = 0; i < 9; i++) {
            Vec3 tip =
                    new Vec3(0.024 * StrictMath.cos(i * 2.4), 0.215 + 0.006 * (i % 3), 0.024 * StrictMath.sin(i * 2.4));
            stalks = stalks.plus(Sweep.tube(
                    Path.of(0, 0.148, 0, tip.x() * 0.3, 0.2, tip.z() * 0.3, tip.x(), tip.y(), tip.z())
                            .smooth(3),
                    0.0014,
                    5));
            for (int k = 0; k < 9; k++) {
                Vec3 from = new Vec3(
                        tip.x() * (0.3 + 0.08 * k), 0.17 + (tip.y() - 0.17) * k / 8, tip.z() * (0.3 + 0.08 * k));
                Vec3 along = new Vec3(StrictMath.cos(k * 2.4 + i), 0.7, StrictMath.sin(k * 2.4 + i)).normalized();
                leaves = leaves.plus(
                        Sheet.leaf(from, along, new Vec3(-along.z(), 0.2, along.x()).normalized(), 0.018, 0.008));
            }
        }
        return new Assembly()
                .body(Finish.skin(0xEE7A1C, 0xDA6A12, 0.6), root.turnX(90).turnY(60))
                .add("stalks", Finish.matte(0x5E9A3A), stalks.turnX(90).turnY(60))
                .add("leaves", Finish.LEAVES, leaves.turnX(90).turnY(60))
                .model();
    }

    private static Solid ribs(Solid shape, int lobes, double depth) {
        return shape.mapped(p -> {
            double swell = 1 - depth * (1 - Math.abs(StrictMath.cos(lobes * 0.5 * StrictMath.atan2(p.z(), p.x()))));
            return new Vec3(p.x() * swell, p.y(), p.z() * swell);
        });
    }

    private static Solid calyx(double reach, int tips) {
        Solid one = Extrusion.of(
                        Outline.of(
                                0,
                                -reach * 0.13,
                                reach * 0.5,
                                -reach * 0.16,
                                reach,
                                0,
                                reach * 0.5,
                                reach * 0.16,
                                0,
                                reach * 0.13),
                        0.0012,
                        0.0003)
                .turnX(-90)
                .turnZ(-14);
        return one.around(tips);
    }

    private static Model tomato() {
        Solid flesh = ribs(
                Lathe.smooth(40, 0, 0.003, 0.015, 0, 0.034, 0.012, 0.041, 0.032, 0.034, 0.053, 0.015, 0.061, 0, 0.057),
                5,
                0.05);
        return new Assembly()
                .body(Finish.gloss(0xD0281C), flesh)
                .add(
                        "leaf",
                        Finish.matte(0x4E8A2E),
                        calyx(0.024, 6)
                                .up(0.0615)
                                .plus(Fruit.stalk(0.015, 0.0016).up(0.058)))
                .model();
    }

    private static Model broccoli() {
        Blob stem = new Blob(0.012)
                .limb(0, 0.0, 0, 0.016, 0, 0.06, 0, 0.017)
                .limb(0, 0.05, 0, 0.012, 0.035, 0.085, 0.01, 0.009)
                .limb(0, 0.05, 0, 0.012, -0.032, 0.085, 0.018, 0.009)
                .limb(0, 0.05, 0, 0.012, 0.0, 0.085, -0.035, 0.009);
        Solid florets = Solid.NOTHING;
        for (int i = 0; i < 70; i++) {
            double t = (i + 0.5) / 70;
            double r = Math.sqrt(1 - (1 - t) * (1 - t));
            Vec3 n = new Vec3(r * StrictMath.cos(i * 2.39996), 1 - t * 1.15, r * StrictMath.sin(i * 2.39996));
            Vec3 at = new Vec3(n.x() * 0.055, 0.1 + n.y() * 0.038, n.z() * 0.055);
            Solid bud = Round.ball(0.0145, 9)
                    .mapped(p -> p.times(1 + 0.16 * Noise.at(p.x() * 260 + at.x() * 400, p.y() * 260, p.z() * 260)));
            florets = florets.plus(bud.at(at));
        }
        return new Assembly()
                .body(Finish.speckled(0x3F7A32, 0x316426, 0.002, 0.95), florets)
                .add("stem", Finish.matte(0x9CBF6A), stem.solid(0.005))
                .model();
    }

    private static Model pepper() {
        Solid flesh = ribs(
                Lathe.smooth(
                        44, 0, 0.006, 0.012, 0, 0.026, 0.006, 0.034, 0.035, 0.039, 0.066, 0.033, 0.085, 0.014, 0.089, 0,
                        0.081),
                4,
                0.11);
        return new Assembly()
                .body(Finish.gloss(0xC8241A), flesh)
                .add(
                        "stalk",
                        Finish.matte(0x4E8A2E),
                        Fruit.stalk(0.028, 0.004)
                                .up(0.083)
                                .plus(Round.cone(0.012, 0.004, 0.006, 12).up(0.082)))
                .model();
    }

    private static Model cucumber() {
        Solid flesh = Sweep.along(
                        Path.of(-0.12, 0.021, 0, 0, 0.021, 0.012, 0.12, 0.021, 0)
                                .smooth(10),
                        Outline.circle(0.0205, 22),
                        t -> 0.12 + 0.88 * Math.sqrt(Math.min(1, Math.min(t, 1 - t) / 0.12)))
                .creased(180);
        return new Assembly().body(Finish.skin(0x3C7A30, 0x5E9A46, 0.5), flesh).model();
    }

    private static Model pumpkin() {
        Solid flesh = ribs(
                Lathe.smooth(80, 0, 0.02, 0.05, 0.0, 0.12, 0.025, 0.158, 0.1, 0.13, 0.18, 0.06, 0.215, 0, 0.195),
                10,
                0.13);
        Solid stalk = Sweep.along(
                        Path.of(0, 0.19, 0, 0.005, 0.23, 0, 0.03, 0.265, 0).smooth(4),
                        Outline.star(5, 0.024, 0.016),
                        t -> 1.2 - 0.5 * t)
                .creased(40);
        return new Assembly()
                .body(Finish.skin(0xE8761C, 0xD8660F, 0.5), flesh)
                .add("stalk", Finish.matte(0x7A7A3A), stalk)
                .model();
    }

    private static Model mushroom() {
        Solid cap =
                Lathe.smooth(36, 0, 0.045, 0.03, 0.04, 0.05, 0.042, 0.052, 0.05, 0.043, 0.072, 0.02, 0.086, 0, 0.088);
        Solid dots = Solid.NOTHING;
        for (int i = 0; i < 16; i++) {
            double r = 0.045 * Math.sqrt((i + 0.3) / 16);
            dots = dots.plus(Round.ball(1, 10)
                    .scaled(0.0055, 0.0025, 0.0055)
                    .at(r * StrictMath.cos(i * 2.4), 0.0885 - 15.5 * r * r, r * StrictMath.sin(i * 2.4)));
        }
        return new Assembly()
                .body(Finish.gloss(0xC8241E), cap)
                .add("dots", Finish.matte(0xF6F0E4), dots)
                .add(
                        "stem",
                        Finish.matte(0xF0E6D0),
                        Lathe.smooth(20, 0, 0, 0.018, 0, 0.02, 0.008, 0.013, 0.03, 0.012, 0.046, 0, 0.047))
                .model();
    }

    private static Model corn() {
        Solid kernels = Solid.NOTHING;
        for (int row = 0; row < 24; row++) {
            double t = row / 23.0;
            double r = 0.0205 * Math.sqrt(1 - StrictMath.pow(t * 0.94, 4));
            Solid one = Round.ball(1, 6).scaled(0.0042, 0.0036, 0.0042).at(r, 0.012 + row * 0.0068, 0);
            kernels = kernels.plus(one.around(15).turnY(row % 2 * 12));
        }
        Solid husk = huskLeaf(0.15).at(0.012, 0.0, 0).around(4);
        return new Assembly()
                .body(
                        Finish.gloss(0xF2C52E),
                        kernels.plus(Round.capsule(0.0195, 0.17, 16)).turnX(90).turnY(60))
                .add("husk", Finish.matte(0x8CB04E), husk.turnX(90).turnY(60))
                .model();
    }

    /// A husk leaf that stands up along Y and bends outwards.
    private static Solid huskLeaf(double length) {
        List<Vec3[]> rows = new ArrayList<>();
        for (int k = 0; k <= 6; k++) {
            double t = k / 6.0;
            double half = 0.021 * StrictMath.sin(Math.PI * (0.15 + 0.84 * t));
            double x = 0.008 + 0.02 * t * t;
            rows.add(new Vec3[] {
                new Vec3(x - half * 0.5, length * t - 0.01, half),
                new Vec3(x, length * t - 0.01, 0),
                new Vec3(x - half * 0.5, length * t - 0.01, -half)
            });
        }
        return Sheet.through(rows);
    }

    private static Model potato() {
        Solid flesh = Round.ball(1, 32)
                .mapped(p -> p.times(1 + 0.14 * Noise.fractal(p.x() * 1.4 + 4, p.y() * 1.4, p.z() * 1.4, 2)))
                .scaled(0.05, 0.033, 0.036);
        return new Assembly()
                .body(Finish.speckled(0xC09A62, 0xA88450, 0.003, 0.9), flesh)
                .model();
    }

    private static Model acorn() {
        return new Assembly()
                .body(
                        Finish.gloss(0x9C6A30),
                        Lathe.smooth(28, 0, 0, 0.0015, 0.002, 0.006, 0.006, 0.0095, 0.016, 0.0095, 0.024, 0, 0.026))
                .body(
                        Finish.speckled(0x6A4A28, 0x52361A, 0.0015, 0.95),
                        Lathe.smooth(28, 0, 0.022, 0.011, 0.022, 0.0118, 0.025, 0.008, 0.031, 0, 0.033))
                .add("stalk", Fruit.STALK, Round.cylinder(0.0013, 0.008).up(0.032))
                .model();
    }
}
