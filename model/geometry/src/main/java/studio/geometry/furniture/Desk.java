package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// A writing desk with a bank of drawers; a low sideboard; a chest of drawers; a nightstand.
final class Desk {
    static final Thing THING = Thing.floor("prop/desk", Desk::desk)
            .called("desk", "writing desk", "office desk", "school desk")
            .indoors()
            .spans(1.0, 1.8);
    static final Thing DRESSER = Thing.floor("prop/dresser", w -> chest(1.0, 0.85, 0.48, 2, 4))
            .called("dresser", "chest of drawers", "bureau", "drawer")
            .indoors()
            .spans(0.6, 1.6);
    static final Thing NIGHTSTAND = Thing.floor("prop/nightstand", w -> chest(0.46, 0.55, 0.4, 1, 2))
            .called("nightstand", "bedside table", "night table")
            .indoors()
            .spans(0.35, 0.7);
    static final Thing CABINET = Thing.floor("prop/sideboard", w -> chest(1.5, 0.75, 0.42, 3, 2))
            .called("sideboard", "cabinet", "cupboard", "credenza", "console table")
            .indoors()
            .spans(1.0, 2.2);

    private Desk() {}

    private static Model desk(Wish wish) {
        Solid top = Box.rounded(1.35, 0.032, 0.65, 0.008, 2).up(0.718);
        Solid carcass = Box.bevelled(0.4, 0.62, 0.58, 0.006).at(0.42, 0.1, 0);
        Solid drawers = fronts(0.38, 0.6, 1, 3).at(0.42, 0.11, 0.29);
        Solid leg = Box.bevelled(0.05, 0.72, 0.05, 0.006).at(-0.62, 0, 0.27);
        Solid feet = Box.bevelled(0.05, 0.1, 0.05, 0.006);
        Solid under = feet.at(0.25, 0, 0.25).plus(feet.at(0.59, 0, 0.25));
        Solid apron = Box.of(0.86, 0.08, 0.022).at(-0.2, 0.64, -0.27);
        return new Assembly()
                .body(Finish.OAK, Solid.join(top, carcass, drawers, apron))
                .body(Finish.OAK, Solid.join(leg, leg.at(0, 0, -0.54), under, under.at(0, 0, -0.5)))
                .add("knobs", Finish.BRASS, knobs(0.38, 0.6, 1, 3).at(0.42, 0.11, 0.3))
                .top(0.75, 1.25, 0.58)
                .under(0.8, 0.6, 0.5)
                .model();
    }

    private static Model chest(double width, double height, double depth, int columns, int rows) {
        double foot = 0.1;
        Solid body = Box.bevelled(width - 0.03, height - foot - 0.028, depth - 0.03, 0.005)
                .up(foot);
        Solid top = Box.rounded(width, 0.03, depth, 0.008, 2).up(height - 0.03);
        Solid leg = Round.cone(0.016, 0.026, foot, 14).at(width / 2 - 0.06, 0, depth / 2 - 0.06);
        double w = width - 0.06;
        double h = height - foot - 0.05;
        return new Assembly()
                .body(
                        Finish.OAK,
                        Solid.join(body, top, fronts(w, h, columns, rows).at(0, foot + 0.01, depth / 2 - 0.016)))
                .body(Finish.OAK, leg.fourfold())
                .add("knobs", Finish.BRASS, knobs(w, h, columns, rows).at(0, foot + 0.01, depth / 2 - 0.006))
                .top(height, width - 0.08, depth - 0.06)
                .model();
    }

    private static Solid fronts(double width, double height, int columns, int rows) {
        double w = width / columns;
        double h = height / rows;
        Solid one = Box.bevelled(w - 0.012, h - 0.012, 0.022, 0.004).at(w / 2 - width / 2, 0.006, 0);
        return one.repeated(columns, new Vec3(w, 0, 0)).repeated(rows, new Vec3(0, h, 0));
    }

    private static Solid knobs(double width, double height, int columns, int rows) {
        double w = width / columns;
        double h = height / rows;
        Solid one = Lathe.smooth(14, 0, 0, 0.006, 0, 0.006, 0.012, 0.014, 0.018, 0.013, 0.026, 0, 0.028)
                .turnX(90)
                .at(w / 2 - width / 2, h / 2, 0.004);
        return one.repeated(columns, new Vec3(w, 0, 0)).repeated(rows, new Vec3(0, h, 0));
    }
}
