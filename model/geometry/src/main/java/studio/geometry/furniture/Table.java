package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// A table: rectangular on four legs, or `shape=round` on a turned column with three feet; `shape=square` as well.
final class Table {
    static final Thing THING = Thing.floor("prop/table", Table::make)
            .called("table", "wooden table", "kitchen table")
            .takes("shape", "width", "depth", "height")
            .spans(0.9, 1.8);
    static final Thing DINING = Thing.floor("prop/dining-table", w -> make(w.with("width", w.word("width", "1.8"))))
            .called("dining table", "dinner table", "banquet table")
            .takes("shape", "width", "depth", "height")
            .spans(1.0, 3);
    static final Thing COFFEE = Thing.floor("prop/coffee-table", Table::coffee)
            .called("coffee table", "side table", "end table", "low table")
            .takes("shape")
            .spans(0.6, 1.3);
    static final Thing CAFE = Thing.floor("prop/cafe-table", w -> round(0.72, 0.74))
            .called("cafe table", "café table", "bistro table")
            .spans(0.6, 0.9);

    private Table() {}

    static Model make(Wish wish) {
        double height = wish.number("height", 0.75, 0.3, 1.2);
        if (wish.is("shape", "round")) {
            return round(wish.number("width", 1.1, 0.4, 3), height);
        }
        boolean square = wish.is("shape", "square");
        double width = wish.number("width", square ? 0.9 : 1.4, 0.4, 4);
        return rectangular(width, height, square ? width : wish.number("depth", 0.8, 0.4, 2));
    }

    private static Model coffee(Wish wish) {
        return wish.is("shape", "round") ? round(0.8, 0.45) : rectangular(1.05, 0.43, 0.6);
    }

    private static Model rectangular(double width, double height, double depth) {
        double in = 0.07;
        Solid leg = Box.bevelled(0.065, height - 0.03, 0.065, 0.006)
                .mapped(p -> p.times(new Vec3(0.6 + 0.4 * p.y() / height, 1, 0.6 + 0.4 * p.y() / height)))
                .at(width / 2 - in, 0, depth / 2 - in);
        Solid apron = Box.of(width - 2 * in, 0.09, 0.022)
                .at(0, height - 0.12, depth / 2 - in)
                .plus(Box.of(width - 2 * in, 0.09, 0.022).at(0, height - 0.12, in - depth / 2));
        Solid ends = Box.of(0.022, 0.09, depth - 2 * in)
                .at(width / 2 - in, height - 0.12, 0)
                .paired();
        Solid top = Box.rounded(width, 0.032, depth, 0.01, 3).up(height - 0.032);
        return new Assembly()
                .body(Finish.OAK, top)
                .body(Finish.OAK, Solid.join(leg.fourfold(), apron, ends))
                .top(height, width - 0.06, depth - 0.06)
                .under(width - 0.3, height - 0.13, depth - 0.25)
                .model();
    }

    private static Model round(double width, double height) {
        double r = width / 2;
        Solid top = Lathe.sharp(
                56, 0, 0, r - 0.03, 0, r - 0.008, 0.012, r, 0.022, r - 0.003, 0.031, r - 0.012, 0.036, 0, 0.036);
        Solid column = Lathe.smooth(
                24,
                0.0,
                0.08,
                0.05,
                0.09,
                0.062,
                0.16,
                0.04,
                0.24,
                0.032,
                0.36,
                0.05,
                height - 0.22,
                0.04,
                height - 0.14,
                0.09,
                height - 0.05,
                0.1,
                height - 0.034,
                0,
                height - 0.034);
        Solid foot = Sweep.taper(
                        Path.of(0, 0.16, 0.02, 0, 0.13, r * 0.3, 0, 0.05, r * 0.52, 0, 0.024, r * 0.66)
                                .smooth(5),
                        0.034,
                        0.022,
                        12)
                .plus(Round.ball(0.024, 12).at(0, 0.024, r * 0.66));
        return new Assembly()
                .body(Finish.OAK, top.up(height - 0.036))
                .body(Finish.OAK, column.plus(foot.around(3)))
                .top(height, width * 0.68, width * 0.68)
                .under(width * 0.7, height - 0.06, width * 0.7)
                .model();
    }
}
