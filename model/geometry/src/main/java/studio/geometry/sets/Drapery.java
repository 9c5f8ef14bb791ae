package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Path;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Cloth of a room: a curtain in folds, and a rug.
final class Drapery {
    static final Thing CURTAIN = Thing.floor("prop/curtain", Drapery::curtain)
            .called("curtain", "drape", "drapes")
            .takes("width", "height", "seed")
            .indoors()
            .sheets("body")
            .spans(1, 5);
    static final Thing RUG = Thing.floor("prop/rug", Drapery::rug)
            .called("rug", "carpet", "mat", "doormat")
            .takes("width", "depth", "seed")
            .indoors()
            .spans(0.5, 8);

    private static final int[] CLOTHS = {0xD8CDB8, 0x8C9AA0, 0xA8695A, 0x6F7F68, 0xC9B79A};
    private static final int[] RUGS = {0x8E3B34, 0x34506B, 0x5F6B4E, 0x8A6F4D, 0x4C4650};

    private Drapery() {}

    /// One half of a pair: cloth that hangs in folds from a rod, a little gathered at the top.
    private static Model curtain(Wish wish) {
        double width = wish.number("width", 0.55, 0.2, 3);
        double height = wish.number("height", 2.35, 0.5, 5);
        Seed seed = wish.seed();
        int folds = Math.max(3, (int) Math.round(width / 0.105));
        List<Vec3[]> rows = new ArrayList<>();
        int columns = folds * 8;
        for (int i = 0; i <= columns; i++) {
            Vec3[] column = new Vec3[14];
            for (int k = 0; k < column.length; k++) {
                double down = k / (column.length - 1.0);
                column[k] = fold(seed, i / (double) columns, down, width, height, folds);
            }
            rows.add(column);
        }
        Material cloth = Finish.cloth(CLOTHS[seed.derive("cloth").below(CLOTHS.length)]);
        Path rod = Path.of(-width / 2 - 0.08, height + 0.02, 0, width / 2 + 0.08, height + 0.02, 0);
        return new Assembly()
                .body(cloth, Sheet.through(rows))
                .add("rod", Finish.IRON, Sweep.tube(rod, 0.011, 12))
                .model();
    }

    private static Vec3 fold(Seed seed, double across, double down, double width, double height, int folds) {
        double phase = 2 * Math.PI * folds * across + 0.5 * StrictMath.sin(9 * across + 6 * seed.unit());
        double deep = 0.018 + 0.026 * down;
        double sway = 0.012 * StrictMath.sin(5 * across + 2.4 * down);
        double spread = 0.9 + 0.1 * down;
        return new Vec3(
                (across - 0.5) * width * spread + 0.012 * StrictMath.cos(phase),
                height * (1 - down) + 0.004,
                deep * StrictMath.sin(phase) + sway);
    }

    /// A woven field with two borders and a short pile.
    private static Model rug(Wish wish) {
        double width = wish.number("width", 2.3, 0.3, 8);
        double depth = wish.number("depth", 1.6, 0.3, 8);
        Color color = Color.srgb(RUGS[wish.seed().derive("rug").below(RUGS.length)]);
        Material field = Material.of(color, color.times(0.72), Pattern.FABRIC, 0.02, 0.95);
        Solid ground = Box.bevelled(width, 0.006, depth, 0.002);
        return new Assembly()
                .body(field, ground)
                .add("border", Finish.cloth(0xD9C9A3), frame(width - 0.16, depth - 0.16, 0.06))
                .add("border", Finish.cloth(0xD9C9A3), frame(width - 0.46, depth - 0.46, 0.025))
                .model();
    }

    private static Solid frame(double width, double depth, double w) {
        Solid along = Box.bevelled(width, 0.0012, w, 0.0004).up(0.006);
        Solid aside = Box.bevelled(w, 0.0012, depth, 0.0004).up(0.006);
        return Solid.join(
                along.at(0, 0, depth / 2),
                along.at(0, 0, -depth / 2),
                aside.at(width / 2, 0, 0),
                aside.at(-width / 2, 0, 0));
    }
}
