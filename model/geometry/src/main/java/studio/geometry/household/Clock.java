package studio.geometry.household;

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
import studio.math.surface.Material;

/// Clocks and watches that show ten past ten.
final class Clock {
    static final Thing THING = Thing.wall("prop/clock", Clock::wall)
            .called("clock", "wall clock")
            .indoors()
            .spans(0.25, 0.5);
    static final Thing ALARM = Thing.tabletop("prop/alarm-clock", Clock::alarm)
            .called("alarm clock", "table clock")
            .indoors()
            .sheets("bells")
            .spans(0.1, 0.25);
    static final Thing WATCH = Thing.tabletop("prop/watch", Clock::watch)
            .called("watch", "wristwatch", "wrist watch")
            .spans(0.05, 0.3);

    private Clock() {}

    /// Twelve marks and two hands on a dial of radius one in the XY plane.
    private static Solid marks() {
        Solid hour = Box.bevelled(0.045, 0.12, 0.02, 0.004).at(0, 0.74, 0);
        Solid all = Solid.NOTHING;
        for (int i = 0; i < 12; i++) {
            all = all.plus((i % 3 == 0 ? hour.scaled(1.7, 1.25, 1).at(0, -0.16, 0) : hour).turnZ(30.0 * i));
        }
        return all;
    }

    private static Solid hands() {
        Solid hour = Box.bevelled(0.06, 0.5, 0.016, 0.004).at(0, -0.08, 0).turnZ(55);
        Solid minute =
                Box.bevelled(0.042, 0.76, 0.016, 0.004).at(0, -0.1, 0.012).turnZ(-60);
        return Solid.join(hour, minute, Round.cylinder(0.06, 0.04).turnX(90));
    }

    private static void dial(Assembly clock, double radius, double y, double z) {
        clock.add("numerals", Finish.matte(0x1E1E20), marks().scaled(radius).at(0, y, z + 0.002));
        clock.add("hands", Finish.matte(0x1E1E20), hands().scaled(radius).at(0, y, z + 0.008 * radius / 0.15));
        Solid second = Box.bevelled(0.016, 0.95, 0.01, 0.003)
                .at(0, -0.2, 0.03)
                .turnZ(150)
                .scaled(radius);
        clock.add("second hand", Finish.matte(0xC42A20), second.at(0, y, z + 0.01 * radius / 0.15));
    }

    private static Model wall(Wish wish) {
        Assembly clock = new Assembly();
        Outline rim = Outline.of(0.15, 0, 0.17, 0, 0.174, 0.012, 0.17, 0.035, 0.16, 0.042, 0.15, 0.036, 0.148, 0.02);
        clock.body(Finish.gloss(0x2E4E6E), Lathe.ring(rim, 56).turnX(90).up(0.175));
        clock.body(
                Finish.matte(0xF4F0E4),
                Round.cylinder(0.152, 0.02, 0.002, 56).turnX(90).up(0.175));
        dial(clock, 0.15, 0.175, 0.02);
        return clock.model();
    }

    private static Model alarm(Wish wish) {
        Assembly clock = new Assembly();
        Material paint = Finish.gloss(0xC0392B);
        clock.body(paint, Round.cylinder(0.06, 0.045, 0.006, 40).turnX(90).at(0, 0.075, -0.022));
        clock.body(paint, Round.torus(0.058, 0.006, 40, 10).turnX(90).at(0, 0.075, 0.024));
        clock.body(
                Finish.matte(0xF4F0E4),
                Round.cylinder(0.053, 0.004, 0.001, 40).turnX(90).at(0, 0.075, 0.021));
        dial(clock, 0.052, 0.075, 0.0245);
        Solid bell = Round.ball(0.026, 20)
                .where(p -> p.y() > -0.002)
                .scaled(1, 0.75, 1)
                .turnZ(-28)
                .at(0.034, 0.134, 0);
        clock.add(
                "bells",
                Finish.BRASS,
                bell.paired()
                        .plus(Round.ball(0.0255, 16)
                                .scaled(1, 0.7, 1)
                                .turnZ(-28)
                                .at(0.034, 0.134, 0)
                                .paired()));
        Solid leg = Sweep.taper(Path.of(0.03, 0.03, 0, 0.044, 0, 0), 0.006, 0.004, 10)
                .paired();
        Solid arch = Sweep.tube(
                Path.of(-0.02, 0.15, 0, -0.014, 0.17, 0, 0.014, 0.17, 0, 0.02, 0.15, 0)
                        .smooth(4),
                0.0025,
                8);
        return clock.add("feet", Finish.BRASS, leg.plus(arch)).model();
    }

    private static Model watch(Wish wish) {
        Assembly watch = new Assembly();
        Outline band = Outline.rounded(0.02, 0.003, 0.0012, 2);
        Solid loop = Sweep.along(Path.arc(0.03, 60, 420, 40), band)
                .turnY(90)
                .scaled(1, 0.86, 1)
                .up(0.026);
        watch.body(Finish.leather(0x4A2E1C), loop);
        watch.add(
                "case",
                Finish.GOLD,
                Round.cylinder(0.019, 0.008, 0.0015, 36)
                        .up(0.049)
                        .plus(Round.cylinder(0.003, 0.006).turnZ(-90).at(0.019, 0.053, 0)));
        watch.add(
                "dial",
                Finish.matte(0xF4F0E4),
                Round.cylinder(0.0165, 0.001, 0.0002, 36).up(0.0568));
        Solid face = marks().plus(hands()).scaled(0.0165).turnX(-90).up(0.0582);
        return watch.add("hands", Finish.matte(0x1E1E20), face).model();
    }
}
