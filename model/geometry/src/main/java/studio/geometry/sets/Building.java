package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Panel;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Façades of streets, faced to +Z, their foot at z = 0 and their body behind it.
/// `style=brick|plaster|stone|glass|wood`,
/// `storeys`, `width`, `shop=yes`; the roof follows the style.
final class Building {
    static final Thing THING = Thing.scenery("set/building", w -> new Building(w).build())
            .called("office building", "skyscraper", "tower", "block of flats", "hotel")
            .outdoors()
            .takes("style", "storeys", "width", "depth", "shop", "seed")
            .spans(3, 120);
    static final Thing SHOP = Thing.scenery(
                    "set/shop", w -> new Building(w.with("shop", "yes").with("storeys", "2")).build())
            .called("shop", "store", "cafe", "bakery", "restaurant")
            .outdoors()
            .takes("style", "width")
            .spans(4, 30);

    private final Wish wish;
    private final double width;
    private final double depth;
    private final double storey;
    private final int storeys;
    private final Assembly out = new Assembly();

    private Building(Wish wish) {
        this.wish = wish;
        width = wish.number("width", 9, 3, 60);
        depth = wish.number("depth", wish.is("gable", "yes") ? 6 : 8, 2, 40);
        storeys = (int) wish.number("storeys", 4, 1, 30);
        storey = wish.is("gable", "yes") ? 2.7 : 3.2;
    }

    private Model build() {
        double height = storeys * storey + 0.3;
        Material wall = wall();
        out.body(wall, Panel.of(width, height, 0.3, openings()));
        double back = depth - 0.3;
        out.body(wall, Box.bevelled(width, height, back, 0.002).at(0, 0, -0.3 - back / 2 - 0.35));
        out.body(
                wall,
                Box.bevelled(0.3, height, 0.4, 0.002)
                        .at(width / 2 - 0.15, 0, -0.45)
                        .paired());
        for (Panel.Opening o : openings()) {
            dress(o);
        }
        if (wish.is("gable", "yes")) {
            gable(height, wall);
        } else {
            cornice(height);
        }
        return wish.is("gable", "yes") ? out.model() : out.placed();
    }

    private Material wall() {
        return switch (wish.word("style", "brick")) {
            case "plaster" -> Finish.skin(0xE2D3B4, 0xD8C6A2, 0.9);
            case "stone" -> Finish.speckled(0xB4A994, 0x9C917C, 0.2, 0.9);
            case "glass" -> Finish.gloss(0x5E7482);
            case "wood" -> Material.of(Color.srgb(0x9C6A42), Color.srgb(0x7A4E2C), Pattern.STRIPES, 0.3, 0.8);
            default -> Material.of(Color.srgb(0x9C4F3C), Color.srgb(0xC2B6A6), Pattern.BRICK, 0.25, 0.9);
        };
    }

    private List<Panel.Opening> openings() {
        List<Panel.Opening> all = new ArrayList<>();
        int columns = Math.max(2, (int) Math.round(width / 2.6));
        double pitch = width / columns;
        for (int s = 0; s < storeys; s++) {
            for (int c = 0; c < columns; c++) {
                double x = -width / 2 + pitch * (c + 0.5);
                all.add(opening(s, c, columns, x, pitch));
            }
        }
        return all;
    }

    private Panel.Opening opening(int s, int c, int columns, double x, double pitch) {
        boolean glass = wish.is("style", "glass");
        boolean door = s == 0 && c == columns / 2;
        if (door) {
            return new Panel.Opening(x - 0.55, 0, 1.1, 2.2);
        }
        if (s == 0 && wish.is("shop", "yes")) {
            return new Panel.Opening(x - pitch * 0.44, 0.45, pitch * 0.88, 2.1);
        }
        double w = glass ? pitch * 0.9 : 1.1;
        return new Panel.Opening(x - w / 2, s * storey + (glass ? 0.5 : 0.95), w, glass ? storey - 0.6 : 1.5);
    }

    private void dress(Panel.Opening o) {
        double cx = o.x() + o.width() / 2;
        boolean door = o.y() <= 0;
        Solid pane = Box.bevelled(o.width(), o.height(), 0.02, 0.001).at(cx, o.y(), -0.24);
        if (door) {
            out.add(
                    "doors",
                    Finish.gloss(0x2E4A3A),
                    Box.bevelled(o.width(), o.height(), 0.06, 0.004).at(cx, o.y(), -0.2));
            out.add("handles", Finish.BRASS, Round.ball(0.04, 12).at(cx + 0.38, 1.05, -0.14));
            out.add("steps", Finish.CONCRETE, Box.bevelled(1.5, 0.14, 0.5, 0.02).at(cx, 0, 0.2));
            return;
        }
        out.add("panes", Material.of(Color.srgb(0x26323C), 0.04), pane);
        out.add("frames", Finish.plastic(0xECE9E0), frame(o));
        if (!wish.is("style", "glass")) {
            out.add(
                    "sills",
                    Finish.CONCRETE,
                    Box.bevelled(o.width() + 0.2, 0.09, 0.24, 0.015).at(cx, o.y() - 0.09, 0));
        }
    }

    private static Solid frame(Panel.Opening o) {
        double cx = o.x() + o.width() / 2;
        Solid foot = Box.bevelled(o.width(), 0.06, 0.06, 0.006).at(cx, o.y(), -0.2);
        Solid side = Box.bevelled(0.06, o.height(), 0.06, 0.006).at(o.x() + 0.03, o.y(), -0.2);
        Solid middle = Box.bevelled(0.045, o.height(), 0.05, 0.006).at(cx, o.y(), -0.2);
        Solid cross = Box.bevelled(o.width(), 0.04, 0.04, 0.006).at(cx, o.y() + o.height() * 0.6, -0.2);
        return Solid.join(foot, foot.up(o.height() - 0.06), side, side.at(o.width() - 0.06, 0, 0), middle, cross);
    }

    private void cornice(double height) {
        Solid ledge = Box.bevelled(width + 0.3, 0.3, 0.6, 0.04)
                .at(0, height - 0.1, -0.1)
                .plus(Box.bevelled(width + 0.1, 0.16, 0.4, 0.03).at(0, height - 0.32, -0.08));
        out.add(
                "trim",
                Finish.CONCRETE,
                ledge.plus(Box.bevelled(width, 0.2, depth, 0.02).at(0, height - 0.1, -depth / 2 - 0.2)));
        out.add(
                "trim",
                Finish.CONCRETE,
                Box.bevelled(width + 0.06, 0.14, 0.1, 0.02).at(0, storey + 0.15, 0));
        if (wish.is("shop", "yes")) {
            Outline awning = Outline.of(0, 0, 1.3, -0.6, 1.3, -0.75, 1.26, -0.75, 1.26, -0.6, 0, -0.06);
            Material cloth = Finish.cloth(0xB5322E).withPattern(Pattern.PLAIN, Color.WHITE, 1);
            Solid strip = Extrusion.of(awning, 0.5, 0.01).turnY(-90).at(0, 3.15, 0);
            int count = (int) (width / 1.0);
            out.add("awning", cloth, strip.repeated(count, new Vec3(1, 0, 0)).at(-width / 2 + 0.25, 0, 0));
            out.add(
                    "awning stripes",
                    Finish.cloth(0xF2EEE4),
                    strip.repeated(count, new Vec3(1, 0, 0)).at(-width / 2 + 0.75, 0, 0));
        }
    }

    private void gable(double height, Material wall) {
        double half = depth / 2 + 0.35;
        double rise = 2.4;
        Outline end = Outline.of(-half + 0.35, 0, half - 0.35, 0, 0, rise - 0.15);
        double middle = -depth / 2 - 0.15;
        out.body(wall, Extrusion.of(end, width - 0.01, 0.002).turnY(90).at(0, height, middle));
        double slope = StrictMath.hypot(half, rise);
        double pitch = StrictMath.toDegrees(StrictMath.atan2(rise, half));
        Material tiles = Material.of(Color.srgb(0x8C3F2E), Color.srgb(0x6E2E20), Pattern.STRIPES, 0.18, 0.8);
        Solid side = Box.bevelled(width + 0.6, 0.14, slope + 0.3, 0.02)
                .turnX(pitch)
                .at(0, height + rise / 2 - 0.12, middle + half / 2);
        out.add(
                "roof",
                tiles,
                side.plus(Box.bevelled(width + 0.6, 0.14, slope + 0.3, 0.02)
                        .turnX(-pitch)
                        .at(0, height + rise / 2 - 0.12, middle - half / 2)));
        out.body(wall, Box.bevelled(0.6, 1.7, 0.6, 0.02).at(width * 0.28, height + 1.0, middle - 0.4));
        out.add(
                "trim",
                Finish.CONCRETE,
                Box.bevelled(0.72, 0.14, 0.72, 0.02).at(width * 0.28, height + 2.7, middle - 0.4));
    }
}
