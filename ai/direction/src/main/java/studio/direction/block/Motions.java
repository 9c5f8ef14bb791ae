package studio.direction.block;

import studio.math.Color;
import studio.math.Vec3;

/// The motions of rigid bodies that legs are made of.
final class Motions {
    private static final double TAU = 2 * Math.PI;

    private Motions() {}

    /// Along a way over the ground, turning into it first.
    ///
    /// @param gait what the body does meanwhile
    /// @param faces whether it turns to where it goes; a cup does not
    static Motion travel(Way way, double rise, Gait gait, boolean faces) {
        return (start, u, seconds) -> {
            double share = Ease.cruise(u, 0.14);
            Vec3 at = way.at(share);
            double y = start.position().y() + rise * Ease.inOut(share);
            Stand moved = start.moved(new Vec3(at.x(), y, at.z()));
            Stand turned =
                    faces ? moved.turned(towards(start.yaw(), heading(way, share), Ease.inOut(u / 0.12))) : moved;
            return gait.at(turned, u, seconds);
        };
    }

    private static double heading(Way way, double share) {
        Vec3 ahead = way.at(Math.min(1, share + 0.03)).minus(way.at(Math.max(0, share - 0.03)));
        return Math.toDegrees(StrictMath.atan2(ahead.x(), ahead.z()));
    }

    /// The yaw at `t` on the shorter turn from one to another, in degrees.
    static double towards(double from, double to, double t) {
        double turn = ((to - from) % 360 + 540) % 360 - 180;
        return from + turn * t;
    }

    static Motion turnTo(double yaw) {
        return (start, u, seconds) -> start.turned(towards(start.yaw(), yaw, Ease.inOut(u / 0.35)));
    }

    /// In an arc to another place: up and over.
    static Motion leap(Vec3 to, double height, boolean faces) {
        return (start, u, seconds) -> {
            double flight = Math.clamp((u - 0.2) / 0.6, 0.0, 1.0);
            Vec3 flat = start.position().lerp(to, flight);
            double arc = 4 * flight * (1 - flight) * height;
            Vec3 way = to.minus(start.position());
            boolean goes = faces && StrictMath.hypot(way.x(), way.z()) > 0.05;
            double aim = Math.toDegrees(StrictMath.atan2(way.x(), way.z()));
            double yaw = goes ? towards(start.yaw(), aim, Ease.inOut(u / 0.2)) : start.yaw();
            double lean = 8 * StrictMath.sin(TAU * flight) * (flight > 0 && flight < 1 ? 1 : 0);
            return start.moved(flat.plus(Vec3.Y.times(arc))).turned(yaw).tilted(start.pitch() - lean, start.roll());
        };
    }

    static Motion drop(Vec3 to) {
        return (start, u, seconds) -> {
            double down = Ease.drop(u);
            double across = Ease.inOut(Math.min(1, u / 0.62));
            Vec3 from = start.position();
            double y = from.y() + (to.y() - from.y()) * down;
            return start.moved(new Vec3(
                    from.x() + (to.x() - from.x()) * across,
                    Math.max(y, to.y()),
                    from.z() + (to.z() - from.z()) * across));
        };
    }

    /// Straight to another place, gathering and settling.
    static Motion glide(Vec3 to) {
        return (start, u, seconds) -> start.moved(start.position().lerp(to, Ease.inOut(u)));
    }

    /// Over on its side, about its foot.
    static Motion topple(double half) {
        return (start, u, seconds) -> {
            double over = 88 * Ease.drop(Math.min(1, u * 1.4));
            double lift = half * StrictMath.sin(Math.toRadians(over));
            return start.moved(start.position().plus(Vec3.Y.times(lift))).tilted(start.pitch(), start.roll() - over);
        };
    }

    static Motion spin(double turns) {
        return (start, u, seconds) -> start.turned(start.yaw() + 360 * turns * Ease.cruise(u, 0.2));
    }

    static Motion shake(double size) {
        return (start, u, seconds) -> {
            double fade = envelope(u);
            double x = 0.02 * size * fade * StrictMath.sin(TAU * 7 * seconds);
            return start.moved(start.position().plus(new Vec3(x, 0, 0)))
                    .tilted(start.pitch(), start.roll() + 2.2 * fade * StrictMath.sin(TAU * 5.3 * seconds));
        };
    }

    static Motion sway(double degrees) {
        return (start, u, seconds) ->
                start.tilted(start.pitch(), start.roll() + degrees * envelope(u) * StrictMath.sin(TAU * 0.9 * seconds));
    }

    /// Bows forward and comes up again, as often as the time allows; a negative pitch leans forward.
    static Motion nod(double degrees, double period) {
        return (start, u, seconds) -> {
            double times = StrictMath.sin(Math.PI * seconds / period);
            return start.tilted(start.pitch() + degrees * envelope(u) * times * times, start.roll());
        };
    }

    static Motion bob(double size) {
        return (start, u, seconds) -> start.moved(
                        start.position().plus(Vec3.Y.times(size * envelope(u) * StrictMath.sin(TAU * 0.45 * seconds))))
                .tilted(start.pitch(), start.roll() + 2 * envelope(u) * StrictMath.sin(TAU * 0.3 * seconds));
    }

    static Motion lie(double half) {
        return (start, u, seconds) -> {
            double over = 84 * Ease.inOut(u / 0.5);
            double lift = half * StrictMath.sin(Math.toRadians(over));
            return start.moved(start.position().plus(Vec3.Y.times(lift))).tilted(0, -over);
        };
    }

    static Motion upright() {
        return (start, u, seconds) -> {
            double left = 1 - Ease.inOut(u / 0.6);
            return start.tilted(start.pitch() * left, start.roll() * left);
        };
    }

    static Motion scale(double to) {
        return (start, u, seconds) -> start.sized(start.scale() + (to - start.scale()) * Ease.inOut(u));
    }

    static Motion show(boolean shown) {
        return (start, u, seconds) -> start.shown(u >= 0.5 ? shown : start.shown());
    }

    static Motion dye(Color from, Color to) {
        return (start, u, seconds) -> start.dyed(from.lerp(to, Ease.inOut(u)));
    }

    /// Rises over the first and falls over the last sixth of the time.
    private static double envelope(double u) {
        return Ease.inOut(u * 6) * Ease.inOut((1 - u) * 6);
    }
}
