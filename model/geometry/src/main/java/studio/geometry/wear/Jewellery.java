package studio.geometry.wear;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.math.Color;
import studio.math.surface.Material;

/// Rings, bracelets, necklaces, ribbons, earrings.
final class Jewellery {
    static final Thing BRACELET = Thing.tabletop("prop/bracelet", w -> bracelet())
            .called("bracelet", "bangle")
            .spans(0.05, 0.1);
    static final Thing RING = Thing.tabletop("prop/ring", w -> ring())
            .called("ring", "wedding ring", "diamond ring")
            .spans(0.015, 0.05);
    static final Thing NECKLACE = Thing.tabletop("prop/necklace", w -> necklace())
            .called("necklace", "pendant", "pearl necklace")
            .spans(0.1, 0.4);
    static final Thing EARRING = Thing.tabletop("prop/earring", w -> earrings())
            .called("earring", "earrings")
            .spans(0.02, 0.1);
    static final Thing RIBBON =
            Thing.tabletop("prop/ribbon", w -> ribbon()).called("ribbon", "bow").spans(0.1, 0.4);

    private Jewellery() {}

    private static Model bracelet() {
        Solid bead = Round.ball(0.0048, 14).at(0.031, 0, 0).around(20);
        return new Assembly()
                .body(Finish.gloss(0x2E8E8A), bead.up(0.005))
                .add("charm", Finish.GOLD, Round.ball(0.0062, 14).at(0, 0.0062, 0.0335))
                .model();
    }

    private static Model ring() {
        Solid band = Round.torus(0.0095, 0.0013, 48, 12).turnX(90).up(0.0108);
        Solid stone = Lathe.sharp(8, 0, 0, 0.0036, 0.0034, 0.0036, 0.0042, 0.0022, 0.0055, 0, 0.0055)
                .creased(5);
        return new Assembly()
                .body(
                        Finish.GOLD,
                        band.plus(Round.cone(0.0012, 0.0024, 0.002, 10).up(0.0205)))
                .add("stone", Material.glass(Color.srgb(0xEAF4FF)), stone.up(0.0212))
                .model();
    }

    private static Model necklace() {
        Solid pearls = Solid.NOTHING;
        for (int i = 0; i < 44; i++) {
            double angle = 2 * Math.PI * i / 44;
            double front = Math.max(0, StrictMath.sin(angle));
            double r = 0.0038 + 0.0024 * front;
            pearls = pearls.plus(Round.ball(r, 12)
                    .at(0.07 * StrictMath.cos(angle), r, 0.085 * StrictMath.sin(angle) + 0.02 * front * front));
        }
        return new Assembly()
                .body(Finish.gloss(0xF2EADC), pearls)
                .add(
                        "pendant",
                        Finish.gloss(0xB0182E),
                        Round.ellipsoid(0.009, 0.005, 0.012).at(0, 0.006, 0.124))
                .model();
    }

    private static Model earrings() {
        Solid one = Round.torus(0.012, 0.0012, 32, 8)
                .turnX(90)
                .up(0.013)
                .plus(Round.ball(0.0035, 12).up(0.0275));
        return new Assembly().body(Finish.GOLD, one.at(0.017, 0, 0).paired()).model();
    }

    private static Model ribbon() {
        Solid loop = Sweep.along(
                Path.of(
                                0, 0.02, 0, 0.04, 0.038, 0.0, 0.085, 0.03, 0.0, 0.09, 0.012, 0.0, 0.045, 0.008, 0.0, 0,
                                0.016, 0)
                        .smooth(5),
                Outline.rounded(0.003, 0.045, 0.0013, 2));
        Solid tail = Sweep.along(
                Path.of(0, 0.016, 0, 0.04, 0.006, 0.05, 0.07, 0.004, 0.12).smooth(4),
                Outline.rounded(0.04, 0.003, 0.0013, 2));
        return new Assembly()
                .body(
                        Finish.gloss(0xC8243A),
                        Solid.join(loop, tail)
                                .paired()
                                .plus(Round.ellipsoid(0.013, 0.014, 0.02).up(0.018)))
                .model();
    }
}
