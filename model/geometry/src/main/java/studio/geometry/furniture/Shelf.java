package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Seed;
import studio.math.Vec3;

/// A bookcase with its books (seeded), and an empty wall shelf.
final class Shelf {
    static final Thing THING = Thing.floor("prop/bookshelf", Shelf::bookcase)
            .called("bookshelf", "bookcase", "shelf", "shelves", "book shelf")
            .takes("seed")
            .indoors()
            .spans(1.5, 2.2);
    static final Thing WALL = Thing.wall("prop/wall-shelf", Shelf::wallShelf)
            .called("wall shelf", "mantel", "ledge")
            .indoors()
            .spans(0.6, 1.2);

    private static final int[] SPINES = {
        0x7A2E2A, 0x2F4A6B, 0x3E5C3A, 0xB08A3C, 0x5A3E5E, 0xC9BFA8, 0x264D50, 0x8C5A36, 0x3A3A40, 0xA84F3C
    };

    private Shelf() {}

    private static Model bookcase(Wish wish) {
        Assembly shelf = new Assembly();
        Solid sides = Box.bevelled(0.025, 1.85, 0.3, 0.004).at(0.44, 0, 0).paired();
        Solid boards = Box.bevelled(0.87, 0.025, 0.29, 0.004)
                .repeated(6, new Vec3(0, 0.355, 0))
                .up(0.05);
        shelf.body(Finish.OAK, sides);
        shelf.body(Finish.OAK, boards.plus(Box.bevelled(0.88, 1.8, 0.012, 0.002).at(0, 0.04, -0.14)));
        for (int row = 0; row < 5; row++) {
            books(shelf, wish.seed().derive(row), 0.075 + 0.355 * row);
        }
        return shelf.top(1.85, 0.8, 0.25).model();
    }

    private static void books(Assembly shelf, Seed seed, double y) {
        double x = -0.42;
        double end = seed.derive("end").between(0.05, 0.41);
        for (int i = 0; x < end; i++) {
            Seed book = seed.derive(i);
            double thick = book.derive("thick").between(0.02, 0.05);
            double high = book.derive("high").between(0.19, 0.3);
            double deep = book.derive("deep").between(0.15, 0.22);
            Solid spine = Box.bevelled(thick - 0.002, high, deep, 0.003).at(x + thick / 2, y, 0.13 - deep / 2 - 0.01);
            shelf.add("books", Finish.matte(SPINES[book.derive("colour").below(SPINES.length)]), spine);
            x += thick;
        }
    }

    private static Model wallShelf(Wish wish) {
        Solid bracket = Extrusion.of(Outline.of(0, 0, 0.16, 0.17, 0.16, 0.19, 0, 0.19), 0.02)
                .turnY(-90)
                .at(0.3, 0, -0.1);
        return new Assembly()
                .body(Finish.OAK, Box.bevelled(0.9, 0.028, 0.22, 0.005).up(0.19))
                .add("brackets", Finish.IRON, bracket.paired())
                .top(0.218, 0.84, 0.18)
                .model();
    }
}
