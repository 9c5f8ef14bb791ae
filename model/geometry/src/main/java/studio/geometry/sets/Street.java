package studio.geometry.sets;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Path;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// The furniture of streets: a raised pavement with its kerb and the lane markings before it, and a lamp on a post.
final class Street {
    static final Thing ROAD = Thing.scenery("set/road", Street::road)
            .called("road", "pavement", "sidewalk", "kerb", "lane")
            .takes("length", "pavement")
            .outdoors()
            .spans(5, 1000);
    static final Thing LAMP = Thing.floor("set/street-lamp", Street::lamp)
            .called("street lamp", "streetlight", "street light", "lamp post", "lamppost")
            .takes("height")
            .outdoors()
            .spans(2, 10);

    private static final Material PAINT = Finish.speckled(0xDAD8CF, 0xC6C3B8, 0.01, 0.85);

    private Street() {}

    /// Runs along X. Its origin lies on the kerb: the pavement is behind it (−Z), the lanes before it.
    private static Model road(Wish wish) {
        double length = wish.number("length", 120, 5, 600);
        double deep = wish.number("pavement", 3.4, 0.5, 40);
        int stones = (int) Math.ceil(length / 1.2);
        Solid kerb = Box.bevelled(1.19, 0.13, 0.16, 0.018)
                .at(-length / 2 + 0.6, 0, -0.08)
                .repeated(Math.min(stones, 120), new Vec3(length / Math.min(stones, 120), 0, 0));
        int dashes = (int) Math.min(60, length / 6);
        Solid dash = Box.bevelled(2.6, 0.004, 0.13, 0.001)
                .at(-length / 2 + 3, 0, 4.1)
                .repeated(dashes, new Vec3(length / dashes, 0, 0));
        return new Assembly()
                .body(
                        Material.of(Color.srgb(0xA09B91), Color.srgb(0x77726A), Pattern.TILES, 0.6, 0.85),
                        Box.bevelled(length, 0.125, deep, 0.004).at(0, 0, -0.16 - deep / 2))
                .add("kerb", Finish.CONCRETE, kerb)
                .add("paint", PAINT, dash)
                .add("paint", PAINT, Box.bevelled(length, 0.004, 0.11, 0.001).at(0, 0, 0.45))
                .placed();
    }

    private static Model lamp(Wish wish) {
        double height = wish.number("height", 4.2, 2, 10);
        Solid post = Lathe.sharp(
                20,
                0,
                0,
                0.13,
                0,
                0.13,
                0.1,
                0.09,
                0.16,
                0.075,
                0.6,
                0.05,
                0.68,
                0.042,
                height * 0.86,
                0.06,
                height * 0.87,
                0.06,
                height * 0.885,
                0,
                height * 0.885);
        double y = height * 0.885;
        Solid cap = Lathe.sharp(20, 0, y + 0.4, 0.19, y + 0.4, 0.16, y + 0.44, 0.05, y + 0.53, 0, y + 0.56);
        Path rib = Path.of(0.05, y, 0, 0.15, y + 0.4, 0);
        return new Assembly()
                .body(
                        Finish.IRON,
                        Solid.join(post, cap, Sweep.tube(rib, 0.008, 6).around(4)))
                .add(
                        "glass",
                        Finish.gloss(0xF3E9CF),
                        Lathe.sharp(20, 0, y + 0.02, 0.055, y + 0.02, 0.13, y + 0.39, 0, y + 0.39))
                .model();
    }
}
