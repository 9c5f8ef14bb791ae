package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Cushion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Upholstered seats: a sofa for three, an armchair, an ottoman.
final class Couch {
    static final Thing THING = Thing.floor("prop/couch", w -> sofa(3, 0.62))
            .called("couch", "sofa", "settee", "loveseat", "divan")
            .indoors()
            .spans(1.6, 2.6);
    static final Thing ARMCHAIR = Thing.floor("prop/armchair", w -> sofa(1, 0.66))
            .called("armchair", "easy chair", "lounge chair", "recliner")
            .indoors()
            .spans(0.7, 1.2);
    static final Thing OTTOMAN = Thing.floor("prop/ottoman", Couch::ottoman)
            .called("ottoman", "pouf", "footstool", "footrest")
            .indoors()
            .spans(0.4, 0.8);

    private static final Material CLOTH = Finish.cloth(0x53707C);

    private Couch() {}

    private static Model sofa(int places, double each) {
        double inner = places * each;
        double width = inner + 0.36;
        Assembly couch = new Assembly();
        couch.body(CLOTH, Box.rounded(width, 0.2, 0.86, 0.04, 3).up(0.12));
        couch.body(CLOTH, Box.rounded(width, 0.62, 0.22, 0.09, 4).turnX(-8).at(0, 0.2, -0.36));
        couch.body(
                CLOTH,
                Box.rounded(0.19, 0.5, 0.88, 0.08, 4)
                        .at(width / 2 - 0.095, 0.12, 0)
                        .paired());
        double start = -inner / 2 + each / 2;
        Vec3 step = new Vec3(each, 0, 0);
        Solid seat =
                Cushion.seat(each - 0.012, 0.17, 0.68).repeated(places, step).at(start, 0.3, 0.08);
        Solid rest = Cushion.seat(each - 0.02, 0.16, 0.46)
                .turnX(78)
                .repeated(places, step)
                .at(start, 0.68, -0.3);
        couch.body(CLOTH, seat.plus(rest));
        Solid foot = Round.cone(0.018, 0.028, 0.13, 16).at(width / 2 - 0.1, 0, 0.36);
        couch.add("legs", Finish.WALNUT, foot.fourfold());
        return couch.seat(0.47, 0.1, inner, 0.5).model();
    }

    private static Model ottoman(Wish wish) {
        Solid foot = Round.cone(0.018, 0.028, 0.13, 16).at(0.2, 0, 0.2);
        return new Assembly()
                .body(CLOTH, Box.rounded(0.56, 0.2, 0.56, 0.05, 3).up(0.12))
                .body(CLOTH, Cushion.seat(0.57, 0.14, 0.57).up(0.3))
                .add("legs", Finish.WALNUT, foot.fourfold())
                .seat(0.45, 0, 0.45, 0.45)
                .model();
    }
}
