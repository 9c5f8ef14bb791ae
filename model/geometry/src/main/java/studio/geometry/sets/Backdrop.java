package studio.geometry.sets;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Sheet;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A photographer's paper: floor and wall in one, without an edge between them. Its origin is the middle of the floor.
///
/// ```
///   |                wall at z = −depth/2
///   |
///    \__________     floor at y = 0 towards the camera
/// ```
final class Backdrop {
    static final Thing THING = Thing.scenery("set/sweep", Backdrop::make)
            .called("backdrop", "seamless paper")
            .takes("width", "depth", "height", "color")
            .indoors()
            .sheets("body")
            .spans(2, 400);

    private static final int BEND = 16;

    private Backdrop() {}

    private static Model make(Wish wish) {
        double width = wish.number("width", 14, 2, 400);
        double depth = wish.number("depth", 8, 2, 400);
        double height = wish.number("height", 6, 1, 200);
        double round = Math.min(0.4 * depth, 0.6 * height);
        List<Vec3> profile = new ArrayList<>();
        profile.add(new Vec3(0, 0, 2.5 * depth));
        profile.add(new Vec3(0, 0, round - depth / 2));
        for (int i = 1; i <= BEND; i++) {
            double angle = Math.PI / 2 * i / BEND;
            profile.add(new Vec3(
                    0, round * (1 - StrictMath.cos(angle)), round - depth / 2 - round * StrictMath.sin(angle)));
        }
        profile.add(new Vec3(0, height, -depth / 2));
        Vec3[] left =
                profile.stream().map(p -> p.plus(new Vec3(-width / 2, 0, 0))).toArray(Vec3[]::new);
        Vec3[] right =
                profile.stream().map(p -> p.plus(new Vec3(width / 2, 0, 0))).toArray(Vec3[]::new);
        Color color = Tint.of(wish.word("color", ""), 0xB9B2A6);
        return new Assembly()
                .body(
                        Material.of(color, 0.9),
                        Sheet.through(List.of(left, right)).flipped())
                .placed();
    }
}
