package studio.geometry.tools;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Extrusion;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// Books, pens and what else lies on a desk.
final class Stationery {
    static final Thing BOOK = Thing.tabletop("prop/book", Stationery::book)
            .called("book", "novel", "textbook", "dictionary", "hardcover")
            .takes("open")
            .spans(0.18, 0.5);
    static final Thing NOTEBOOK = Thing.tabletop("prop/notebook", Stationery::notebook)
            .called("notebook", "notepad", "sketchbook", "journal", "diary")
            .spans(0.14, 0.3);
    static final Thing PEN = Thing.tabletop("prop/pen", w -> pen(0x1F3F8A))
            .called("pen", "ballpoint pen", "fountain pen")
            .spans(0.12, 0.17);
    static final Thing PENCIL = Thing.tabletop("prop/pencil", Stationery::pencil)
            .called("pencil", "crayon")
            .spans(0.14, 0.2);
    static final Thing MARKER = Thing.tabletop("prop/marker", w -> marker(0xE8E23A))
            .called("marker", "highlighter", "felt-tip pen")
            .spans(0.11, 0.16);
    static final Thing ERASER = Thing.tabletop("prop/eraser", Stationery::eraser)
            .called("eraser", "rubber")
            .spans(0.04, 0.08);
    static final Thing RULER =
            Thing.tabletop("prop/ruler", Stationery::ruler).called("ruler").spans(0.15, 0.35);
    static final Thing CLIPBOARD = Thing.tabletop("prop/clipboard", Stationery::clipboard)
            .called("clipboard")
            .spans(0.25, 0.36);
    static final Thing ENVELOPE = Thing.tabletop("prop/envelope", Stationery::envelope)
            .called("envelope", "letter", "mail")
            .spans(0.15, 0.3);
    static final Thing NOTE = Thing.tabletop("prop/note", Stationery::note)
            .called("note", "post-it", "sticky note", "paper", "sheet of paper")
            .spans(0.07, 0.3);
    static final Thing SCISSORS = Thing.tabletop("prop/scissors", Stationery::scissors)
            .called("scissors", "shears")
            .spans(0.12, 0.26);

    private Stationery() {}

    private static Model book(Wish wish) {
        if (wish.is("open", "yes")) {
            return openBook();
        }
        Solid cover = Box.rounded(0.155, 0.003, 0.225, 0.0012, 2);
        Solid back = Box.rounded(0.004, 0.036, 0.225, 0.0018, 2).at(-0.0775, 0, 0);
        Solid pages = Box.bevelled(0.15, 0.03, 0.217, 0.0006).at(-0.001, 0.003, 0);
        Solid title = Box.bevelled(0.09, 0.0008, 0.018, 0.0003);
        Solid rule = Box.bevelled(0.11, 0.0008, 0.003, 0.0003);
        return new Assembly()
                .body(Finish.cloth(0x8A2B2B), Solid.join(cover, cover.up(0.033), back))
                .add("pages", Finish.PAPER, pages)
                .add(
                        "title",
                        Finish.GOLD,
                        Solid.join(
                                title.at(0.006, 0.0357, -0.05),
                                rule.at(0.006, 0.0357, -0.075),
                                rule.at(0.006, 0.0357, 0.08)))
                .top(0.036, 0.13, 0.2)
                .model();
    }

    private static Model openBook() {
        Assembly book = new Assembly();
        List<Vec3[]> rings = new ArrayList<>();
        for (int k = 0; k <= 14; k++) {
            double u = k / 14.0;
            double rise = 0.006 + 0.024 * StrictMath.sin(Math.PI * StrictMath.pow(u, 0.55)) * (1 - u * 0.4);
            rings.add(new Vec3[] {
                new Vec3(u * 0.15, 0.003, 0.108),
                new Vec3(u * 0.15, rise, 0.108),
                new Vec3(u * 0.15, rise, -0.108),
                new Vec3(u * 0.15, 0.003, -0.108)
            });
        }
        Solid pages = Loft.capped(rings).creased(40);
        book.add("pages", Finish.PAPER, pages.paired());
        Solid line = Box.bevelled(0.1, 0.0006, 0.0022, 0.0002);
        Solid lines = line.repeated(14, new Vec3(0, 0, 0.0125)).at(0.08, 0, -0.082);
        Solid settled = lines.mapped(p -> {
            double u = p.x() / 0.15;
            return new Vec3(
                    p.x(),
                    p.y() + 0.0061 + 0.024 * StrictMath.sin(Math.PI * StrictMath.pow(u, 0.55)) * (1 - u * 0.4),
                    p.z());
        });
        book.add("print", Finish.matte(0x3A3A3C), settled.paired());
        return book.body(Finish.cloth(0x8A2B2B), Box.rounded(0.32, 0.004, 0.226, 0.0015, 2))
                .model();
    }

    private static Model notebook(Wish wish) {
        Solid ring = Round.torus(0.006, 0.0009, 14, 6)
                .turnX(90)
                .repeated(16, new Vec3(0, 0, 0.0125))
                .at(-0.074, 0.006, -0.094);
        return new Assembly()
                .body(
                        Finish.matte(0x2E6E8E),
                        Box.rounded(0.148, 0.0018, 0.21, 0.0008, 1)
                                .plus(Box.rounded(0.148, 0.0018, 0.21, 0.0008, 1)
                                        .up(0.0115)))
                .add(
                        "pages",
                        Finish.PAPER,
                        Box.bevelled(0.144, 0.0098, 0.206, 0.0004).up(0.0017))
                .add("rings", Finish.STEEL, ring)
                .add(
                        "label",
                        Finish.PAPER,
                        Box.rounded(0.08, 0.0006, 0.05, 0.0002, 1).at(0.01, 0.0132, -0.04))
                .model();
    }

    private static Model pen(int rgb) {
        Solid barrel =
                Lathe.sharp(18, 0, 0, 0.0012, 0, 0.0022, 0.006, 0.0052, 0.018, 0.0056, 0.03, 0.0056, 0.085, 0, 0.085);
        Solid cap = Lathe.sharp(18, 0, 0.085, 0.0058, 0.085, 0.0058, 0.132, 0.004, 0.138, 0, 0.139);
        Solid clip = Box.rounded(0.003, 0.042, 0.0016, 0.0007, 1)
                .at(0, 0.092, 0.0076)
                .plus(Box.of(0.003, 0.003, 0.004).at(0, 0.131, 0.006));
        return new Assembly()
                .body(Finish.gloss(rgb), barrel.plus(cap).turnX(90).turnY(70))
                .add(
                        "trim",
                        Finish.CHROME,
                        clip.plus(Round.cylinder(0.0061, 0.003).up(0.084))
                                .turnX(90)
                                .turnY(70))
                .model();
    }

    private static Model pencil(Wish wish) {
        Solid wood =
                Lathe.sharp(6, 0, 0.018, 0.0042, 0.018, 0.0042, 0.155, 0, 0.155).creased(20);
        Solid cone = Lathe.sharp(18, 0, 0.004, 0.0008, 0.004, 0.0038, 0.0185, 0, 0.0185);
        return new Assembly()
                .body(Finish.gloss(0xEAB02A), wood.turnX(90).turnY(65))
                .add("wood", Finish.matte(0xDDB98A), cone.turnX(90).turnY(65))
                .add(
                        "lead",
                        Finish.matte(0x2A2A2C),
                        Lathe.sharp(12, 0, 0, 0.0009, 0.0045, 0, 0.0045)
                                .turnX(90)
                                .turnY(65))
                .add(
                        "ferrule",
                        Finish.BRASS,
                        Round.cylinder(0.0044, 0.013).up(0.154).turnX(90).turnY(65))
                .add(
                        "eraser",
                        Finish.matte(0xD8848A),
                        Round.capsule(0.0042, 0.014, 14).up(0.162).turnX(90).turnY(65))
                .model();
    }

    private static Model marker(int rgb) {
        Solid barrel = Lathe.sharp(
                22, 0, 0.012, 0.006, 0.012, 0.0085, 0.02, 0.009, 0.03, 0.009, 0.12, 0.0075, 0.126, 0, 0.126);
        Solid tip = Box.bevelled(0.006, 0.014, 0.003, 0.0006);
        return new Assembly()
                .body(Finish.plastic(rgb), barrel.turnX(90).turnY(65))
                .add("tip", Finish.matte(rgb), tip.turnX(90).turnY(65))
                .add(
                        "label",
                        Finish.BLACK,
                        Round.cylinder(0.0092, 0.012).up(0.06).turnX(90).turnY(65))
                .model();
    }

    private static Model eraser(Wish wish) {
        return new Assembly()
                .body(Finish.matte(0xE08A92), Box.rounded(0.052, 0.013, 0.022, 0.004, 3))
                .add(
                        "sleeve",
                        Finish.matte(0x2F4A8A),
                        Box.bevelled(0.022, 0.0134, 0.0226, 0.0006).at(0.012, -0.0002, 0))
                .model();
    }

    private static Model ruler(Wish wish) {
        Solid fine = Box.bevelled(0.0006, 0.0004, 0.004, 0.0001)
                .repeated(61, new Vec3(0.005, 0, 0))
                .at(-0.15, 0.0028, 0.0125);
        Solid coarse = Box.bevelled(0.0009, 0.0004, 0.009, 0.0001)
                .repeated(31, new Vec3(0.01, 0, 0))
                .at(-0.15, 0.0028, 0.01);
        return new Assembly()
                .body(Finish.plastic(0xE0B95A), Box.bevelled(0.31, 0.003, 0.03, 0.0008))
                .add("marks", Finish.BLACK, fine.plus(coarse))
                .model();
    }

    private static Model clipboard(Wish wish) {
        Solid line = Box.bevelled(0.15, 0.0004, 0.0016, 0.0001)
                .repeated(11, new Vec3(0, 0, 0.02))
                .at(0, 0.0042, -0.08);
        return new Assembly()
                .body(Finish.wood(0x8A5E38, 0x744C2A), Box.rounded(0.23, 0.003, 0.32, 0.0012, 1))
                .add(
                        "paper",
                        Finish.PAPER,
                        Box.bevelled(0.205, 0.0012, 0.28, 0.0003).at(0, 0.003, 0.012))
                .add("print", Finish.matte(0x6A6E74), line)
                .add(
                        "clip",
                        Finish.STEEL,
                        Box.rounded(0.1, 0.012, 0.03, 0.005, 2)
                                .at(0, 0.003, -0.145)
                                .plus(Round.torus(0.012, 0.002, 16, 6).at(0, 0.008, -0.162)))
                .model();
    }

    private static Model envelope(Wish wish) {
        Solid flap = Extrusion.of(Outline.of(-0.105, 0.07, 0, -0.012, 0.105, 0.07), 0.0008, 0.0002)
                .turnX(-90)
                .up(0.0032);
        return new Assembly()
                .body(
                        Finish.matte(0xEFE6D2),
                        Box.bevelled(0.22, 0.003, 0.15, 0.0008).plus(flap))
                .add(
                        "seal",
                        Finish.gloss(0xA02A2A),
                        Round.cylinder(0.012, 0.003).at(0, 0.0032, 0.008))
                .model();
    }

    private static Model note(Wish wish) {
        Solid sheet = Box.bevelled(0.076, 0.0008, 0.076, 0.0002)
                .subdivided(2)
                .mapped(p -> new Vec3(p.x(), p.y() + 4 * StrictMath.pow(Math.max(0, p.z()), 2), p.z()));
        Solid line = Box.bevelled(0.05, 0.0004, 0.0018, 0.0001)
                .repeated(3, new Vec3(0, 0, 0.012))
                .at(0, 0.001, -0.025);
        return new Assembly()
                .body(Finish.matte(0xF4E26A), sheet)
                .add("writing", Finish.matte(0x33466A), line)
                .model();
    }

    private static Model scissors(Wish wish) {
        Solid blade = Extrusion.of(
                Outline.of(-0.006, 0, 0.006, 0, 0.0065, 0.03, 0.001, 0.105, -0.002, 0.105), 0.0016, 0.0005);
        Solid loop =
                Round.torus(0.02, 0.0045, 28, 10).turnX(90).scaled(0.82, 1.2, 1).at(0.021, -0.052, 0);
        Solid arm = Sweep.taper(Path.of(0, 0.006, 0, 0.004, -0.015, 0, 0.013, -0.032, 0), 0.0045, 0.0045, 10);
        Solid half = loop.plus(arm).turnZ(-7);
        Solid lie = blade.turnZ(11);
        return new Assembly()
                .body(
                        Finish.plastic(0xC8342C),
                        half.plus(half.mirrored()).turnX(-90).up(0.005))
                .add(
                        "blades",
                        Finish.STEEL,
                        lie.plus(lie.mirrored().at(0, 0, 0.0018)).turnX(-90).up(0.005))
                .add("screw", Finish.BRASS, Round.cylinder(0.0035, 0.006).at(0, 0.003, -0.006))
                .model();
    }
}
