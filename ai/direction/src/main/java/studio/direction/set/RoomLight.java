package studio.direction.set;

import studio.direction.light.Daylight;
import studio.direction.light.Gaffer;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;

/// Lights a room as a crew would: the sun through the window for the patch on the floor, the sky's soft share from the
/// window, a dim bounce from behind the camera so that shadows keep their drawing, and lamps by night.
final class RoomLight {
    private static final Color LAMP = new Color(1, 0.66, 0.36);

    private static final double SUN = 1.9;

    private RoomLight() {}

    static Gaffer rig(RoomPlan plan, Bounds stage, Daylight light) {
        boolean dark = light.lamps() || plan.daylit() == Place.Daylit.NONE;
        Gaffer gaffer = new Gaffer().window(light, plan.sunward(light), SUN);
        if (plan.daylit() != Place.Daylit.NONE) {
            windowSky(gaffer, plan, light);
        }
        bounce(gaffer, plan, stage, dark ? new Color(0.10, 0.09, 0.085) : new Color(0.55, 0.53, 0.48));
        if (dark) {
            lamps(gaffer, plan, stage);
        }
        return gaffer;
    }

    static double exposure(Daylight light) {
        return light.lamps() ? 0.9 : 0.8 + 0.4 * light.exposure();
    }

    private static void windowSky(Gaffer gaffer, RoomPlan plan, Daylight light) {
        Vec3 window = plan.windowCenter().plus(new Vec3(-0.02 * plan.windowSide(), 0, 0));
        Vec3 inwards = window.plus(new Vec3(-plan.windowSide(), -0.08, 0));
        Color sky = light.lamps() ? new Color(0.02, 0.03, 0.055) : new Color(0.8, 0.86, 0.92);
        double reach = plan.width() / 2;
        gaffer.soft("window", window, inwards, plan.window().x(), plan.window().y(), sky.times(reach * reach));
    }

    private static void bounce(Gaffer gaffer, RoomPlan plan, Bounds stage, Color strength) {
        Vec3 from = new Vec3(
                plan.centerX() - plan.windowSide() * plan.width() * 0.28, plan.height() - 0.35, plan.front() - 0.4);
        gaffer.soft("bounce", from, stage.center(), 2.4, 1.6, strength);
    }

    /// A warm key from above at the side, as from a lamp out of the picture, and its echo at the back.
    private static void lamps(Gaffer gaffer, RoomPlan plan, Bounds stage) {
        double reach = Math.max(1, stage.radius());
        double high = Math.min(plan.height() - 0.25, stage.max().y() + 1.4);
        Vec3 center = stage.center();
        Vec3 key = new Vec3(center.x() + plan.windowSide() * (reach + 0.7), high, center.z() + 0.9 + 0.4 * reach);
        gaffer.soft("lamp", key, center, 0.5, 0.5, LAMP.times(1.6));
        Vec3 back = new Vec3(
                center.x() - plan.windowSide() * Math.min(plan.width() / 2 - 0.5, reach + 1.2),
                1.35,
                plan.back() + 0.45);
        gaffer.bulb("back lamp", back, LAMP.times(0.9));
    }
}
