package studio.geometry.tableware;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;

/// Turned pottery: bowl, vase, cup, mug, plate, saucer, teapot.
final class Vessels {
    static final Thing BOWL = Thing.tabletop("prop/bowl", Vessels::bowl)
            .called("bowl", "soup bowl", "salad bowl", "mixing bowl")
            .spans(0.12, 0.4);
    static final Thing VASE = Thing.tabletop("prop/vase", Vessels::vase)
            .called("vase", "urn", "flower vase")
            .takes("shape")
            .spans(0.2, 0.6);
    static final Thing CUP = Thing.tabletop("prop/cup", Vessels::cup)
            .called("cup", "coffee cup", "teacup", "tea cup")
            .spans(0.07, 0.2);
    static final Thing MUG =
            Thing.tabletop("prop/mug", Vessels::mug).called("mug", "coffee mug").spans(0.07, 0.2);
    static final Thing PLATE = Thing.tabletop("prop/plate", w -> plate(0.135))
            .called("plate", "dish", "dinner plate")
            .spans(0.15, 0.4);
    static final Thing SAUCER =
            Thing.tabletop("prop/saucer", w -> plate(0.078)).called("saucer").spans(0.1, 0.2);
    static final Thing TEAPOT = Thing.tabletop("prop/teapot", Vessels::teapot)
            .called("teapot", "tea pot")
            .spans(0.15, 0.35);

    private Vessels() {}

    private static Model bowl(Wish wish) {
        Outline profile = Outline.of(
                        0, 0.006, 0.04, 0.006, 0.042, 0, 0.05, 0, 0.052, 0.01, 0.09, 0.035, 0.112, 0.068, 0.118, 0.095)
                .then(Outline.of(0.1165, 0.0985, 0.1135, 0.0965))
                .then(Outline.of(0.106, 0.068, 0.085, 0.04, 0.05, 0.019, 0, 0.014)
                        .smooth(4));
        return new Assembly()
                .body(Finish.gloss(0xD9E2E4), Lathe.of(profile, 48).creased(70))
                .inside(0.016, 0.15, 0.08, 0.15)
                .model();
    }

    private static Model vase(Wish wish) {
        Outline outside = Outline.of(
                        0.05, 0.002, 0.078, 0.06, 0.098, 0.14, 0.088, 0.21, 0.052, 0.265, 0.036, 0.3, 0.042, 0.335,
                        0.056, 0.352)
                .smooth(5);
        Outline inside = Outline.of(
                        0.052, 0.354, 0.037, 0.335, 0.031, 0.3, 0.046, 0.265, 0.082, 0.21, 0.09, 0.14, 0.04, 0.012)
                .smooth(3);
        Outline profile = Outline.of(0, 0.004, 0.044, 0.004, 0.046, 0)
                .then(outside)
                .then(inside)
                .then(Outline.of(0, 0.01, 0, 0.01));
        return new Assembly()
                .body(Finish.gloss(0x3F7C8C), Lathe.of(profile, 48).creased(70))
                .inside(0.02, 0.06, 0.33, 0.06)
                .model();
    }

    private static Model cup(Wish wish) {
        Outline outside = Outline.of(0.028, 0.002, 0.031, 0.012, 0.04, 0.035, 0.044, 0.062)
                .smooth(4);
        Outline inside = Outline.of(0.0415, 0.0625, 0.0375, 0.036, 0.027, 0.014, 0, 0.009)
                .smooth(4);
        Solid wall = Lathe.of(
                        Outline.of(0, 0.003, 0.024, 0.003, 0.026, 0)
                                .then(outside)
                                .then(inside),
                        40)
                .creased(70);
        Path ear = Path.of(0.041, 0.05, 0, 0.058, 0.056, 0, 0.068, 0.044, 0, 0.06, 0.026, 0, 0.036, 0.02, 0)
                .smooth(5);
        return new Assembly()
                .body(
                        Finish.PORCELAIN,
                        wall.plus(Sweep.along(ear, Outline.ellipse(0.0032, 0.0048, 10))
                                .creased(180)))
                .add(
                        "contents",
                        Finish.gloss(0x3A2012),
                        Lathe.sharp(32, 0, 0.045, 0.0385, 0.045, 0.0395, 0.049, 0, 0.049))
                .inside(0.01, 0.05, 0.05, 0.05)
                .model();
    }

    private static Model mug(Wish wish) {
        Outline profile = Outline.of(
                0, 0.003, 0.034, 0.003, 0.036, 0, 0.04, 0.003, 0.041, 0.01, 0.041, 0.09, 0.04, 0.0935, 0.0375, 0.0935,
                0.0365, 0.09, 0.0365, 0.014, 0.034, 0.009, 0, 0.008);
        Path ear = Path.of(
                        0.038, 0.075, 0, 0.058, 0.078, 0, 0.072, 0.062, 0, 0.072, 0.036, 0, 0.058, 0.02, 0, 0.038,
                        0.022, 0)
                .smooth(5);
        return new Assembly()
                .body(
                        Finish.gloss(0xC9573C),
                        Lathe.of(profile, 40)
                                .plus(Sweep.along(ear, Outline.ellipse(0.0045, 0.007, 10))
                                        .creased(180)))
                .add(
                        "contents",
                        Finish.gloss(0x3A2012),
                        Lathe.sharp(32, 0, 0.07, 0.0365, 0.07, 0.0368, 0.076, 0, 0.076))
                .inside(0.01, 0.05, 0.08, 0.05)
                .model();
    }

    private static Model plate(double r) {
        double h = r * 0.17;
        Outline profile = Outline.of(
                        0, h * 0.12, r * 0.5, h * 0.12, r * 0.52, 0, r * 0.58, 0, r * 0.62, h * 0.25, r * 0.74, h * 0.6,
                        r, h * 0.93)
                .then(Outline.of(r * 1.002, h, r * 0.985, h * 1.03))
                .then(Outline.of(r * 0.75, h * 0.78, r * 0.64, h * 0.48, r * 0.52, h * 0.34, 0, h * 0.3));
        return new Assembly()
                .body(Finish.PORCELAIN, Lathe.of(profile, 56).creased(60))
                .top(h * 0.34, r * 1.1, r * 1.1)
                .model();
    }

    private static Model teapot(Wish wish) {
        Solid pot = Lathe.smooth(
                40, 0, 0.002, 0.05, 0.002, 0.062, 0.012, 0.085, 0.05, 0.083, 0.09, 0.06, 0.12, 0.045, 0.128, 0, 0.128);
        Solid lid = Lathe.smooth(
                32, 0, 0.126, 0.046, 0.126, 0.047, 0.132, 0.03, 0.142, 0.01, 0.147, 0.007, 0.153, 0.013, 0.162, 0.008,
                0.17, 0, 0.171);
        Path spout = Path.of(-0.07, 0.045, 0, -0.105, 0.06, 0, -0.12, 0.095, 0, -0.145, 0.122, 0)
                .smooth(6);
        Path ear = Path.of(0.06, 0.11, 0, 0.1, 0.118, 0, 0.125, 0.085, 0, 0.112, 0.05, 0, 0.078, 0.035, 0)
                .smooth(6);
        return new Assembly()
                .body(
                        Finish.gloss(0x9DB7A6),
                        Solid.join(pot, lid, Sweep.taper(spout, 0.022, 0.009, 16), Sweep.tube(ear, 0.0075, 12)))
                .model();
    }
}
