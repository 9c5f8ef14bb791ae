package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Lathe;
import studio.geometry.kit.Outline;
import studio.geometry.kit.Path;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Sweep;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// Benches and stools.
final class Bench {
    static final Thing THING = Thing.floor("prop/bench", Bench::park)
            .called("bench", "park bench", "garden bench", "wooden bench")
            .spans(1.2, 2);
    static final Thing STOOL = Thing.floor("prop/stool", Bench::stool)
            .called("stool", "bar stool", "wooden stool", "barstool")
            .spans(0.4, 0.9);

    private Bench() {}

    private static Model park(Wish wish) {
        Solid slat = Box.bevelled(1.5, 0.028, 0.075, 0.007);
        Solid seat = slat.repeated(5, new Vec3(0, 0, -0.092)).at(0, 0.43, 0.2);
        Solid back = Box.bevelled(1.5, 0.075, 0.026, 0.007)
                .repeated(4, new Vec3(0, 0.1, -0.026))
                .at(0, 0.52, -0.24);
        Path end = Path.of(
                0, 0, 0.24, 0, 0.25, 0.22, 0, 0.42, 0.22, 0, 0.425, 0, 0, 0.42, -0.2, 0, 0.6, -0.27, 0, 0.95, -0.36);
        Solid iron = Sweep.along(end.smooth(4), Outline.rounded(0.05, 0.03, 0.008, 2));
        Solid rear = Sweep.along(
                Path.of(0, 0.41, -0.2, 0, 0.22, -0.22, 0, 0, -0.3).smooth(4), Outline.rounded(0.05, 0.03, 0.008, 2));
        Solid arm = Sweep.along(
                Path.of(0, 0.42, 0.2, 0, 0.6, 0.25, 0, 0.68, 0.2, 0, 0.67, -0.1, 0, 0.66, -0.3)
                        .smooth(4),
                Outline.rounded(0.05, 0.03, 0.008, 2));
        Solid ends = Solid.join(iron, rear, arm).at(0.66, 0, 0);
        return new Assembly()
                .body(Finish.wood(0xA06A3A, 0x7A4C26), seat.plus(back))
                .add("frame", Finish.IRON, ends.paired())
                .seat(0.46, 0, 1.4, 0.4)
                .under(1.2, 0.4, 0.4)
                .model();
    }

    private static Model stool(Wish wish) {
        Solid seat =
                Lathe.sharp(40, 0, 0.615, 0.16, 0.615, 0.175, 0.625, 0.178, 0.64, 0.17, 0.652, 0.15, 0.655, 0, 0.648);
        Solid leg = Sweep.taper(Path.of(0.2, 0, 0, 0.11, 0.62, 0), 0.015, 0.02, 14);
        Solid ring = Round.torus(0.165, 0.009, 40, 8).up(0.22);
        return new Assembly()
                .body(Finish.OAK, seat)
                .body(Finish.OAK, leg.around(4).turnY(45))
                .add("ring", Finish.BRUSHED, ring)
                .seat(0.655, 0, 0.3, 0.3)
                .top(0.655, 0.28, 0.28)
                .model();
    }
}
