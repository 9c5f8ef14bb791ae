package studio.geometry.wear;

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
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// What people carry things in: suitcase, backpack, handbag, shopping bag, wallet, briefcase.
final class Bags {
    static final Thing SUITCASE = Thing.floor("prop/suitcase", Bags::suitcase)
            .called("suitcase", "luggage", "baggage", "trolley case")
            .spans(0.5, 1.1);
    static final Thing BACKPACK = Thing.floor("prop/backpack", Bags::backpack)
            .called("backpack", "rucksack", "knapsack", "school bag", "schoolbag")
            .sheets("zip")
            .spans(0.35, 0.6);
    static final Thing BAG = Thing.floor("prop/bag", Bags::paperBag)
            .called("bag", "shopping bag", "paper bag", "tote bag", "gift bag")
            .spans(0.25, 0.6);
    static final Thing HANDBAG = Thing.tabletop("prop/handbag", Bags::handbag)
            .called("handbag", "purse", "hand bag", "leather bag")
            .spans(0.2, 0.45);
    static final Thing WALLET = Thing.tabletop("prop/wallet", Bags::wallet)
            .called("wallet", "billfold", "pocketbook")
            .spans(0.08, 0.15);
    static final Thing BRIEFCASE = Thing.floor("prop/briefcase", Bags::briefcase)
            .called("briefcase", "attache case")
            .spans(0.35, 0.5);

    private Bags() {}

    private static Model suitcase(Wish wish) {
        Material shell = Finish.plastic(0x24507A);
        Solid ribs = Box.rounded(0.022, 0.5, 0.012, 0.005, 2)
                .repeated(6, new Vec3(0.056, 0, 0))
                .at(-0.14, 0.11, 0.128);
        Solid handle = Sweep.tube(Path.of(0.09, 0.6, -0.09, 0.09, 0.93, -0.09).smooth(1), 0.009, 10)
                .paired();
        Solid grip = Box.rounded(0.21, 0.03, 0.034, 0.013, 3).at(0, 0.915, -0.09);
        Solid carry = Sweep.tube(
                Path.of(-0.07, 0.645, 0.02, -0.06, 0.68, 0.02, 0.06, 0.68, 0.02, 0.07, 0.645, 0.02)
                        .smooth(4),
                0.01,
                10);
        Solid wheel = Round.cylinder(0.027, 0.022).turnZ(90).at(0.16, 0.027, 0.085);
        return new Assembly()
                .body(shell, Box.rounded(0.42, 0.62, 0.25, 0.05, 5).up(0.04))
                .body(shell, ribs.plus(ribs.scaled(1, 1, -1)))
                .add(
                        "zip",
                        Finish.BLACK,
                        Box.rounded(0.424, 0.624, 0.012, 0.05, 5).up(0.038))
                .add("handle", Finish.BRUSHED, handle)
                .add("grip", Finish.BLACK, grip.plus(carry).plus(wheel.fourfold()))
                .model();
    }

    private static Model backpack(Wish wish) {
        Material cloth = Finish.cloth(0x2F6B4F);
        Solid pack = new Blob(0.05)
                .ellipsoid(0, 0.2, 0, 0.16, 0.2, 0.1)
                .ellipsoid(0, 0.12, 0.01, 0.165, 0.12, 0.11)
                .ellipsoid(0, 0.34, 0, 0.14, 0.12, 0.09)
                .solid(0.014);
        Solid pocket = Box.rounded(0.22, 0.17, 0.09, 0.035, 4).at(0, 0.05, 0.085);
        Solid flap = Box.rounded(0.225, 0.05, 0.1, 0.022, 3).at(0, 0.185, 0.085);
        Solid side = Box.rounded(0.06, 0.14, 0.11, 0.025, 3).at(0.155, 0.04, 0).paired();
        Solid strap = Sweep.along(
                Path.of(0.07, 0.42, -0.07, 0.08, 0.4, -0.13, 0.09, 0.27, -0.16, 0.1, 0.12, -0.13, 0.12, 0.05, -0.08)
                        .smooth(4),
                Outline.rounded(0.05, 0.014, 0.006, 2));
        Solid loop = Sweep.tube(
                Path.of(-0.03, 0.44, -0.05, -0.025, 0.49, -0.05, 0.025, 0.49, -0.05, 0.03, 0.44, -0.05)
                        .smooth(4),
                0.008,
                8);
        Solid zip = Round.torus(0.125, 0.004, 40, 6)
                .turnX(90)
                .scaled(1, 1.05, 1)
                .where(p -> p.y() > 0)
                .at(0, 0.3, 0.075);
        Solid buckle =
                Box.rounded(0.03, 0.07, 0.012, 0.005, 2).at(0.06, 0.15, 0.13).paired();
        return new Assembly()
                .body(cloth, Solid.join(pack, pocket, flap, side))
                .add("straps", Finish.cloth(0x27302C), strap.paired().plus(loop))
                .add("trim", Finish.leather(0x7A5230), buckle)
                .add("zip", Finish.BRASS, zip)
                .model();
    }

    private static Model paperBag(Wish wish) {
        Outline side = Outline.of(-0.15, 0, 0.15, 0, 0.16, 0.38, -0.16, 0.38);
        Solid wall = Extrusion.of(side, 0.004, 0.001).at(0, 0, 0.075);
        Solid gusset = Box.bevelled(0.004, 0.38, 0.15, 0.001)
                .mapped(p ->
                        p.plus(new Vec3(-0.02 * Math.max(0, 1 - Math.abs(p.z()) / 0.06) + 0.01 * p.y() / 0.38, 0, 0)))
                .at(0.15, 0, 0);
        Path cord = Path.of(
                        -0.06, 0.36, 0.08, -0.062, 0.44, 0.085, -0.03, 0.5, 0.088, 0.03, 0.5, 0.088, 0.062, 0.44, 0.085,
                        0.06, 0.36, 0.08)
                .smooth(4);
        Solid handle = Sweep.tube(cord, 0.004, 8);
        return new Assembly()
                .body(
                        Finish.matte(0xB8895A),
                        Solid.join(wall, wall.at(0, 0, -0.15), gusset.paired(), Box.of(0.3, 0.004, 0.15)))
                .add("handles", Finish.matte(0xE8DCC4), handle.plus(handle.scaled(1, 1, -1)))
                .inside(0.01, 0.26, 0.36, 0.12)
                .model();
    }

    private static Model handbag(Wish wish) {
        Material hide = Finish.leather(0x8A2F34);
        Solid bag = Box.rounded(0.32, 0.21, 0.12, 0.035, 4)
                .subdivided(1)
                .mapped(p -> new Vec3(p.x() * (1.08 - 0.6 * p.y()), p.y(), p.z() * (1.15 - 1.9 * p.y())));
        Solid flap = Box.rounded(0.275, 0.11, 0.02, 0.009, 2).turnX(-9).at(0, 0.105, 0.055);
        Path strap = Path.of(-0.11, 0.19, 0, -0.1, 0.3, 0, -0.05, 0.36, 0, 0.05, 0.36, 0, 0.1, 0.3, 0, 0.11, 0.19, 0)
                .smooth(5);
        Solid ring =
                Round.torus(0.014, 0.003, 16, 6).turnX(90).at(0.11, 0.205, 0).paired();
        return new Assembly()
                .body(hide, Solid.join(bag, flap, Sweep.tube(strap, 0.009, 10)))
                .add(
                        "clasp",
                        Finish.GOLD,
                        Box.rounded(0.035, 0.028, 0.014, 0.005, 2)
                                .at(0, 0.105, 0.076)
                                .plus(ring))
                .model();
    }

    private static Model wallet(Wish wish) {
        Material hide = Finish.leather(0x6B4226);
        Solid cover = Box.rounded(0.115, 0.005, 0.09, 0.0024, 2);
        Solid spine = Round.cylinder(0.008, 0.09).turnX(90).at(-0.0565, 0.0085, -0.045);
        Solid notes = Box.of(0.1, 0.002, 0.08)
                .repeated(2, new Vec3(0.004, 0.0035, 0.002))
                .at(0.004, 0.007, -0.003);
        Solid stitch = Box.of(0.1, 0.0008, 0.0015).at(0, 0.0175, 0.04);
        return new Assembly()
                .body(hide, Solid.join(cover, cover.turnZ(1.5).up(0.0125), spine))
                .body(hide, Box.rounded(0.03, 0.004, 0.026, 0.0018, 2).at(0.05, 0.0165, 0))
                .add("notes", Finish.matte(0x9DB58A), notes)
                .add("stud", Finish.BRASS, Round.ball(0.005, 12).at(0.055, 0.02, 0))
                .add("stitch", Finish.matte(0xD8C29A), stitch.plus(stitch.at(0, 0, -0.08)))
                .model();
    }

    private static Model briefcase(Wish wish) {
        Material hide = Finish.leather(0x5A3820);
        Solid latch =
                Box.rounded(0.035, 0.05, 0.014, 0.004, 2).at(0.12, 0.2, 0.056).paired();
        Path grip = Path.of(-0.06, 0.3, 0, -0.055, 0.34, 0, 0.055, 0.34, 0, 0.06, 0.3, 0)
                .smooth(4);
        return new Assembly()
                .body(hide, Box.rounded(0.42, 0.3, 0.11, 0.018, 3))
                .body(hide, Sweep.tube(grip, 0.011, 10))
                .add(
                        "seam",
                        Finish.BLACK,
                        Box.rounded(0.423, 0.303, 0.006, 0.018, 3).up(-0.0015))
                .add("latches", Finish.BRASS, latch)
                .model();
    }
}
