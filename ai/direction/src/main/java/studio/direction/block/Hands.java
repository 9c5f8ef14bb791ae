package studio.direction.block;

import studio.geometry.Figure;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;

/// What a person holds goes where the hands go.
///
/// @param motion what the person does
/// @param since when the motion began, in seconds
record Hands(Figure figure, Course person, String motion, double since, Deeds.Grip grip) {
    private static final double LARGEST = 1.3;

    /// How long the thing takes into the hands, in seconds.
    private static final double COMES = 0.35;

    /// Whether a thing can be held in hands at all.
    static boolean canHold(Course thing) {
        Vec3 size = thing.placed.cast().body().size().times(thing.placed.cast().scale());
        boolean small = Math.max(size.x(), Math.max(size.y(), size.z())) < LARGEST;
        return small && !thing.placed.cast().person();
    }

    /// The way of a thing that is taken and held on.
    Motion holding(Course thing) {
        return holding(thing, 0);
    }

    /// The way of a thing that comes into the hands later in their motion than its own way begins.
    ///
    /// @param late seconds by which the way begins later
    Motion holding(Course thing, double late) {
        return (start, u, seconds) -> {
            double t = grip.after() < 0 ? 1 : Ease.inOut((seconds + late - grip.after()) / COMES);
            Stand held = at(thing, start, seconds + late);
            double yaw = Motions.towards(start.yaw(), held.yaw(), t);
            return t <= 0
                    ? start
                    : start.moved(start.position().lerp(held.position(), t)).turned(yaw);
        };
    }

    /// A thing as it is held at a moment of the motion.
    Stand at(Course thing, Stand start, double seconds) {
        Stand holder = person.at(since + seconds);
        Vec3 held = place(holder, Math.max(0, seconds)).minus(middle(thing, start));
        return start.moved(held).turned(holder.yaw());
    }

    /// From the thing's own place to its middle.
    private static Vec3 middle(Course thing, Stand start) {
        Bounds body = thing.placed.cast().body();
        return new Vec3(0, body.center().y() * thing.placed.cast().scale().y() * start.scale(), 0);
    }

    private Vec3 place(Stand holder, double seconds) {
        Vec3 right = figure.hand(motion, seconds, false).orElse(Vec3.Y);
        Vec3 at = grip.both() ? figure.hand(motion, seconds, true).orElse(right).lerp(right, 0.5) : right;
        Quat turn = Quat.axisAngle(Vec3.Y, Math.toRadians(holder.yaw()));
        return holder.position().plus(turn.rotate(at.times(holder.scale())));
    }
}
