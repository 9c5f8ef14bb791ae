package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Panel;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A room seen from inside. Its origin is the middle of the floor that is played on; the floor goes on towards +Z,
/// behind
/// the camera, by `extra` metres.
///
/// ```
///        back wall, z = −depth/2
///      +--------====--------+      ==== a window, a real opening
///      |                    |           with reveal, frame and sill
/// left |         o origin   | right
///      |                    |
///      |      (camera)      |
///      +--------------------+      front: wall or open
/// ```
final class Room {
    static final Thing THING = Thing.scenery("set/room", wish -> new Room(wish).build())
            .called("room")
            .indoors()
            .takes(
                    "width",
                    "depth",
                    "height",
                    "extra",
                    "front",
                    "window",
                    "windows",
                    "window_at",
                    "window_width",
                    "window_height",
                    "sill",
                    "floor",
                    "wall")
            .spans(2, 40);

    private static final double THICK = 0.22;
    private static final Material TRIM = Finish.plastic(0xECE8DE);

    private final Wish wish;
    private final double width;
    private final double depth;
    private final double height;
    private final double extra;
    private final Assembly assembly = new Assembly();

    private Room(Wish wish) {
        this.wish = wish;
        width = wish.number("width", 5, 2, 40);
        depth = wish.number("depth", 4.5, 2, 40);
        height = wish.number("height", 2.7, 2, 12);
        extra = wish.number("extra", 3, 0, 20);
    }

    private Model build() {
        double length = depth + extra;
        double middle = extra / 2;
        wall("back", width, 0, -depth / 2, 0);
        wall("left", length, -width / 2, middle, 90);
        wall("right", length, width / 2, middle, -90);
        if (!wish.is("front", "open")) {
            wall("front", width, 0, depth / 2 + extra, 180);
        }
        assembly.add("floor", floor(), slab(length).at(0, -0.1, middle));
        assembly.add("ceiling", Finish.matte(0xF3F1EC), slab(length).at(0, height, middle));
        return assembly.placed();
    }

    private Solid slab(double length) {
        return Box.bevelled(width + 2 * THICK, 0.1, length + 2 * THICK, 0.001);
    }

    private Material floor() {
        return switch (wish.word("floor", "boards")) {
            case "tiles" -> Material.of(Color.srgb(0xC9C2B4), Color.srgb(0x8E877A), Pattern.TILES, 0.4, 0.25);
            case "carpet" -> Finish.cloth(0x9A8F84);
            case "concrete" -> Finish.CONCRETE;
            case "checks" -> Material.of(Color.srgb(0xE6E2D8), Color.srgb(0x2C2C2E), Pattern.CHECKS, 0.4, 0.2);
            case "marble" -> Material.of(Color.srgb(0xE5E0D8), Color.srgb(0x9C948A), Pattern.MARBLE, 0.8, 0.12);
            default -> Material.of(Color.srgb(0xA87B4F), Color.srgb(0x80582F), Pattern.BOARDS, 0.12, 0.4);
        };
    }

    private Material plaster() {
        Color color = Tint.of(wish.word("wall", ""), 0xD9D2C3);
        return Material.of(color, color.times(0.94), Pattern.PLASTER, 0.3, 0.85);
    }

    /// One wall, its inner face through the given point and turned inwards.
    private void wall(String side, double length, double x, double z, double turn) {
        List<Panel.Opening> openings = wish.word("window", "left").equals(side) ? openings(length) : List.of();
        Solid panel = Panel.of(length + 2 * THICK, height, THICK, openings);
        assembly.body(plaster(), panel.turnY(turn).at(x, 0, z));
        Solid skirting = Box.bevelled(length, 0.1, 0.016, 0.005).at(0, 0, 0.008);
        assembly.add("trim", TRIM, skirting.turnY(turn).at(x, 0, z));
        for (Panel.Opening o : openings) {
            assembly.add("trim", TRIM, Window.casement(o, THICK).turnY(turn).at(x, 0, z));
        }
    }

    private List<Panel.Opening> openings(double length) {
        int count = (int) wish.number("windows", 1, 1, 6);
        double w = wish.number("window_width", 1.3, 0.3, 6);
        double h = wish.number("window_height", 1.4, 0.3, 6);
        double sill = wish.number("sill", 0.85, 0.02, 3);
        double at = wish.number("window_at", defaultPlace(), -20, 20);
        List<Panel.Opening> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double center = at + (i - (count - 1) / 2.0) * (w + 0.5);
            double left = Math.clamp(center - w / 2, 0.1 - length / 2, length / 2 - 0.1 - w);
            all.add(new Panel.Opening(left, sill, w, Math.min(h, height - sill - 0.15)));
        }
        return all;
    }

    /// Side windows belong beside the played floor, not behind the camera; a wall's own x runs to its right as seen
    /// from
    /// inside.
    private double defaultPlace() {
        return switch (wish.word("window", "left")) {
            case "left" -> extra / 2 + 0.2;
            case "right" -> -extra / 2 - 0.2;
            default -> 0;
        };
    }
}
