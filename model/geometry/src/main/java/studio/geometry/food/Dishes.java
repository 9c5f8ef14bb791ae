package studio.geometry.food;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Noise;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Bread and dishes: loaf, sandwich, hamburger, hot dog, pizza, donut, egg, cheese, ice cream, cookie.
final class Dishes {
    static final Thing BREAD = Thing.tabletop("prop/bread", w -> bread())
            .called("bread", "loaf", "loaf of bread", "baguette")
            .spans(0.15, 0.4);
    static final Thing SANDWICH = Thing.tabletop("prop/sandwich", w -> sandwich())
            .called("sandwich", "toast")
            .spans(0.1, 0.2);
    static final Thing HAMBURGER = Thing.tabletop("prop/hamburger", w -> burger())
            .called("hamburger", "burger", "cheeseburger")
            .spans(0.08, 0.16);
    static final Thing HOT_DOG = Thing.tabletop("prop/hot-dog", w -> hotDog())
            .called("hot dog", "hotdog", "sausage")
            .spans(0.12, 0.24);
    static final Thing PIZZA =
            Thing.tabletop("prop/pizza", Dishes::pizza).called("pizza").spans(0.2, 0.45);
    static final Thing DONUT = Thing.tabletop("prop/donut", Dishes::donut)
            .called("donut", "doughnut", "bagel")
            .sheets("body")
            .spans(0.07, 0.14);
    static final Thing EGG =
            Thing.tabletop("prop/egg", w -> egg()).called("egg", "easter egg").spans(0.04, 0.1);
    static final Thing CHEESE =
            Thing.tabletop("prop/cheese", w -> cheese()).called("cheese").spans(0.08, 0.2);
    static final Thing ICE_CREAM = Thing.tabletop("prop/ice-cream", w -> iceCream())
            .called("ice cream", "ice cream cone")
            .spans(0.12, 0.25);
    static final Thing COOKIE = Thing.tabletop("prop/cookie", w -> cookie())
            .called("cookie", "biscuit")
            .spans(0.05, 0.12);

    private static final Material CRUST = Finish.skin(0xB97A3A, 0x95602A, 0.7);
    private static final Material CRUMB = Finish.skin(0xEBD3A4, 0xE2C690, 0.9);

    private Dishes() {}

    private static Model bread() {
        Solid loaf = new Blob(0.03)
                .limb(0, 0.055, -0.1, 0.052, 0, 0.058, 0.1, 0.052)
                .limb(0, 0.045, -0.1, 0.055, 0, 0.045, 0.1, 0.055)
                .without(0, -0.06, 0, 0.4, 0.066, 0.4)
                .solid(0.0085);
        Solid cut = Round.capsule(0.008, 0.075, 10).turnZ(90).turnY(32).at(0.03, 0.107, 0);
        return new Assembly()
                .body(CRUST, loaf)
                .add("cuts", CRUMB, cut.repeated(4, new Vec3(0, 0, 0.052)).at(0, 0, -0.08))
                .model();
    }

    private static Outline slice() {
        return Outline.of(
                        -0.05, 0, 0.05, 0, 0.05, 0.07, 0.058, 0.09, 0.045, 0.108, 0, 0.114, -0.045, 0.108, -0.058, 0.09,
                        -0.05, 0.07)
                .filleted(0.012, 2);
    }

    private static Solid flat(Outline o, double thick, double bevel) {
        return Extrusion.of(o, thick, bevel).turnX(-90).at(0, thick / 2, 0.055);
    }

    private static Model sandwich() {
        Assembly food = new Assembly();
        Solid crust = flat(slice(), 0.014, 0.003);
        Solid crumb = flat(slice().inset(0.004), 0.0148, 0.001).up(-0.0004);
        food.body(CRUST, crust.plus(crust.up(0.038)));
        food.body(CRUMB, crumb.plus(crumb.up(0.038)));
        Solid leaf = Round.cylinder(0.062, 0.005, 0.002, 40)
                .mapped(p -> new Vec3(
                        p.x() * (1 + 0.06 * StrictMath.cos(9 * StrictMath.atan2(p.z(), p.x()))),
                        p.y()
                                + 0.004
                                        * StrictMath.sin(7 * StrictMath.atan2(p.z(), p.x()))
                                        * StrictMath.hypot(p.x(), p.z())
                                        / 0.06,
                        p.z()));
        food.add(
                "salad",
                Finish.matte(0x6FAE3C),
                leaf.up(0.016).plus(leaf.turnY(40).up(0.031)));
        food.add(
                "ham",
                Finish.skin(0xE08A80, 0xD0766C, 0.5),
                Box.rounded(0.11, 0.006, 0.108, 0.003, 2).up(0.021));
        return food.add(
                        "cheese",
                        Finish.plastic(0xF4C83A),
                        Box.bevelled(0.115, 0.004, 0.112, 0.001).turnY(8).up(0.0275))
                .model();
    }

    private static Model burger() {
        Assembly food = new Assembly();
        food.body(
                CRUST,
                Lathe.smooth(36, 0, 0, 0.045, 0, 0.053, 0.008, 0.05, 0.019, 0, 0.02)
                        .plus(Lathe.smooth(
                                36, 0, 0.049, 0.05, 0.049, 0.054, 0.056, 0.045, 0.077, 0.02, 0.089, 0, 0.091)));
        food.add(
                "patty",
                Finish.speckled(0x5A3320, 0x43240F, 0.004, 0.8),
                Round.cylinder(0.054, 0.015, 0.006, 36).up(0.022));
        Solid square = Box.bevelled(0.088, 0.003, 0.088, 0.001)
                .mapped(p -> new Vec3(
                        p.x(),
                        p.y() - 1.9 * StrictMath.pow(Math.max(0, StrictMath.hypot(p.x(), p.z()) - 0.045), 1),
                        p.z()));
        food.add("cheese", Finish.plastic(0xF4B62E), square.turnY(20).up(0.0385));
        food.add(
                "tomato",
                Finish.gloss(0xC8301E),
                Round.cylinder(0.048, 0.005, 0.002, 32).up(0.0365));
        Solid leaf = Round.cylinder(0.06, 0.004, 0.0015, 48)
                .mapped(p -> new Vec3(
                        p.x(),
                        p.y()
                                + 0.005
                                        * StrictMath.sin(11 * StrictMath.atan2(p.z(), p.x()))
                                        * StrictMath.hypot(p.x(), p.z())
                                        / 0.06,
                        p.z()));
        food.add("salad", Finish.matte(0x6FAE3C), leaf.up(0.044));
        Solid seeds = Solid.NOTHING;
        for (int i = 0; i < 34; i++) {
            double r = 0.04 * Math.sqrt((i + 0.5) / 34);
            double y = 0.0915 - 9 * r * r * (0.7 + 300 * r * r);
            seeds = seeds.plus(Round.ball(1, 6)
                    .scaled(0.0013, 0.0012, 0.0022)
                    .turnY(i * 77.0)
                    .at(r * StrictMath.cos(i * 2.4), y, r * StrictMath.sin(i * 2.4)));
        }
        return food.add("seeds", Finish.matte(0xF2E2B4), seeds).model();
    }

    private static Model hotDog() {
        Blob bun = new Blob(0.012)
                .limb(0.021, 0.024, -0.065, 0.02, 0.021, 0.024, 0.065, 0.02)
                .limb(-0.021, 0.024, -0.065, 0.02, -0.021, 0.024, 0.065, 0.02)
                .limb(0, 0.012, -0.06, 0.014, 0, 0.012, 0.06, 0.014);
        Solid sausage = Sweep.tube(
                Path.of(0, 0.042, -0.085, 0, 0.038, -0.04, 0, 0.037, 0.04, 0, 0.042, 0.085)
                        .smooth(5),
                0.0145,
                18);
        List<Vec3> wave = new ArrayList<>();
        for (int i = 0; i <= 48; i++) {
            double t = i / 48.0;
            wave.add(new Vec3(
                    0.008 * StrictMath.sin(t * 40), 0.0528 + 0.004 * StrictMath.pow(2 * t - 1, 2), -0.07 + 0.14 * t));
        }
        return new Assembly()
                .body(CRUST, bun.solid(0.005))
                .add(
                        "sausage",
                        Finish.skin(0xA8482A, 0x923A20, 0.35),
                        sausage.plus(Round.ball(0.0145, 16).at(0, 0.042, 0.085))
                                .plus(Round.ball(0.0145, 16).at(0, 0.042, -0.085)))
                .add("mustard", Finish.gloss(0xF0BE1E), Sweep.tube(new Path(wave), 0.0026, 8))
                .model();
    }

    private static Model pizza(Wish wish) {
        Assembly pizza = new Assembly();
        pizza.body(
                CRUST,
                Lathe.sharp(
                        56, 0, 0, 0.15, 0, 0.162, 0.008, 0.16, 0.018, 0.15, 0.022, 0.138, 0.015, 0.13, 0.011, 0,
                        0.011));
        pizza.body(
                Finish.skin(0xE8B44C, 0xD08A34, 0.5),
                Round.cylinder(0.138, 0.003, 0.0012, 56).up(0.0105));
        for (int i = 0; i < 15; i++) {
            double r = 0.118 * Math.sqrt((i + 0.4) / 15);
            Vec3 at = new Vec3(r * StrictMath.cos(i * 2.4), 0.013, r * StrictMath.sin(i * 2.4));
            pizza.add(
                    "salami",
                    Finish.speckled(0xA82E22, 0xC85A44, 0.003, 0.5),
                    Round.cylinder(0.0155, 0.003, 0.001, 20).at(at));
            Vec3 other = new Vec3(r * StrictMath.cos(i * 2.4 + 0.5), 0.013, r * StrictMath.sin(i * 2.4 + 0.5));
            pizza.add(
                    i % 2 == 0 ? "olives" : "basil",
                    i % 2 == 0 ? Finish.gloss(0x2A2620) : Finish.matte(0x3E7A2C),
                    i % 2 == 0
                            ? Round.torus(0.005, 0.0024, 14, 8).at(other.plus(new Vec3(0, 0.002, 0)))
                            : Round.ball(1, 12)
                                    .scaled(0.011, 0.0016, 0.006)
                                    .turnY(i * 50.0)
                                    .at(other.plus(new Vec3(0, 0.002, 0))));
        }
        return pizza.model();
    }

    private static Model donut(Wish wish) {
        Solid dough = Round.torus(0.032, 0.0185, 48, 20).scaled(1, 0.85, 1).up(0.0158);
        Solid icing = Round.torus(0.032, 0.0192, 64, 28)
                .where(p -> p.y() > 0.0015 + 0.0028 * StrictMath.sin(9 * StrictMath.atan2(p.z(), p.x())))
                .scaled(1, 0.87, 1)
                .up(0.0162);
        int[] colours = {0xF4F0E8, 0x3E8ED0, 0xF2C82E, 0x5CB85C};
        Assembly donut = new Assembly()
                .add("dough", Finish.skin(0xC98E4A, 0xB0763A, 0.7), dough)
                .body(Finish.gloss(0xE66A9A), icing);
        for (int i = 0; i < 44; i++) {
            Seed own = wish.seed().derive(i);
            double angle = own.derive("a").between(0, 6.283);
            double lean = own.derive("l").between(-0.8, 0.8);
            double r = 0.032 + 0.0188 * StrictMath.sin(lean);
            Vec3 at = new Vec3(
                    r * StrictMath.cos(angle), 0.0162 + 0.0168 * StrictMath.cos(lean), r * StrictMath.sin(angle));
            donut.add(
                    "sprinkles",
                    Finish.matte(colours[i % 4]),
                    Round.capsule(0.0009, 0.0065, 6)
                            .up(-0.003)
                            .turnX(90)
                            .turnY(own.derive("t").between(0, 180))
                            .at(at));
        }
        return donut.model();
    }

    private static Model egg() {
        return new Assembly()
                .body(
                        Finish.skin(0xE8D2B4, 0xDCC09C, 0.55),
                        Lathe.smooth(
                                32, 0, 0, 0.01, 0.0015, 0.019, 0.01, 0.022, 0.024, 0.018, 0.042, 0.009, 0.0545, 0,
                                0.058))
                .model();
    }

    private static Model cheese() {
        Solid wedge = Extrusion.of(Outline.of(-0.08, -0.045, 0.085, 0, -0.08, 0.045), 0.06, 0.003)
                .turnX(-90)
                .up(0.03);
        Solid hole = Round.ball(1, 14).scaled(0.011, 0.011, 0.003);
        Solid front = hole.at(-0.05, 0.04, 0.038)
                .plus(hole.scaled(0.7).at(-0.02, 0.02, 0.03))
                .plus(hole.scaled(0.8).at(0.012, 0.042, 0.021))
                .plus(hole.scaled(0.55).at(-0.058, 0.015, 0.0405));
        Solid top = Round.ball(1, 14)
                .scaled(0.01, 0.002, 0.01)
                .at(-0.045, 0.0605, 0.005)
                .plus(Round.ball(1, 14).scaled(0.007, 0.002, 0.007).at(0.005, 0.0605, -0.006));
        return new Assembly()
                .body(Finish.plastic(0xF2C23C), wedge)
                .add("holes", Finish.matte(0xC8921E), front.plus(top))
                .model();
    }

    private static Model iceCream() {
        Solid cone = Round.cone(0.002, 0.03, 0.115, 28);
        Solid scoop = Round.ball(0.037, 28)
                .mapped(p -> p.times(1 + 0.06 * Noise.fractal(p.x() * 70, p.y() * 70, p.z() * 70, 2)))
                .up(0.135);
        Solid skirt = Round.torus(0.03, 0.008, 32, 8)
                .mapped(p -> new Vec3(p.x(), p.y() + 0.003 * StrictMath.sin(8 * StrictMath.atan2(p.z(), p.x())), p.z()))
                .up(0.114);
        return new Assembly()
                .body(Finish.skin(0xF2A8BE, 0xEA98B0, 0.6), scoop.plus(skirt))
                .add("cone", Material.of(Color.srgb(0xD29A52), Color.srgb(0xA8702E), Pattern.CHECKS, 0.009, 0.8), cone)
                .add("cherry", Finish.gloss(0xB5141E), Round.ball(0.0095, 14).up(0.177))
                .model();
    }

    private static Model cookie() {
        Solid chip = Round.ball(1, 8).scaled(0.005, 0.0035, 0.0045);
        Solid chips = Solid.NOTHING;
        for (int i = 0; i < 13; i++) {
            double r = 0.031 * Math.sqrt((i + 0.5) / 13);
            chips = chips.plus(chip.at(r * StrictMath.cos(i * 2.4), 0.0115, r * StrictMath.sin(i * 2.4)));
        }
        return new Assembly()
                .body(
                        Finish.skin(0xC78F4C, 0xB07A3A, 0.9),
                        Lathe.smooth(32, 0, 0, 0.034, 0, 0.0385, 0.005, 0.03, 0.011, 0, 0.012))
                .add("chips", Finish.matte(0x3A2214), chips)
                .model();
    }
}
