package studio.geometry.sets;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Seed;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A town house seen from the street: plinth, door, rows of windows with sills and frames, cornice and a pitched roof.
/// Its front faces +Z.
final class House {
    static final Thing THING = Thing.floor("set/house", House::make)
            .called(
                    "house",
                    "building",
                    "townhouse",
                    "cottage",
                    "apartment building",
                    "home",
                    "farmhouse",
                    "cabin",
                    "barn",
                    "old house")
            .takes("floors", "width", "depth", "seed", "wall")
            .outdoors()
            .spans(3, 60);

    private static final int[] WALLS = {0xC9B48C, 0xB8705A, 0xD6CDB9, 0x9FAFB0, 0xC98F6B, 0xA9A08C};
    private static final int[] DOORS = {0x2F4A3C, 0x5A2E28, 0x27364A, 0x4A3A28};
    private static final double STOREY = 2.9;
    private static final Material TRIM = Finish.plastic(0xE6E0D2);
    private static final Material PANE = Material.of(new Color(0.03, 0.04, 0.05), 0.04);

    private final Seed seed;
    private final int floors;
    private final double width;
    private final double depth;
    private final Wish wish;
    private final Assembly assembly = new Assembly();

    private House(Wish wish) {
        this.wish = wish;
        seed = wish.seed();
        floors = (int) wish.number("floors", 2 + seed.derive("floors").below(2), 1, 12);
        width = wish.number("width", seed.derive("width").between(6.2, 8.6), 3, 40);
        depth = wish.number("depth", 7, 2, 40);
    }

    private static Model make(Wish wish) {
        return new House(wish).build();
    }

    private Model build() {
        double high = floors * STOREY + 0.5;
        Color color = Tint.of(wish.word("wall", ""), WALLS[seed.derive("wall").below(WALLS.length)]);
        boolean brick = seed.derive("brick").unit() < 0.4;
        Material wall = brick
                ? Material.of(color.times(0.8), Color.srgb(0xB9AFA0), Pattern.BRICK, 0.22, 0.9)
                : Material.of(color, color.times(0.93), Pattern.PLASTER, 0.5, 0.9);
        assembly.body(wall, Box.bevelled(width, high, depth, 0.01));
        assembly.add("plinth", Finish.STONE, Box.bevelled(width + 0.08, 0.55, depth + 0.08, 0.02));
        assembly.add(
                "trim", TRIM, Box.bevelled(width + 0.3, 0.2, depth + 0.3, 0.03).up(high - 0.1));
        roof(high + 0.08);
        openings();
        return assembly.model();
    }

    private void roof(double from) {
        double rise = 0.34 * depth;
        Outline gable = Outline.of(-depth / 2 - 0.35, 0, depth / 2 + 0.35, 0, 0, rise);
        Material tiles = Material.of(Color.srgb(0x8A4B38), Color.srgb(0x5F3226), Pattern.TILES, 0.28, 0.85);
        assembly.add(
                "roof", tiles, Extrusion.of(gable, width + 0.36, 0.03).turnY(90).up(from));
        assembly.add(
                "chimney",
                Finish.TERRACOTTA,
                Box.bevelled(0.6, 1.1, 0.6, 0.02).at(width * 0.3, from + rise * 0.6, -0.5));
    }

    private void openings() {
        int columns = (int) Math.max(2, Math.round(width / 2.1));
        int door = seed.derive("door").below(columns);
        for (int floor = 0; floor < floors; floor++) {
            for (int i = 0; i < columns; i++) {
                double x = (i + 0.5) / columns * width - width / 2;
                if (floor == 0 && i == door) {
                    door(x);
                } else {
                    window(x, floor * STOREY + 1.15);
                }
            }
        }
    }

    private void window(double x, double y) {
        double z = depth / 2;
        Solid frame = Solid.join(
                Box.bevelled(1.16, 0.09, 0.09, 0.01).at(x, y + 1.5, z + 0.02),
                Box.bevelled(1.36, 0.07, 0.2, 0.012).at(x, y - 0.07, z + 0.06),
                Box.bevelled(0.08, 1.5, 0.09, 0.01).at(x - 0.54, y, z + 0.02),
                Box.bevelled(0.08, 1.5, 0.09, 0.01).at(x + 0.54, y, z + 0.02),
                Box.bevelled(0.05, 1.5, 0.06, 0.008).at(x, y, z + 0.02),
                Box.bevelled(1.06, 0.04, 0.06, 0.008).at(x, y + 0.95, z + 0.02));
        assembly.add("trim", TRIM, frame);
        assembly.add("glass", PANE, Box.bevelled(1.06, 1.5, 0.04, 0.002).at(x, y, z));
    }

    private void door(double x) {
        double z = depth / 2;
        Material leaf = Finish.gloss(DOORS[seed.derive("leaf").below(DOORS.length)]);
        assembly.add("door", leaf, Box.bevelled(1, 2.15, 0.08, 0.01).at(x, 0.2, z + 0.01));
        Solid panels = Box.bevelled(0.34, 0.75, 0.03, 0.012).at(x - 0.22, 0.4, z + 0.05);
        assembly.add(
                "door",
                leaf,
                panels.plus(panels.at(0.44, 0, 0)).plus(panels.at(0, 0.95, 0)).plus(panels.at(0.44, 0.95, 0)));
        assembly.add(
                "trim",
                TRIM,
                Solid.join(
                        Box.bevelled(0.12, 2.3, 0.14, 0.012).at(x - 0.57, 0.1, z + 0.02),
                        Box.bevelled(0.12, 2.3, 0.14, 0.012).at(x + 0.57, 0.1, z + 0.02),
                        Box.bevelled(1.5, 0.16, 0.24, 0.02).at(x, 2.4, z + 0.06)));
        assembly.add("plinth", Finish.STONE, Box.bevelled(1.4, 0.2, 0.5, 0.015).at(x, 0, z + 0.25));
        assembly.add(
                "knob", Finish.BRASS, Box.rounded(0.05, 0.05, 0.05, 0.02, 3).at(x + 0.4, 1.15, z + 0.09));
    }
}
